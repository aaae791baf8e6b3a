// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/FloorActions.h"

#include "core/agenda/AgendaEdits.h"
#include "core/agenda/AgendaRules.h"
#include "core/floor/FloorRules.h"
#include "ui/live/AskerMenu.h"
#include "ui/live/ParkingSheet.h"
#include "ui/live/QuestionEditor.h"
#include "ui/live/QuestionSheet.h"

#include <QFontMetrics>

namespace kring::ui {

using floor::Question;
using floor::QuestionStatus;
using session::SessionRecord;
using workspace::Change;

namespace {

constexpr int menuWidth = 320; // of a question's words in a menu

AgendaItemId currentItemOf(const SessionRecord& record)
{
    const agenda::AgendaItem* item = agenda::currentItem(record.agenda);
    return item ? item->id : AgendaItemId{};
}

/// A participant's words as a menu's text: in one line, not too long, and with no mnemonics.
QString menuText(const QString& words)
{
    QString text = QFontMetrics(QFont()).elidedText(words.simplified(), Qt::ElideRight, menuWidth);
    return text.replace(u'&', QStringLiteral("&&"));
}

QMenu* menuOver(QWidget& place)
{
    auto* menu = new QMenu(&place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

FloorActions::FloorActions(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                           session::Language words, QWidget& place)
    : QObject(&place)
    , m_session(session)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_place(place)
{}

const Question* FloorActions::find(QuestionId question) const
{
    return floor::findQuestion(m_session.record().questions, question);
}

void FloorActions::carryOut(QuestionAct act, QuestionId id, QPoint place)
{
    const Question* question = find(id);
    if (!question)
        return;
    emit told({});
    if (!isPossible(act, question->status)) {
        const auto word = [this](QuestionStatus status) {
            return m_vocabulary.word(QStringLiteral("question_status"), codeOf(status), m_words);
        };
        if (question->status != infoOf(act).status)
            emit told(tr("Raise the question again (U) first: it cannot go from “%1” to “%2”.")
                          .arg(word(question->status), word(*infoOf(act).status)));
        return;
    }
    switch (act) {
    case QuestionAct::Decline:
        (new DeclineSheet(m_session, m_theme, *question, m_place.window()))->openInField();
        break;
    case QuestionAct::PassOn:
        (new DecisionMakerSheet(m_session, m_theme, *question, m_place.window()))->openInField();
        break;
    case QuestionAct::WhoAsked:
        openWhoAsked(*question, place);
        break;
    case QuestionAct::Edit:
        emit editWanted(id);
        break;
    case QuestionAct::Merge:
        emit mergeWanted(id);
        break;
    case QuestionAct::MakeItem:
        makeItem(id);
        break;
    default:
        step(act, id);
    }
}

/// The acts that need nothing but the question.
void FloorActions::step(QuestionAct act, QuestionId id)
{
    const CarriedQuestionId carried = m_session.workspace().ids().make<CarriedQuestionId>();
    m_session.perform([act, id, carried](const SessionRecord& record, Instant now) {
        if (act == QuestionAct::TakeUp)
            return floor::takeUp(record, id, currentItemOf(record), now);
        if (act == QuestionAct::Carry)
            return floor::carry(record, id, carried, now);
        return floor::settle(record, id, *infoOf(act).status, now);
    });
}

void FloorActions::makeItem(QuestionId question)
{
    const auto id = m_session.workspace().ids().make<AgendaItemId>();
    const bool done = m_session.perform([question, id](const SessionRecord& record, Instant now) {
        return agenda::toAgendaItem(record, question, agenda::minutesOfQuestion, id, now);
    });
    if (done)
        emit told(tr("The question is an item on the agenda. Q on the item takes it back."));
}

void FloorActions::openWhoAsked(const Question& question, QPoint place)
{
    QMenu* menu = menuOver(m_place);
    addAskers(*menu, m_session.record(), m_vocabulary, m_words, floor::askerOf(question),
              [this, id = question.id](const floor::Asker& asker) {
                  m_session.perform([id, asker](const SessionRecord& record, Instant) {
                      const Question* asked = floor::findQuestion(record.questions, id);
                      return asked ? floor::setAsker(*asked, asker) : Change{};
                  });
              });
    menu->popup(place);
}

void FloorActions::openMenu(QuestionId id, QPoint place)
{
    const Question* question = find(id);
    if (!question)
        return;
    QMenu* menu = menuOver(m_place);
    addQuestionActs(*menu, question->status,
                    [this, id, place](QuestionAct act) { carryOut(act, id, place); });
    addMerged(*menu, *question);
    addDecisions(*menu, *question);
    menu->popup(place);
}

void FloorActions::addMerged(QMenu& menu, const Question& question)
{
    const std::vector<Question> merged =
        floor::mergedQuestions(m_session.record().questions).value(question.id);
    for (const Question& same : merged) {
        menu.addAction(tr("Take apart: %1").arg(menuText(same.text)), this, [this, id = same.id] {
            m_session.perform(
                [id](const SessionRecord& record, Instant) { return floor::unmerge(record, id); });
        });
    }
}

void FloorActions::addDecisions(QMenu& menu, const Question& question)
{
    if (m_session.record().decisions.empty() || !floor::mayBecome(question.status, QuestionStatus::Decided))
        return;
    menu.addSeparator();
    QMenu* decisions = menu.addMenu(tr("Led to the decision"));
    for (const followup::Decision& decision : m_session.record().decisions) {
        decisions->addAction(menuText(decision.text), this, [this, id = question.id, led = decision.id] {
            m_session.perform([id, led](const SessionRecord& record, Instant now) {
                return floor::decide(record, id, led, now);
            });
        });
    }
}

void FloorActions::setDots(QuestionId id, int dots)
{
    m_session.perform([id, dots](const SessionRecord& record, Instant) {
        const Question* question = floor::findQuestion(record.questions, id);
        return question ? floor::setDots(*question, dots) : Change{};
    });
}

void FloorActions::moveParked(QuestionId id, int places)
{
    m_session.perform(
        [id, places](const SessionRecord& record, Instant) { return floor::moveParked(record, id, places); });
}

void FloorActions::merge(QuestionId into, QuestionId from)
{
    m_session.perform(
        [into, from](const SessionRecord& record, Instant) { return floor::merge(record, into, from); });
}

Outcome<QuestionId> FloorActions::raise(const QString& text, const floor::Asker& asker)
{
    const QuestionId id = m_session.workspace().ids().make<QuestionId>();
    const Outcome<Done> outcome = m_session.attempt([&](const SessionRecord& record, Instant now) {
        return floor::raiseQuestion(id, record.session.id, text, asker, currentItemOf(record), now);
    });
    if (!outcome)
        return outcome.failure();
    return id;
}

bool FloorActions::save(QuestionEditor& editor)
{
    if (editor.text().trimmed().isEmpty()) {
        editor.complain(tr("A question has words. Esc leaves it as it was."));
        return false;
    }
    const QuestionId newId = m_session.workspace().ids().make<QuestionId>();
    const Outcome<Done> outcome = m_session.attempt([&](const SessionRecord& record, Instant now) {
        return floor::editQuestion(record, editor.question(), editor.baseText(), editor.text(), newId, now);
    });
    if (!outcome) {
        editor.complain(outcome.failure().sentence);
        return false;
    }
    editor.forget();
    emit told(find(newId) ? tr("Somebody else changed the question while you wrote. Their words stand, and "
                               "yours are a question of their own.")
                          : QString());
    return true;
}

void FloorActions::openParking()
{
    (new ParkingSheet(m_session, *this, m_theme, m_vocabulary, m_words, m_place.window()))->openInList();
}

} // namespace kring::ui
