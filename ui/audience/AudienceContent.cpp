// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/AudienceContent.h"

#include "core/floor/PrivateWords.h"
#include "core/floor/Turn.h"
#include "ui/audience/AudienceParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::ui {

using agenda::AgendaClock;
using agenda::AgendaItem;
using audience::Scene;
using audience::Words;
using session::SessionRecord;
using session::SessionStatus;

namespace {

bool isBreak(const AgendaItem& item)
{
    return item.kind == QLatin1String("break");
}

/// Where a clock in view would press whoever speaks.
bool isUnhurried(const SessionRecord& record, const AgendaItem& item)
{
    static const QStringList kinds{QStringLiteral("story"), QStringLiteral("round"),
                                   QStringLiteral("checkin"), QStringLiteral("reflection"),
                                   QStringLiteral("reflection_within"),
                                   QStringLiteral("reflection_between")};
    return kinds.contains(item.kind) || record.round;
}

/// The time of an item that runs: figures, colour alone, or nothing.
void addTime(AudienceContent& content, const Scene& scene, const AgendaItem& item)
{
    const AgendaClock& clock = scene.clock;
    const RoomTime time = roomTimeOf(scene.record, item, scene.choices);
    if (time == RoomTime::Hidden)
        return;
    const Duration allowance = clock.planned + clock.granted;
    const floor::Turn* turn = floor::runningTurn(scene.record.turns);
    // Speech through an interpreter or an aid takes the time that it takes: the colour says nothing of it.
    const bool isAssisted = turn && turn->assisted;
    content.mood = isAssisted ? TimeMood::Calm : moodOf(allowance, clock.remaining);
    if (time == RoomTime::Colours) {
        content.progress = 1;
        content.timeWord = content.mood == TimeMood::Calm     ? Words::tr("There is time")
                           : content.mood == TimeMood::Ending ? Words::tr("The time is running out")
                                                              : Words::tr("Over time");
        content.spokenTime = content.timeWord;
        return;
    }
    content.time = countdownText(clock.remaining);
    content.timeWord = clock.paused ? Words::tr("left, the clock stands still") : leftOrOver(clock.remaining);
    content.spokenTime = audience::minutesLeft(clock.remaining);
    // In whole seconds, as the figures: between them nothing is painted.
    const double all = double(allowance.count()) / 1000;
    content.progress = all > 0 ? std::clamp(1 - double(secondsLeft(clock.remaining)) / all, 0.0, 1.0) : 1.0;
}

/// "We start again 10:19": the moment promised, also when it has passed.
void addBreak(AudienceContent& content, const Scene& scene, const AgendaItem& item)
{
    content.face = AudienceContent::Face::Break;
    content.overline = scene.itemTitle(item);
    content.item = item.id;
    if (roomTimeOf(scene.record, item, scene.choices) == RoomTime::Hidden)
        return;
    const Instant promised = std::chrono::ceil<std::chrono::minutes>(scene.now + scene.clock.remaining);
    content.title =
        secondsLeft(scene.clock.remaining) < 0 ? Words::tr("We start now") : Words::tr("We start again");
    content.time = scene.clockTime(promised);
    content.spokenTime = QString(content.title + u' ' + content.time);
}

void addQuestion(AudienceContent& content, const Scene& scene)
{
    const floor::Question* question = shownQuestion(scene.record, scene.choices);
    if (!question)
        return;
    content.questionLead = Words::tr("We are talking about");
    content.question = question->text;
    content.questionId = question->id;
}

void addItem(AudienceContent& content, const Scene& scene, const AgendaItem& item)
{
    content.face = AudienceContent::Face::Item;
    content.item = item.id;
    content.overline = scene.itemNumber(item);
    content.title = scene.itemTitle(item);
    addTime(content, scene, item);
    if (!scene.choices.text.isEmpty()) {
        content.text = scene.choices.text;
        return;
    }
    addQuestion(content, scene);
    if (content.question.isEmpty() && !item.discussionQuestions.isEmpty()) {
        content.pointsLead = Words::tr("To talk about");
        content.points = item.discussionQuestions;
    }
}

AudienceContent liveContent(const Scene& scene)
{
    AudienceContent content;
    const AgendaItem* item = scene.current();
    if (item && isBreak(*item) && scene.choices.text.isEmpty())
        addBreak(content, scene, *item);
    else if (item)
        addItem(content, scene, *item);
    else {
        content.face = AudienceContent::Face::Item;
        content.title = scene.record.session.title;
        content.text = scene.choices.text;
        addQuestion(content, scene);
    }
    if (scene.choices.withVoice && content.text.isEmpty() && content.question.isEmpty())
        audience::addVoice(content, scene);
    audience::addNext(content, scene, item);
    return content;
}

} // namespace

