// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ScriptRunner.h"

#include "app/cli/ScriptArguments.h"
#include "core/agenda/AgendaEdits.h"
#include "core/agenda/AgendaRules.h"
#include "core/agenda/Gaps.h"
#include "core/common/DocumentId.h"
#include "core/floor/FloorRules.h"
#include "core/floor/TurnRules.h"
#include "core/reflection/NoteOutcomes.h"
#include "core/reflection/NoteRules.h"
#include "core/session/PresenceRules.h"
#include "core/session/SessionTimes.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::cli {

using workspace::Change;

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Script", source);
}

[[noreturn]] void refuse(const QString& sentence)
{
    fail(Failure::Reason::Refused, sentence);
}

} // namespace

ScriptRunner::ScriptRunner(QString path, const QString& session, const Tools& tools)
    : m_path(std::move(path))
    , m_tools{m_clock, tools.ids, tools.vocabulary}
{
    m_clock.set(tools.clock.now());
    m_workspace = openWorkspace(m_path, Purpose::Writing, m_tools);
    m_session = sessionNamed(session, *m_workspace);
    open();
    if (!session::instantAt(m_record.session, QTime(0, 0)))
        refuse(say(QT_TRANSLATE_NOOP(
            "Script", "The session has no day yet: a script is played on the session's day.")));
}

void ScriptRunner::open()
{
    if (!m_workspace)
        m_workspace = openWorkspace(m_path, Purpose::Writing, m_tools);
    auto record = m_workspace->session(m_session);
    if (!record)
        throw FailureError{record.failure()};
    m_record = std::move(record).value();
}

void ScriptRunner::run(const std::vector<ScriptStep>& steps)
{
    int played = 0;
    for (const ScriptStep& step : steps) {
        m_clock.set(*session::instantAt(m_record.session, step.at));
        try {
            play(step);
        } catch (const FailureError& error) {
            const QString before =
                say(QT_TRANSLATE_NOOP("Script", "The lines played before it (%1) stay.")).arg(played);
            failAtLine(step.line, QString(error.failure.sentence + u' ' + before));
        }
        ++played;
    }
    if (m_workspace)
        catchUpSearch(*m_workspace);
}

void ScriptRunner::play(const ScriptStep& step)
{
    switch (step.word) {
    case ScriptWord::Start:
    case ScriptWord::Next:
    case ScriptWord::Back:
    case ScriptWord::Jump:
    case ScriptWord::Grant:
    case ScriptWord::Pause:
    case ScriptWord::Resume:
    case ScriptWord::Skip:
    case ScriptWord::End:
        return playAgenda(step);
    case ScriptWord::Ask:
    case ScriptWord::Dots:
    case ScriptWord::Take:
    case ScriptWord::Settle:
        return playFloor(step);
    case ScriptWord::Speak:
    case ScriptWord::Assisted:
    case ScriptWord::Quiet:
        return playVoice(step);
    case ScriptWord::Note:
        return writeNote(step);
    case ScriptWord::Crash:
        m_workspace->markSeen(m_session);
        m_workspace.reset();
        return;
    case ScriptWord::Reopen:
        open();
        return lookForGap();
    case ScriptWord::Sleep:
        m_workspace->markSeen(m_session);
        m_clock.set(m_clock.now() + std::chrono::minutes(step.number));
        return lookForGap();
    case ScriptWord::Gap:
        return assignGap(step);
    case ScriptWord::Present:
        return setPresence(step);
    }
}

