// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/LogEntrySheet.h"

#include "core/followup/DueDate.h"
#include "core/session/SeriesRules.h"
#include "ui/shell/LabelledField.h"
#include "ui/shell/SheetDrafts.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kring::ui {

using session::LogEntry;

namespace {

constexpr int mostAdopters = 1'000'000;

} // namespace

LogEntrySheet::LogEntrySheet(workspace::Workspace& workspace, const Theme& theme,
                             const session::Vocabulary& vocabulary, session::Language words, LogEntry entry,
                             QDate today, QWidget* window)
    : Sheet(theme, 560, entry.id ? tr("A line of the log") : tr("Write in the log"), window)
    , m_workspace(workspace)
    , m_kinds(vocabulary.terms(QStringLiteral("log_kind")))
    , m_entry(std::move(entry))
    , m_today(today)
    , m_date(new QLineEdit(this))
    , m_kind(new ChoiceBox(theme, this))
    , m_text(new QPlainTextEdit(this))
    , m_site(new QLineEdit(this))
    , m_adopters(new QLineEdit(this))
    , m_complaint(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
    , m_drafts(new SheetDrafts(workspace, m_entry.id ? toAny(m_entry.id) : toAny(m_entry.series), this))
{
    m_text->setPlainText(m_entry.text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(76);
    layField(content(), theme, tr("What happened?"), *m_text);
    const auto pair = [&](int leftShare, int rightShare) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        auto* left = new QVBoxLayout;
        auto* right = new QVBoxLayout;
        row->addLayout(left, leftShare);
        row->addLayout(right, rightShare);
        content().addLayout(row);
        return std::pair(left, right);
    };
    const auto [whenColumn, kindColumn] = pair(1, 1);
    m_date->setText(m_entry.date.toText());
    layField(*whenColumn, theme, tr("When? (today, 12 Feb, 2027-02)"), *m_date);
    for (const session::Term& kind : m_kinds) {
        m_kind->addItem(words == session::Language::Swedish ? kind.swedish : kind.english);
        if (kind.code == m_entry.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    layLabelled(*kindColumn, theme, tr("Kind"), *m_kind);
    const auto [whereColumn, manyColumn] = pair(1, 1);
    m_site->setText(m_entry.site);
    layField(*whereColumn, theme, tr("Where? (may be left out)"), *m_site);
    m_adopters->setText(m_entry.adopters > 0 ? QString::number(m_entry.adopters) : QString());
    layField(*manyColumn, theme, tr("How many do it there?"), *m_adopters);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    content().addWidget(m_complaint);

    auto* acts = new QHBoxLayout;
    auto* keepButton =
        new KeyButton(theme, KeyButton::Style::Primary, tr("Keep it"), QStringLiteral("check"), {}, this);
    if (m_entry.id) {
        auto* away =
            new KeyButton(theme, KeyButton::Style::Plain, tr("Delete"), QStringLiteral("trash-2"), {}, this);
        acts->addWidget(away);
        connect(away, &QPushButton::clicked, this, &LogEntrySheet::remove);
    }
    acts->addStretch(1);
    acts->addWidget(keepButton);
    content().addSpacing(4);
    content().addLayout(acts);
    m_drafts->add(QStringLiteral("log-text"), *m_text);
    m_drafts->add(QStringLiteral("log-date"), *m_date);
    m_drafts->add(QStringLiteral("log-site"), *m_site);
    m_drafts->add(QStringLiteral("log-adopters"), *m_adopters);
    connect(this, &Sheet::closed, m_drafts, &SheetDrafts::keep);
    connect(keepButton, &QPushButton::clicked, this, &LogEntrySheet::keep);
    for (QLineEdit* field : {m_date, m_site, m_adopters})
        connect(field, &QLineEdit::returnPressed, this, &LogEntrySheet::keep);
    setFocusProxy(m_text);
}

std::optional<VagueDate> LogEntrySheet::typedDate() const
{
    const QString text = m_date->text().trimmed();
    if (text.isEmpty())
        return VagueDate{};
    for (const DatePrecision precision : {DatePrecision::Day, DatePrecision::Month, DatePrecision::Quarter}) {
        if (const auto date = VagueDate::fromText(text.toUpper(), precision))
            return date;
    }
    const auto day = followup::readDueDate(text, m_today);
    return day && day->isValid() ? std::optional(VagueDate::day(*day)) : std::nullopt;
}

void LogEntrySheet::keep()
{
    const auto date = typedDate();
    bool isNumber = true;
    const int adopters =
        m_adopters->text().trimmed().isEmpty() ? 0 : m_adopters->text().trimmed().toInt(&isNumber);
    if (m_text->toPlainText().trimmed().isEmpty()) {
        m_text->setFocus();
        return complain(tr("Write what happened."));
    }
    if (!date) {
        m_date->setFocus();
        return complain(tr("Write the date as 12 Feb, 2027-02-12, 2027-02 or 2027-Q1, or nothing."));
    }
    if (!isNumber || adopters < 0 || adopters > mostAdopters) {
        m_adopters->setFocus();
        return complain(tr("How many is a whole number."));
    }
    LogEntry after = m_entry;
    after.text = m_text->toPlainText().trimmed();
    after.date = *date;
    after.kind = m_kinds[size_t(m_kind->currentIndex())].code;
    after.site = m_site->text().trimmed();
    after.adopters = adopters;
    workspace::Change change = session::editLogEntry(m_entry, after);
    if (!m_entry.id) {
        after.id = m_workspace.ids().make<LogEntryId>();
        change = session::addLogEntry(after);
    }
    const auto outcome = m_workspace.commit(change);
    if (!outcome)
        return complain(outcome.failure().sentence);
    m_drafts->forget();
    emit kept();
    closeSheet();
}

void LogEntrySheet::remove()
{
    const auto outcome = m_workspace.commit(session::deleteLogEntry(m_entry));
    if (!outcome)
        return complain(outcome.failure().sentence);
    m_drafts->forget();
    emit kept();
    closeSheet();
}

void LogEntrySheet::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    fit();
}

} // namespace kring::ui
