// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonSheet.h"

#include "core/people/PersonRules.h"
#include "ui/people/SheetField.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kring::ui {

namespace {

/// Fills a choice with the words of a list, each with its code; with an empty choice first if there may be
/// none.
void fill(ChoiceBox& box, const session::Vocabulary& vocabulary, const QString& list, session::Language words,
          const QString& code, bool mayBeEmpty)
{
    if (mayBeEmpty)
        box.addItem(QStringLiteral("–"), QString());
    for (const session::Term& term : vocabulary.terms(list))
        box.addItem(vocabulary.word(list, term.code, words), term.code);
    if (!code.isEmpty() && box.findData(code) < 0)
        box.addItem(code, code); // a workspace's own code stays what it is
    box.setCurrentIndex(std::max(0, box.findData(code)));
}

} // namespace

PersonSheet::PersonSheet(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                         people::Person person, QWidget* window)
    : Sheet(theme, 720, person.id ? tr("Person") : tr("New person"), window)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_person(std::move(person))
    , m_isSideChosen(m_person.id)
    , m_alias(new QLineEdit(m_person.alias, this))
    , m_perspective(new ChoiceBox(theme, this))
    , m_side(new ChoiceBox(theme, this))
    , m_organisation(new QLineEdit(m_person.organisation, this))
    , m_title(new QLineEdit(m_person.title, this))
    , m_sector(new ChoiceBox(theme, this))
    , m_speaksFor(new ChoiceBox(theme, this))
    , m_secondOrganisation(new QLineEdit(m_person.secondOrganisation, this))
    , m_secondTitle(new QLineEdit(m_person.secondTitle, this))
    , m_name(new QLineEdit(m_person.name, this))
    , m_note(new QPlainTextEdit(m_person.note, this))
    , m_complaint(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::danger, this))
{
    fill(*m_perspective, vocabulary, QStringLiteral("perspective"), words, m_person.perspective, false);
    fill(*m_side, vocabulary, QStringLiteral("side"), words, codeOf(m_person.side), false);
    fill(*m_sector, vocabulary, QStringLiteral("sector"), words, m_person.sector, true);
    fill(*m_speaksFor, vocabulary, QStringLiteral("speaks_for"), words, m_person.speaksFor, true);
    layOut();
    if (!m_person.id && m_person.alias.isEmpty())
        followPerspective();
    connect(m_perspective, &QComboBox::currentIndexChanged, this, &PersonSheet::followPerspective);
    connect(m_side, &QComboBox::activated, this, [this] { m_isSideChosen = true; });
    setFocusProxy(m_alias);
}

void PersonSheet::layOut()
{
    const auto row = [this] {
        auto* layout = new QHBoxLayout;
        layout->setSpacing(16);
        content().addLayout(layout);
        return layout;
    };
    m_alias->setPlaceholderText(tr("What they go by: “Service user 1”"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(44);

    QHBoxLayout* who = row();
    addSheetField(*who, theme(), tr("Role"), *m_alias);
    QHBoxLayout* from = row();
    addSheetField(*from, theme(), tr("Perspective"), *m_perspective);
    addSheetField(*from, theme(), tr("Side"), *m_side);
    QHBoxLayout* work = row();
    addSheetField(*work, theme(), tr("Organisation"), *m_organisation);
    addSheetField(*work, theme(), tr("Title"), *m_title);
    QHBoxLayout* second = row();
    addSheetField(*second, theme(), tr("Second organisation"), *m_secondOrganisation);
    addSheetField(*second, theme(), tr("Second title"), *m_secondTitle);
    QHBoxLayout* more = row();
    addSheetField(*more, theme(), tr("Sector"), *m_sector);
    addSheetField(*more, theme(), tr("Speaks"), *m_speaksFor);

    auto* warning = new IconLabel(theme(), QStringLiteral("triangle-alert"), 16, this);
    warning->setFace(TextSize::Label, Weight::Regular, &Colours::warning);
    warning->setText(tr("What is written may become a public record. A name is never needed."));
    content().addSpacing(4);
    content().addWidget(warning);
    QHBoxLayout* words = row();
    addSheetField(*words, theme(), tr("Name, if it must be written"), *m_name);
    addSheetField(*words, theme(), tr("Note"), *m_note);

    auto* foot = row();
    m_complaint->setWordWrap(true);
    foot->addWidget(m_complaint, 1);
    auto* save = new KeyButton(theme(), KeyButton::Style::Primary, tr("Save"), QStringLiteral("check"),
                               tr("Enter"), this);
    foot->addWidget(save);
    connect(save, &QPushButton::clicked, this, &PersonSheet::save); // Enter in a field comes by keyPressEvent
}

people::Person PersonSheet::typed() const
{
    people::Person person = m_person;
    person.alias = m_alias->text();
    person.perspective = m_perspective->currentData().toString();
    person.side = fromCode<session::Side>(m_side->currentData().toString()).value_or(session::Side::None);
    person.organisation = m_organisation->text();
    person.title = m_title->text();
    person.secondOrganisation = m_secondOrganisation->text();
    person.secondTitle = m_secondTitle->text();
    person.sector = m_sector->currentData().toString();
    person.speaksFor = m_speaksFor->currentData().toString();
    person.name = m_name->text();
    person.note = m_note->toPlainText();
    return person;
}

void PersonSheet::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
}

/// The side is the perspective's usual one until somebody has chosen another.
void PersonSheet::followPerspective()
{
    if (m_isSideChosen)
        return;
    const auto side = people::usualSide(m_vocabulary, m_perspective->currentData().toString());
    m_side->setCurrentIndex(m_side->findData(codeOf(side)));
}

void PersonSheet::save()
{
    if (m_alias->text().trimmed().isEmpty()) {
        complain(tr("Write what they go by, a role for instance."));
        m_alias->setFocus();
        return;
    }
    emit wanted(typed());
}

void PersonSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        Sheet::keyPressEvent(event);
}

} // namespace kring::ui