void ScriptRunner::playAgenda(const ScriptStep& step)
{
    const Instant now = m_clock.now();
    const auto& agenda = m_record.agenda;
    switch (step.word) {
    case ScriptWord::Start:
        return perform(agenda::startSession(m_record, now),
                       QT_TRANSLATE_NOOP("Script", "The session has been started already."));
    case ScriptWord::Next:
        return perform(agenda::nextItem(agenda, now),
                       QT_TRANSLATE_NOOP("Script", "No item runs, or none comes after it."));
    case ScriptWord::Back:
        return perform(agenda::previousItem(agenda),
                       QT_TRANSLATE_NOOP("Script", "No item runs, or none ran before it."));
    case ScriptWord::Jump:
        return perform(agenda::jumpTo(agenda, itemNumbered(step.number), now),
                       QT_TRANSLATE_NOOP("Script", "No item runs, or that one does already."));
    case ScriptWord::Grant:
        return perform(agenda::grantMinutes(agenda, step.number, now),
                       QT_TRANSLATE_NOOP("Script", "No item runs, or it has no such minutes to take back."));
    case ScriptWord::Pause:
        return perform(agenda::pause(agenda, now),
                       QT_TRANSLATE_NOOP("Script", "No item runs, or its clock stands still already."));
    case ScriptWord::Resume:
        return perform(agenda::resume(agenda, now),
                       QT_TRANSLATE_NOOP("Script", "No item's clock stands still."));
    case ScriptWord::Skip: {
        const auto* item = agenda::itemWith(agenda, itemNumbered(step.number));
        return perform(item->leftOut ? Change() : agenda::toggleLeftOut(agenda, item->id, now),
                       QT_TRANSLATE_NOOP("Script", "That item is done, or has been left out already."));
    }
    default:
        return perform(agenda::closeSession(m_record, now),
                       QT_TRANSLATE_NOOP("Script", "The session is not live."));
    }
}

void ScriptRunner::playFloor(const ScriptStep& step)
{
    const agenda::AgendaItem* item = agenda::currentItem(m_record.agenda);
    const AgendaItemId itemId = item ? item->id : AgendaItemId();
    switch (step.word) {
    case ScriptWord::Ask: {
        const auto id = m_tools.ids.make<QuestionId>();
        performIfAny(floor::raiseQuestion(id, m_session, step.text, floor::Asker(step.perspective), itemId,
                                          m_clock.now()));
        if (!step.name.isEmpty())
            m_questions.insert(step.name, id);
        return;
    }
    case ScriptWord::Dots:
        return performIfAny(floor::setDots(questionNamed(step.name), step.number));
    case ScriptWord::Take:
        return perform(
            floor::takeUp(m_record, questionNamed(step.name).id, itemId, m_clock.now()),
            QT_TRANSLATE_NOOP("Script", "The question is up already, or cannot be taken up as it stands."));
    default:
        return settle(step);
    }
}

void ScriptRunner::settle(const ScriptStep& step)
{
    using Status = floor::QuestionStatus;
    static const char* const refusal =
        QT_TRANSLATE_NOOP("Script", "The question cannot come to that as it stands, or a text is missing.");
    const Instant now = m_clock.now();
    const QuestionId id = questionNamed(step.name).id;
    const Status status = fromCode<Status>(step.code).value_or(Status::Raised);
    switch (status) {
    case Status::Declined:
        return perform(floor::decline(m_record, id, step.text, now), refusal);
    case Status::Escalated:
        return perform(floor::passToDecisionMaker(m_record, id, step.text, {}, now), refusal);
    case Status::Carried:
        return perform(floor::carry(m_record, id, m_tools.ids.make<CarriedQuestionId>(), now), refusal);
    case Status::InDiscussion:
        return perform(floor::takeUp(m_record, id, {}, now), refusal);
    case Status::Decided: {
        if (!step.text.isEmpty()) {
            reflection::DecisionWords words;
            words.text = step.text;
            perform(reflection::makeDecision(m_record, {}, m_tools.ids.make<DecisionId>(), words, now),
                    refusal);
        }
        const DecisionId latest = m_record.decisions.empty() ? DecisionId() : m_record.decisions.back().id;
        return perform(latest ? floor::decide(m_record, id, latest, now) : Change(), refusal);
    }
    default:
        if (!step.text.isEmpty())
            return perform(
                status == Status::Answered ? floor::writeAnswer(m_record, id, step.text, now) : Change(),
                QT_TRANSLATE_NOOP("Script", "A text belongs here only to the answer of a decision-maker."));
        return perform(floor::settle(m_record, id, status, now), refusal);
    }
}

