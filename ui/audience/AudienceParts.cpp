// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/AudienceParts.h"

#include "core/agenda/AgendaRules.h"
#include "core/floor/PrivateWords.h"
#include "core/floor/VoiceShare.h"
#include "core/report/DateWords.h"
#include "core/session/SessionTimes.h"

#include <algorithm>
#include <cmath>

namespace kring::ui::audience {

using agenda::AgendaItem;
using agenda::ItemTimes;
using session::Side;

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr Duration soon = 2h; ///< how long before the start the minutes are counted

/// An icon for the kinds that a room knows from afar.
QString iconOf(const session::Vocabulary& vocabulary, const QString& kind)
{
    const session::Term* term = vocabulary.find(QStringLiteral("agenda_kind"), kind);
    const QString group = term ? term->group : QString();
    if (group == QLatin1String("break"))
        return QStringLiteral("coffee");
    if (group == QLatin1String("conversation"))
        return QStringLiteral("messages-square");
    if (group == QLatin1String("reflection"))
        return QStringLiteral("lightbulb");
    if (group == QLatin1String("presentation"))
        return QStringLiteral("presentation");
    if (group == QLatin1String("carry"))
        return QStringLiteral("list-checks");
    return QStringLiteral("arrow-right");
}

} // namespace

const AgendaItem* Scene::current() const
{
    return clock.isRunning() ? &record.agenda[size_t(clock.currentIndex)] : nullptr;
}

QString Scene::kindWord(const QString& kind) const
{
    return vocabulary.word(QStringLiteral("agenda_kind"), kind, words);
}

QString Scene::itemTitle(const AgendaItem& item) const
{
    const bool isAllowed = item.fromQuestion == choices.question && item.title == choices.questionText;
    const bool pointsOut = item.fromQuestion && !isAllowed &&
                           !floor::privateWordsIn(item.title, record.participants).empty();
    return item.title.isEmpty() || pointsOut ? kindWord(item.kind) : item.title;
}

QString Scene::clockTime(Instant instant) const
{
    return session::localTime(record.session, std::chrono::round<std::chrono::minutes>(instant))
        .toString(QStringLiteral("HH:mm"));
}

QString Scene::itemNumber(const AgendaItem& item) const
{
    const auto place = std::find_if(record.agenda.begin(), record.agenda.end(),
                                    [&](const AgendaItem& one) { return one.id == item.id; });
    return Words::tr("Item %1 of %2").arg(place - record.agenda.begin() + 1).arg(record.agenda.size());
}

QString minutesLeft(Duration remaining)
{
    if (secondsLeft(remaining) < 0) {
        const auto over = std::chrono::ceil<std::chrono::minutes>(-remaining).count();
        return Words::tr("%n minute(s) over", nullptr, int(over));
    }
    const auto left = std::chrono::ceil<std::chrono::minutes>(remaining).count();
    return Words::tr("%n minute(s) left", nullptr, int(left));
}

QString spokenVoice(const AudienceVoice& side)
{
    return Words::tr("%1: %2% of the time, %3% of those present")
        .arg(side.side)
        .arg(std::lround(side.time * 100))
        .arg(std::lround(side.presence * 100));
}

void addWaiting(AudienceContent& content, const Scene& scene)
{
    const session::Session& session = scene.record.session;
    content.face = AudienceContent::Face::Waiting;
    content.overline = Words::tr("Welcome");
    content.title = session.title;
    content.points = session.groundRules;
    if (!content.points.isEmpty())
        content.pointsLead = Words::tr("How we talk today");
    const auto start = session::plannedStart(session);
    if (!start)
        return;
    const Duration until = *start - scene.now;
    const QString time = scene.clockTime(*start);
    if (session::localDate(session, scene.now) != session.date.first)
        content.time = QString(report::vagueDateInWords(session.date, scene.words) + u", " + time);
    else if (until <= Duration::zero())
        content.time = Words::tr("We start soon");
    else {
        content.time = Words::tr("We start %1").arg(time);
        if (until <= soon)
            content.timeWord = Words::tr("in %n minute(s)", "until we start",
                                         int(std::chrono::ceil<std::chrono::minutes>(until).count()));
    }
    content.spokenTime =
        content.timeWord.isEmpty() ? content.time : QString(content.time + u' ' + content.timeWord);
}

void addEnded(AudienceContent& content, const Scene& scene)
{
    content.face = AudienceContent::Face::Ended;
    content.overline = scene.record.session.title;
    if (scene.record.session.status == session::SessionStatus::Cancelled) {
        content.title = Words::tr("This session is cancelled");
        return;
    }
    content.title = Words::tr("Thank you for today");
    const auto& next = scene.record.next;
    if (next && next->date.first.isValid()) {
        content.next.lead = Words::tr("Next session");
        content.next.icon = QStringLiteral("arrow-right");
        content.next.text = report::vagueDateInWords(next->date, scene.words);
    }
}

void addNext(AudienceContent& content, const Scene& scene, const AgendaItem* item)
{
    const size_t from = item ? size_t(scene.clock.currentIndex) + 1 : 0;
    for (size_t i = from; i < scene.record.agenda.size(); ++i) {
        const AgendaItem& coming = scene.record.agenda[i];
        const ItemTimes& times = scene.clock.items[i];
        if (times.state != ItemTimes::State::Coming || coming.leftOut)
            continue;
        const int minutes = int(std::lround(double((times.planned + times.granted).count()) / 60000.0));
        const QString title = scene.itemTitle(coming);
        content.next.lead = Words::tr("Next");
        content.next.icon = iconOf(scene.vocabulary, coming.kind);
        content.next.text = title;
        if (minutes > 0) {
            // "Break, 10 minutes"; but "Who decides? 10 minutes".
            const bool isSentence = QStringLiteral(".?!…").contains(title.back());
            content.next.text +=
                QString((isSentence ? u" "_s : u", "_s) + Words::tr("%n minute(s)", nullptr, minutes));
        }
        // A time that moves on while the item runs over is a clock too.
        const bool isHidden = item && roomTimeOf(scene.record, *item, scene.choices) == RoomTime::Hidden;
        if (!isHidden && item && content.face != AudienceContent::Face::Break)
            content.next.when = Words::tr("about %1", "a time of day").arg(scene.clockTime(times.start));
        return;
    }
}

void addVoice(AudienceContent& content, const Scene& scene)
{
    const floor::VoiceShare share = floor::foldedForExport(floor::voiceShare(scene.record, scene.now));
    for (const Side side : {Side::Lived, Side::Service, Side::Research, Side::None}) {
        AudienceVoice voice;
        for (const floor::VoiceGroup& group : share.groups) {
            if (group.side != side)
                continue;
            voice.time += group.shareOfTime;
            voice.presence += group.shareOfPresence;
        }
        // Whole percent: figures that only change when they tell something else.
        voice.time = std::round(voice.time * 100) / 100;
        voice.presence = std::round(voice.presence * 100) / 100;
        if (voice.time <= 0 && voice.presence <= 0)
            continue;
        voice.side = scene.vocabulary.word(QStringLiteral("side"), codeOf(side), scene.words);
        content.voice.push_back(voice);
    }
    if (!content.voice.empty())
        content.voiceLead = Words::tr("Time spoken beside who is here");
}

} // namespace kring::ui::audience
