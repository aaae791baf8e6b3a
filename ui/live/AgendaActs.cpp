// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AgendaActs.h"

#include "core/agenda/AgendaEdits.h"
#include "core/agenda/AgendaRules.h"
#include "core/agenda/ShortTurns.h"
#include "ui/live/AgendaList.h"
#include "ui/live/InsertItemSheet.h"
#include "ui/live/LiveTexts.h"
#include "ui/live/OnTimeSheet.h"
#include "ui/live/ShortTurnsSheet.h"

namespace kring::ui {

using session::SessionRecord;
using session::SessionStatus;

AgendaActs::AgendaActs(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                       session::Language words, AgendaList& list, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_list(list)
{
    m_list.setCommands(commandsOfList());
}

bool AgendaActs::isRunning() const
{
    return isOpen() && agenda::currentItem(m_session.record().agenda);
}

bool AgendaActs::isOpen() const
{
    return m_session.id() &&
           (m_session.status() == SessionStatus::Live || m_session.status() == SessionStatus::Planned);
}

bool AgendaActs::isLate() const
{
    return m_session.status() == SessionStatus::Live && wholeMinutes(m_session.clock().drift) > 0;
}

const agenda::AgendaItem* AgendaActs::chosen() const
{
    return agenda::itemWith(m_session.record().agenda, m_list.chosen());
}

agenda::OnTimeProposal AgendaActs::proposal() const
{
    return agenda::makeOnTime(m_session.record().agenda, agenda::breaksAndPulse(m_vocabulary),
                              m_session.plannedStart(), m_session.now(),
                              [this](QTime time) { return m_session.instantAt(time); });
}

void AgendaActs::closeSheet()
{
    if (m_sheet && !m_sheet->isHidden())
        m_sheet->closeSheet();
}

void AgendaActs::open(Sheet* sheet)
{
    closeSheet();
    m_sheet = sheet;
    sheet->open();
}

void AgendaActs::askToMakeOnTime()
{
    if (!isLate())
        return;
    auto* sheet = new OnTimeSheet(m_theme, m_session.record().agenda, proposal(), m_list.window());
    connect(sheet, &OnTimeSheet::taken, this, [this](const agenda::OnTimeProposal& taken) {
        m_session.perform([taken](const SessionRecord& record, Instant now) {
            return agenda::takeProposal(record.agenda, taken, now);
        });
    });
    open(sheet);
}

void AgendaActs::askToInsert()
{
    closeSheet(); // it keeps what is typed in it, for the new one to show
    open(new InsertItemSheet(m_session, m_theme, m_vocabulary, m_words, m_list.window()));
}

void AgendaActs::askForShortTurns(const agenda::AgendaItem* item)
{
    if (!item)
        return;
    closeSheet();
    open(new ShortTurnsSheet(m_session, m_theme, *item, m_list.window()));
}

QuestionId AgendaActs::questionUp() const
{
    for (const floor::Question& question : m_session.record().questions) {
        if (question.status == floor::QuestionStatus::InDiscussion)
            return question.id;
    }
    return {};
}

void AgendaActs::makeItemOf(QuestionId question)
{
    const auto id = m_session.workspace().ids().make<AgendaItemId>();
    m_session.perform([=](const SessionRecord& record, Instant now) {
        return agenda::toAgendaItem(record, question, agenda::minutesOfQuestion, id, now);
    });
}

void AgendaActs::nextShortTurn()
{
    m_session.perform(
        [](const SessionRecord& record, Instant now) { return agenda::nextShortTurn(record.agenda, now); });
}

void AgendaActs::assignGap(agenda::GapFate fate)
{
    m_session.perform([fate](const SessionRecord& record, Instant) {
        const std::vector<agenda::Gap> gaps = agenda::unassignedGaps(record.agenda);
        return gaps.empty() ? workspace::Change{} : agenda::assignGap(record.agenda, gaps.front(), fate);
    });
}

void AgendaActs::grant(int minutes)
{
    m_session.perform([minutes](const SessionRecord& record, Instant now) {
        return agenda::grantMinutes(record.agenda, minutes, now);
    });
}

void AgendaActs::grantChosen(int minutes)
{
    m_session.perform([id = m_list.chosen(), minutes](const SessionRecord& record, Instant now) {
        return agenda::grantMinutes(record.agenda, id, minutes, now);
    });
}

void AgendaActs::jump()
{
    if (m_session.status() == SessionStatus::Live)
        m_session.perform([id = m_list.chosen()](const SessionRecord& record, Instant now) {
            return agenda::jumpTo(record.agenda, id, now);
        });
}

void AgendaActs::move(int step)
{
    m_session.perform([id = m_list.chosen(), step](const SessionRecord& record, Instant) {
        return agenda::moveItem(record.agenda, id, step);
    });
}

} // namespace kring::ui
