// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/Meeting.h"

#include "core/programme/MeetingParts.h"
#include "core/programme/Words.h"
#include "core/report/DateWords.h"
#include "core/report/PlainText.h"
#include "core/session/SessionTimes.h"

#include <algorithm>
#include <tuple>

namespace kring::programme {

using report::oneLine;
using report::plain;
using session::Language;
using session::Session;

namespace {

QString titleOf(const Session& session, Language language)
{
    const QString title = oneLine(session.title);
    return title.isEmpty() ? word(Word::Untitled, language) : title;
}

QString kickerOf(const session::SessionRecord& record, Language language)
{
    if (!record.series || record.series->title.trimmed().isEmpty())
        return {};
    const QString series = oneLine(record.series->title);
    return record.session.number > 0
               ? word(Word::NumberInSeries, language).arg(QString::number(record.session.number), series)
               : word(Word::PartOfSeries, language).arg(series);
}

QString whereInWords(const Session& session, const session::Vocabulary& vocabulary, Language language)
{
    QStringList parts;
    if (!session.place.trimmed().isEmpty())
        parts << oneLine(session.place);
    if (!session.mode.isEmpty())
        parts << oneLine(vocabulary.word(QStringLiteral("mode"), session.mode, language));
    return parts.join(QStringLiteral(" · "));
}

QString clockInWords(const Session& session, Language language)
{
    const QString start = report::clockTime(session.start, language);
    const QString end = report::clockTime(session.end, language);
    if (start.isEmpty())
        return {};
    return end.isEmpty() ? word(Word::ClockFrom, language).arg(start)
                         : word(Word::Clock, language).arg(start, end);
}

QString nameWithDate(const Session& session, Language language)
{
    return QString(titleOf(session, language) + QStringLiteral(" (") +
                   report::vagueDateInWords(session.date, language) + u')');
}

QStringList questionsOf(const std::vector<agenda::AgendaItem>& agenda)
{
    QStringList questions;
    for (const agenda::AgendaItem& item : agenda) {
        for (const QString& question : item.discussionQuestions) {
            const QString clean = oneLine(question);
            if (!item.leftOut && !clean.isEmpty() && !questions.contains(clean))
                questions << clean;
        }
    }
    return questions;
}

QDate lastDayOf(const VagueDate& date)
{
    constexpr int monthsInQuarter = 3;
    switch (date.precision) {
    case DatePrecision::Day:
        return date.first;
    case DatePrecision::Month:
        return date.first.addMonths(1).addDays(-1);
    case DatePrecision::Quarter:
        return date.first.addMonths(monthsInQuarter).addDays(-1);
    case DatePrecision::ToBeAnnounced:
        break;
    }
    return {};
}

} // namespace

bool Meeting::hasPieces() const
{
    return std::any_of(agenda.begin(), agenda.end(),
                       [](const ProgrammeLine& line) { return !line.pieces.empty(); });
}

QString whenInWords(const Session& session, Language language)
{
    QString when = report::vagueDateInWords(session.date, language);
    const bool isSeveralDays =
        session.date.precision == DatePrecision::Day && session.lastDay > session.date.first;
    if (isSeveralDays)
        when += QStringLiteral(" – ") + report::vagueDateInWords(VagueDate::day(session.lastDay), language);
    const QString clock = clockInWords(session, language);
    if (!clock.isEmpty())
        when += QStringLiteral(", ") + (isSeveralDays ? word(Word::EachDay, language).arg(clock) : clock);
    // Who is not in the room may be in another time zone.
    const bool isRemote = session.mode == u"online" || session.mode == u"hybrid";
    if (!clock.isEmpty() && isRemote && !session.timeZone.isEmpty())
        when += QStringLiteral(" (") + oneLine(session.timeZone) + u')';
    return when;
}

bool isPast(const Session& session, Instant now)
{
    if (session.status == session::SessionStatus::Closed)
        return true;
    if (session.status == session::SessionStatus::Live)
        return false;
    const QDate last = std::max(lastDayOf(session.date), session.lastDay);
    return last.isValid() && last < session::localDate(session, now);
}

bool comesBefore(const Session& first, const Session& second)
{
    const auto key = [](const Session& session) {
        return std::tuple(!session.date.first.isValid(), session.date.first, session.start, session.number,
                          session.id.value);
    };
    return key(first) < key(second);
}

Meeting meetingOf(const session::SessionRecord& record, const std::vector<Session>& others,
                  const session::Vocabulary& vocabulary, Language language, Instant now)
{
    const Session& session = record.session;
    Meeting meeting;
    meeting.language = language;
    meeting.documentId = session.documentId;
    meeting.title = titleOf(session, language);
    if (session.language != session::codeOf(language))
        meeting.titleLanguage = session.language;
    meeting.kicker = kickerOf(record, language);
    meeting.isCancelled = session.status == session::SessionStatus::Cancelled;
    meeting.isPast = isPast(session, now);
    meeting.theme = plain(session.theme);
    meeting.commonGoal = plain(session.commonGoal);
    meeting.audience = plain(session.audience);
    meeting.when = whenInWords(session, language);
    meeting.where = whereInWords(session, vocabulary, language);
    meeting.organiser = oneLine(session.organiser);
    meeting.presenters = presentersOf(record, vocabulary, language);
    meeting.questions = questionsOf(record.agenda);
    meeting.agenda = linesOf(record, language);
    meeting.signUp = session.signUp;
    meeting.signUp.to = oneLine(session.signUp.to);
    meeting.signUpState = signUpState(session, record.participants, now);
    for (session::Link link : session.links) {
        link.title = oneLine(link.title);
        link.address = oneLine(link.address);
        if (!link.address.isEmpty())
            meeting.links.push_back(std::move(link));
    }
    meeting.support = plain(session.supportLines);
    for (const Session& other : others) {
        if (other.id == session.id)
            continue;
        if (session.buildsOn.contains(other.documentId))
            meeting.before << nameWithDate(other, language);
        if (!session.documentId.isEmpty() && other.buildsOn.contains(session.documentId))
            meeting.after << nameWithDate(other, language);
    }
    return meeting;
}

} // namespace kring::programme