void ScriptRunner::playVoice(const ScriptStep& step)
{
    const Instant now = m_clock.now();
    static const char* const nobody = QT_TRANSLATE_NOOP("Script", "Nobody is speaking.");
    switch (step.word) {
    case ScriptWord::Speak:
        return perform(
            floor::startTurn(m_record, m_tools.ids.make<TurnId>(), {step.perspective, {}, false}, now),
            QT_TRANSLATE_NOOP("Script", "Nobody can begin to speak here."));
    case ScriptWord::Assisted: {
        const floor::Turn* turn = floor::runningTurn(m_record.turns);
        return perform(turn ? floor::toggleAssisted(m_record, turn->id) : Change(), nobody);
    }
    default:
        return perform(floor::endTurn(m_record, now), nobody);
    }
}

void ScriptRunner::writeNote(const ScriptStep& step)
{
    reflection::NotePlace place = reflection::placeOf(m_record);
    if (step.saysPerspective)
        place.perspective = step.perspective;
    performIfAny(
        reflection::writeNote(m_tools.ids.make<NoteId>(), place, step.code, step.text, m_clock.now()));
}

void ScriptRunner::lookForGap()
{
    if (const auto seen = m_workspace->lastSeen(m_session))
        performIfAny(agenda::noticeGap(m_record, *seen, m_clock.now()));
    m_workspace->markSeen(m_session);
}

void ScriptRunner::assignGap(const ScriptStep& step)
{
    static const char* const refusal = QT_TRANSLATE_NOOP("Script", "There is no gap to assign.");
    const std::vector<agenda::Gap> gaps = agenda::unassignedGaps(m_record.agenda);
    const agenda::GapFate fate = step.code == u"break"  ? agenda::GapFate::Break
                                 : step.code == u"item" ? agenda::GapFate::ThisItem
                                                        : agenda::GapFate::Nobody;
    perform(gaps.empty() ? Change() : agenda::assignGap(m_record.agenda, gaps.front(), fate), refusal);
}

void ScriptRunner::setPresence(const ScriptStep& step)
{
    const auto& people = m_record.participants;
    const auto person = std::find_if(people.begin(), people.end(), [&](const session::Participant& each) {
        return documentIdOr(each.documentId, 'p', each.id.value) == step.name;
    });
    if (person == people.end())
        refuse(say(QT_TRANSLATE_NOOP("Script", "No participant has the id “%1”.")).arg(step.name));
    const AgendaItemId to = step.last > 0 ? itemNumbered(step.last) : AgendaItemId();
    performIfAny(session::setPresence(m_record, person->id, itemNumbered(step.number), to));
}

void ScriptRunner::perform(const Change& change, const char* refusal)
{
    if (change.isEmpty())
        refuse(say(refusal));
    performIfAny(change);
}

void ScriptRunner::performIfAny(const Change& change)
{
    commitPatiently(*m_workspace, change);
    workspace::apply(change, m_record);
}

AgendaItemId ScriptRunner::itemNumbered(int number) const
{
    for (const agenda::AgendaItem& item : m_record.agenda) {
        if (item.position == number)
            return item.id;
    }
    refuse(say(QT_TRANSLATE_NOOP("Script", "There is no item %1 on the agenda.")).arg(number));
}

const floor::Question& ScriptRunner::questionNamed(const QString& label) const
{
    const floor::Question* question = floor::findQuestion(m_record.questions, m_questions.value(label));
    if (!question)
        refuse(say(QT_TRANSLATE_NOOP("Script", "The question “%1” is not there any more.")).arg(label));
    return *question;
}

} // namespace kring::cli
