// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteSheets.h"

#include "core/followup/DueDate.h"
#include "core/session/SessionTimes.h"
#include "ui/live/NoteSheet.h"

#include <algorithm>

namespace kring::ui {

using session::SessionRecord;

namespace {

template <class Row, class Id> bool holds(const std::vector<Row>& rows, Id id)
{
    return std::any_of(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
}

/// Whether it was written; if not the sheet says why.
bool told(NoteSheet& sheet, const Outcome<Done>& outcome)
{
    if (!outcome)
        sheet.tell(outcome.failure().sentence);
    return bool(outcome);
}

} // namespace

NoteSheets::NoteSheets(const NoteTools& tools, NoteActions& actions, QWidget& place)
    : QObject(&place)
    , m_tools(tools)
    , m_actions(actions)
    , m_place(place)
    , m_decisions(tools.session.workspace(), QStringLiteral("decision"), this)
    , m_agreed(tools.session.workspace(), QStringLiteral("action"), this)
    , m_sources(tools.session.workspace(), QStringLiteral("source"), this)
    , m_comeBacks(tools.session.workspace(), QStringLiteral("come-back"), this)
{
    connect(&actions, &NoteActions::decisionWanted, this, &NoteSheets::makeDecision);
    connect(&actions, &NoteActions::actionWanted, this, &NoteSheets::makeAction);
    connect(&actions, &NoteActions::sourceWanted, this, &NoteSheets::writeSource);
    connect(&actions, &NoteActions::comeBackWanted, this, &NoteSheets::writeComeBack);
    for (DraftSheaf* sheaf : {&m_decisions, &m_agreed, &m_sources, &m_comeBacks})
        connect(sheaf, &DraftSheaf::failed, &actions, &NoteActions::told);
}

void NoteSheets::openSession()
{
    for (DraftSheaf* sheaf : {&m_decisions, &m_agreed, &m_sources, &m_comeBacks})
        sheaf->open(m_tools.session.id());
}

void NoteSheets::leave()
{
    if (isOpen())
        m_sheet->closeSheet();
    for (DraftSheaf* sheaf : {&m_decisions, &m_agreed, &m_sources, &m_comeBacks})
        sheaf->keep();
}

void NoteSheets::open(NoteSheet* sheet)
{
    m_sheet = sheet;
    sheet->open();
    sheet->focusFirst();
}

bool NoteSheets::isOpen() const
{
    return m_sheet && !m_sheet->isHidden(); // one that was closed is there for a moment more
}

bool NoteSheets::mayBecomeSomething(NoteId id)
{
    if (isOpen() || !m_tools.session.id())
        return false;
    const reflection::Note* note = m_actions.note(id);
    if (!note || !note->outcome)
        return true;
    emit m_actions.told(tr("That note has become a decision or an action already."));
    return false;
}

void NoteSheets::makeDecision(NoteId id)
{
    if (!mayBecomeSomething(id))
        return;
    const reflection::Note* note = m_actions.note(id);
    auto* sheet =
        new NoteSheet(m_tools.theme, tr("New decision"), m_decisions, note ? id.value : 0, m_place.window());
    sheet->addText(tr("What is decided?"), note ? note->text : QString(), m_tools.spelling);
    sheet->addLine(tr("Who decides?"), {});
    sheet->addText(tr("Why?"), {}, m_tools.spelling);
    if (const floor::Question* question = reflection::questionOf(m_tools.session.record(), id))
        sheet->addChoice(tr("It decides the question “%1”").arg(QString(question->text).left(60)));
    sheet->finish(tr("Keep the decision"),
                  [this, id](NoteSheet& filled) { return writeDecision(filled, id); });
    open(sheet);
}

bool NoteSheets::writeDecision(NoteSheet& sheet, NoteId note)
{
    const reflection::DecisionWords words{sheet.text(0), sheet.text(1), sheet.text(2), sheet.isChosen()};
    if (words.text.trimmed().isEmpty()) {
        sheet.tell(tr("Write what is decided."));
        return false;
    }
    const auto id = m_tools.session.workspace().ids().make<DecisionId>();
    return told(sheet, m_tools.session.attemptUntil(
                           [&](const SessionRecord& record, Instant now) {
                               return reflection::makeDecision(record, note, id, words, now);
                           },
                           [&](const SessionRecord& record) { return holds(record.decisions, id); }));
}

void NoteSheets::makeAction(NoteId id)
{
    if (!mayBecomeSomething(id))
        return;
    const reflection::Note* note = m_actions.note(id);
    auto* sheet =
        new NoteSheet(m_tools.theme, tr("New action"), m_agreed, note ? id.value : 0, m_place.window());
    sheet->addText(tr("What is to be done?"), note ? note->text : QString(), m_tools.spelling);
    sheet->addLine(tr("Who does it?"), {}, tr("A role, or several"));
    sheet->addLine(tr("By when?"), {}, tr("1 Dec, 2026-12-01 or +7 days"));
    sheet->finish(tr("Keep the action"), [this, id](NoteSheet& filled) { return writeAction(filled, id); });
    open(sheet);
}

bool NoteSheets::writeAction(NoteSheet& sheet, NoteId note)
{
    const SessionRecord& now = m_tools.session.record();
    const auto due =
        followup::readDueDate(sheet.text(2), session::localDate(now.session, m_tools.session.now()));
    if (sheet.text(0).trimmed().isEmpty()) {
        sheet.tell(tr("Write what is to be done."));
        return false;
    }
    if (!due) {
        sheet.tell(
            tr("“%1” is not understood as a day. Write it as 1 Dec, 2026-12-01 or +7.").arg(sheet.text(2)));
        return false;
    }
    const reflection::ActionWords words{sheet.text(0), sheet.text(1), *due};
    const auto id = m_tools.session.workspace().ids().make<ActionId>();
    return told(sheet, m_tools.session.attemptUntil(
                           [&](const SessionRecord& record, Instant) {
                               return reflection::makeAction(record, note, id, words);
                           },
                           [&](const SessionRecord& record) { return holds(record.actions, id); }));
}

void NoteSheets::writeSource(NoteId id)
{
    const reflection::Note* note = m_actions.note(id);
    if (!note || isOpen())
        return;
    auto* sheet = new NoteSheet(m_tools.theme, tr("Source"), m_sources, id.value, m_place.window());
    sheet->addLine(tr("Where does it come from?"), note->source);
    sheet->finish(tr("Save"), [this, id](NoteSheet& filled) {
        return told(filled, m_actions.setSource(id, filled.text(0)));
    });
    open(sheet);
}

void NoteSheets::writeComeBack(NoteId id)
{
    const reflection::Note* note = m_actions.note(id);
    if (!note || isOpen())
        return;
    auto* sheet = new NoteSheet(m_tools.theme, tr("Come back to"), m_comeBacks, id.value, m_place.window());
    sheet->addLine(tr("What is to be asked or checked?"), note->comeBack,
                   tr("Empty when nothing is left to ask"));
    sheet->finish(tr("Save"), [this, id](NoteSheet& filled) {
        return told(filled, m_actions.setComeBack(id, filled.text(0)));
    });
    open(sheet);
}

} // namespace kring::ui
