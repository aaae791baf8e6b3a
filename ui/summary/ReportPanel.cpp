// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/ReportPanel.h"

#include "ui/widgets/CheckRow.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Segments.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace kring::ui {

using report::SectionKind;
using session::Language;

namespace {

constexpr int inset = 20;

int countOf(SectionKind part, const session::SessionRecord& record)
{
    const auto notes = [&](bool remaining) {
        return int(std::count_if(record.notes.begin(), record.notes.end(), [&](const reflection::Note& note) {
            return !note.sensitive && (note.kind == QLatin1String("remaining_work")) == remaining;
        }));
    };
    switch (part) {
    case SectionKind::Decisions:
        return int(record.decisions.size());
    case SectionKind::Actions:
        return int(record.actions.size());
    case SectionKind::Carried:
        return int(record.carried.size());
    case SectionKind::Next:
        return record.next ? 1 : 0;
    case SectionKind::Agenda:
        return int(record.agenda.size());
    case SectionKind::Questions:
        return int(record.questions.size());
    case SectionKind::Reflections:
        return notes(false);
    case SectionKind::RemainingWork:
        return notes(true);
    case SectionKind::Groups:
        return int(record.session.groups.size());
    case SectionKind::Handover:
        return int(record.session.handover.size());
    case SectionKind::Efforts:
        return int(record.session.efforts.size());
    case SectionKind::Resources:
        return int(record.session.links.size());
    case SectionKind::Support:
        return record.session.supportLines.trimmed().isEmpty() ? 0 : 1;
    case SectionKind::Glossary:
        return int(record.glossary.size());
    }
    Q_UNREACHABLE();
}

} // namespace

ReportPanel::ReportPanel(const Theme& theme, Language words, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(words)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(buildParts());
    layout->addWidget(buildFormats());
    layout->addStretch();
}

QWidget* ReportPanel::buildParts()
{
    auto* card = new PanelCard(m_theme, PanelCard::Style::Plain, this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(inset, 16, inset, inset);
    layout->setSpacing(8);

    layout->addWidget(new PlainLabel(m_theme, TextSize::Body, Weight::Strong));
    auto* languageTitle = static_cast<PlainLabel*>(layout->itemAt(0)->widget());
    languageTitle->setText(tr("Language of the report"));
    m_language = new Segments(m_theme, {QStringLiteral("Svenska"), QStringLiteral("English")},
                              tr("Language of the report"));
    layout->addWidget(m_language);
    layout->addSpacing(12);

    auto* head = new QHBoxLayout;
    auto* title = new PlainLabel(m_theme, TextSize::Body, Weight::Strong);
    title->setText(tr("Parts"));
    m_included = new PlainLabel(m_theme, TextSize::Label, Weight::Regular, &Colours::muted);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_included);
    layout->addLayout(head);

    auto* parts = new QVBoxLayout;
    parts->setSpacing(0);
    for (const SectionKind part : report::allSections) {
        auto* row = new CheckRow(m_theme, report::headingOf(part, {}, m_words));
        row->setChecked(true);
        parts->addWidget(row);
        m_parts[part] = row;
        connect(row, &CheckRow::toggled, this, [this, part](bool included) {
            if (included)
                m_options.leftOut.erase(part);
            else
                m_options.leftOut.insert(part);
            countParts();
            emit optionsChanged();
        });
    }
    m_dots = new CheckRow(m_theme, tr("Show the dots of the questions"));
    parts->addSpacing(8);
    parts->addWidget(m_dots);
    layout->addLayout(parts);

    connect(m_language, &Segments::chosen, this, [this](int index) {
        m_options.language = index == 0 ? Language::Swedish : Language::English;
        emit optionsChanged();
    });
    connect(m_dots, &CheckRow::toggled, this, [this](bool shown) {
        m_options.dots = shown ? report::Dots::Shown : report::Dots::Hidden;
        emit optionsChanged();
    });
    countParts();
    return card;
}

QWidget* ReportPanel::buildFormats()
{
    auto* card = new PanelCard(m_theme, PanelCard::Style::Plain, this);
    auto* layout = new QGridLayout(card);
    layout->setContentsMargins(inset, 16, inset, inset);
    layout->setSpacing(8);
    auto* title = new PlainLabel(m_theme, TextSize::Body, Weight::Strong);
    title->setText(tr("Other formats"));
    layout->addWidget(title, 0, 0, 1, 3);
    int column = 0;
    for (const auto& [format, text] : {std::pair(ExportFormat::Html, tr("Web page")),
                                       std::pair(ExportFormat::Markdown, QStringLiteral("Markdown")),
                                       std::pair(ExportFormat::Json, QStringLiteral("JSON"))}) {
        auto* button = new KeyButton(m_theme, KeyButton::Style::Plain, text);
        button->setAccessibleName(tr("Export as %1").arg(text));
        connect(button, &QPushButton::clicked, this, [this, wanted = format] { emit exportWanted(wanted); });
        layout->addWidget(button, 1, column++);
    }
    auto* hint = new PlainLabel(m_theme, TextSize::Small, Weight::Regular, &Colours::muted);
    hint->setText(tr("The web page reads well on a phone and in a screen reader. JSON holds everything, "
                     "sensitive notes too, for another Kring."));
    hint->setWordWrap(true);
    layout->addWidget(hint, 2, 0, 1, 3);
    return card;
}

void ReportPanel::showRecord(const session::SessionRecord& record)
{
    for (const auto& [part, row] : m_parts) {
        row->setText(report::headingOf(part, record, m_words));
        row->setCount(part == SectionKind::Next ? -1 : countOf(part, record));
        row->setVisible(countOf(part, record) > 0);
    }
    m_dots->setVisible(!record.questions.empty());
    countParts();
}

void ReportPanel::setLanguage(Language language)
{
    m_options.language = language;
    m_language->setCurrent(language == Language::Swedish ? 0 : 1);
}

void ReportPanel::countParts()
{
    int there = 0;
    int included = 0;
    for (const auto& [part, row] : m_parts) {
        there += row->isHidden() ? 0 : 1;
        included += !row->isHidden() && row->isChecked() ? 1 : 0;
    }
    m_included->setText(tr("%1 of %2 included").arg(included).arg(there));
}

} // namespace kring::ui
