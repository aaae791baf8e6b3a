// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/tour/AudiencePictures.h"

#include "core/agenda/AgendaRules.h"
#include "core/agenda/SessionClock.h"
#include "ui/audience/AudienceView.h"

#include <algorithm>

namespace kring::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usual(1920, 1080);

/// The session as it was before it began.
session::SessionRecord unbegun(session::SessionRecord record)
{
    record.session.status = session::SessionStatus::Planned;
    for (agenda::AgendaItem& item : record.agenda) {
        item.startedAt.reset();
        item.endedAt.reset();
        item.grants.clear();
    }
    return record;
}

/// The same session some minutes into the first item of that kind.
session::SessionRecord within(session::SessionRecord record, const QString& kind, Instant now, Duration into)
{
    bool found = false;
    for (agenda::AgendaItem& item : record.agenda) {
        const bool isIt = item.kind == kind && !found;
        found = found || isIt;
        item.startedAt.reset();
        item.endedAt.reset();
        if (!found || isIt)
            item.startedAt = isIt ? now - into : now - into - 1min;
        if (!found)
            item.endedAt = now - into;
    }
    return record;
}

} // namespace

bool drawAudience(const ui::Theme& theme, const session::SessionRecord& record, Instant now,
                  const session::Vocabulary& vocabulary, session::Language words,
                  const std::function<bool(const QString& name, const QImage& picture)>& keep)
{
    const auto draw = [&](const QString& name, const session::SessionRecord& seen,
                          const ui::RoomChoices& choices, QSize size, Instant at) {
        ui::AudienceView view(theme);
        view.resize(size);
        view.showContent(audienceContent(seen, agenda::clockOf(seen, at), choices, at, vocabulary, words));
        return keep(QString(u"audience-" + name), view.grab().toImage());
    };
    const auto up = std::find_if(record.questions.begin(), record.questions.end(), [](const auto& question) {
        return question.status == floor::QuestionStatus::InDiscussion;
    });
    ui::RoomChoices shown;
    shown.question = up->id;
    shown.questionText = up->text;
    ui::RoomChoices text;
    text.text = words == session::Language::Swedish
                    ? u"Prata två och två i fem minuter.\nVad tar du med dig?"_s
                    : u"Talk two and two for five minutes.\nWhat do you take with you?"_s;
    const AgendaItemId current = agenda::currentItem(record.agenda)->id;
    const auto timed = [&](ui::RoomTime time) {
        ui::RoomChoices choices = shown;
        choices.timeItem = current;
        choices.time = time;
        return choices;
    };
    ui::RoomChoices voice;
    voice.withVoice = true;
    session::SessionRecord talk = record;
    for (agenda::AgendaItem& item : talk.agenda)
        item.discussionQuestions = {u"Vad har gjort störst skillnad för dem som får stöd?"_s,
                                    u"Vilket hinder återkommer, och vad har vi redan prövat?"_s,
                                    u"Vad behöver vi av ledningen för att komma vidare?"_s};
    session::SessionRecord longQuestion = record;
    for (floor::Question& question : longQuestion.questions) {
        if (question.id == up->id)
            question.text =
                u"Hur inspirerar och stödjer vi personalen i ett samskapande som är hälsofrämjande för båda "
                u"sidor, när grundbemanningen sviktar, schemat läggs om med kort varsel och ingen riktigt "
                u"vet "
                u"vem som har befogenhet att säga ja till det som brukaren ber om?"_s;
    }
    session::SessionRecord voiced = record;
    for (session::Participant& participant : voiced.participants)
        participant.attendance = session::Attendance::Present;
    qint64 id = 1;
    for (const auto& [perspective, minutes] :
         {std::pair(u"first_line_manager"_s, 6), std::pair(u"service_user"_s, 3), std::pair(u"staff"_s, 2),
          std::pair(u"action_researcher"_s, 1)}) {
        floor::Turn turn;
        turn.id = {id++};
        turn.perspective = perspective;
        turn.startedAt = now - std::chrono::minutes(minutes);
        turn.endedAt = now;
        voiced.turns.push_back(turn);
    }
    session::SessionRecord ended = record;
    ended.session.status = session::SessionStatus::Closed;
    ended.next = followup::NextSession{};
    ended.next->date = VagueDate::day(QDate(2027, 2, 11));
    const Instant before = now - 46min - 24s - 6min;
    bool ok = draw(u"item"_s, record, {}, usual, now) && draw(u"question"_s, record, shown, usual, now) &&
              draw(u"question-hidden"_s, record, timed(ui::RoomTime::Hidden), usual, now) &&
              draw(u"question-colours"_s, record, timed(ui::RoomTime::Colours), usual, now + 6min) &&
              draw(u"question-over"_s, record, shown, usual, now + 14min) &&
              draw(u"question-long"_s, longQuestion, shown, usual, now) &&
              draw(u"points"_s, talk, {}, usual, now) && draw(u"text"_s, record, text, usual, now) &&
              draw(u"voice"_s, voiced, voice, usual, now) &&
              draw(u"break"_s, within(record, u"break"_s, now, 3min), {}, usual, now) &&
              draw(u"reflection"_s, within(record, u"reflection"_s, now, 3min), {}, usual, now) &&
              draw(u"waiting"_s, unbegun(record), {}, usual, before) &&
              draw(u"ended"_s, ended, {}, usual, now);
    for (const auto& [name, size] :
         {std::pair(u"1280"_s, QSize(1280, 720)), std::pair(u"1024"_s, QSize(1024, 768)),
          std::pair(u"3840"_s, QSize(3840, 2160)), std::pair(u"192"_s, QSize(192, 108))}) {
        ok = ok && draw(QString(u"question-" + name), record, shown, size, now) &&
             draw(QString(u"waiting-" + name), unbegun(record), {}, size, before) &&
             draw(QString(u"break-" + name), within(record, u"break"_s, now, 3min), {}, size, now);
    }
    return ok;
}

} // namespace kring::test