RoomTime roomTimeOf(const SessionRecord& record, const AgendaItem& item, const RoomChoices& choices)
{
    if (choices.timeItem == item.id && choices.time != RoomTime::Automatic)
        return choices.time;
    return isUnhurried(record, item) ? RoomTime::Hidden : RoomTime::Shown;
}

const floor::Question* shownQuestion(const SessionRecord& record, const RoomChoices& choices)
{
    if (!choices.question)
        return nullptr;
    for (const floor::Question& question : record.questions) {
        if (question.id != choices.question || question.status != floor::QuestionStatus::InDiscussion)
            continue;
        // Words changed after the yes are a new question to whoever answers for what is shown.
        const bool isSame = question.text == choices.questionText ||
                            floor::privateWordsIn(question.text, record.participants).empty();
        return isSame ? &question : nullptr;
    }
    return nullptr;
}

AudienceContent audienceContent(const SessionRecord& record, const AgendaClock& clock,
                                const RoomChoices& choices, Instant now,
                                const session::Vocabulary& vocabulary, session::Language words)
{
    const Scene scene{record, clock, choices, now, vocabulary, words};
    AudienceContent content;
    if (choices.isBlank || !record.session.id)
        return content;
    if (record.session.status == SessionStatus::Live)
        return liveContent(scene);
    if (!choices.text.isEmpty()) {
        content.face = AudienceContent::Face::Text;
        content.text = choices.text;
    } else if (record.session.status == SessionStatus::Planned) {
        audience::addWaiting(content, scene);
    } else {
        audience::addEnded(content, scene);
    }
    return content;
}

AudienceContent frozenContent(AudienceContent kept, const AudienceContent& now, const RoomChoices& choices)
{
    if (kept.text != choices.text) {
        if (kept.face == AudienceContent::Face::Text)
            return {}; // it was all that there was
        kept.text.clear();
    }
    if (!choices.withVoice) {
        kept.voiceLead.clear();
        kept.voice.clear();
    }
    if (kept.questionId != choices.question) {
        kept.questionId = {};
        kept.questionLead.clear();
        kept.question.clear();
    }
    const bool goesOn = kept.item == now.item && kept.face == now.face;
    const AudienceContent& time = goesOn ? now : AudienceContent();
    kept.time = time.time;
    kept.timeWord = time.timeWord;
    kept.spokenTime = time.spokenTime;
    kept.mood = time.mood;
    kept.progress = time.progress;
    if (kept.next.when != now.next.when)
        kept.next.when.clear();
    return kept;
}

QString spokenContent(const AudienceContent& content)
{
    if (content.face == AudienceContent::Face::Blank)
        return Words::tr("The room sees an empty picture.");
    QStringList sentences;
    const auto add = [&](const QString& lead, const QString& words) {
        if (!words.isEmpty())
            sentences << (lead.isEmpty() ? words : QString(lead + u": " + words));
    };
    if (content.overline.isEmpty() || content.title.isEmpty())
        add({}, content.overline);
    if (content.face == AudienceContent::Face::Break) {
        add({}, content.overline);
        add({}, content.spokenTime);
    } else {
        add(content.overline, content.title);
        add({}, content.spokenTime);
    }
    add({}, content.text);
    add(content.questionLead, content.question);
    add(content.pointsLead, content.points.join(QStringLiteral("; ")));
    for (const AudienceVoice& side : content.voice)
        add({}, audience::spokenVoice(side));
    add(content.next.lead, content.next.when.isEmpty()
                               ? content.next.text
                               : QString(content.next.text + u", " + content.next.when));
    for (QString& sentence : sentences) {
        if (!QStringLiteral(".?!…").contains(sentence.back()))
            sentence += u'.';
    }
    return sentences.join(u' ');
}

} // namespace kring::ui
