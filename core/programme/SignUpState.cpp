// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/SignUpState.h"

#include "core/programme/Words.h"
#include "core/report/DateWords.h"
#include "core/session/SessionTimes.h"

#include <QDateTime>

#include <algorithm>

namespace kring::programme {

using session::Attendance;
using session::SessionStatus;

namespace {

constexpr int soonInDays = 14;

QDate lastDayOf(const session::Session& session)
{
    return session.lastDay.isValid() ? session.lastDay : session.date.first;
}

bool hasBegun(const session::Session& session, Instant now)
{
    if (session.status != SessionStatus::Planned)
        return true;
    if (session.date.precision != DatePrecision::Day)
        return false;
    const auto start = session::plannedStart(session);
    return start ? now >= *start : session::localDate(session, now) > lastDayOf(session);
}

bool isPastDeadline(const session::Session& session, Instant now)
{
    const session::SignUp& signUp = session.signUp;
    if (!signUp.deadline.isValid())
        return false;
    const QTimeZone zone = session::timeZoneOf(session);
    const QDateTime end = signUp.deadlineTime.isValid()
                              ? QDateTime(signUp.deadline, signUp.deadlineTime, zone)
                              : signUp.deadline.addDays(1).startOfDay(zone);
    return toMilliseconds(now) >= end.toMSecsSinceEpoch();
}

} // namespace

SignUpState signUpState(const session::Session& session,
                        const std::vector<session::Participant>& participants, Instant now)
{
    using Kind = SignUpState::Kind;
    const session::SignUp& signUp = session.signUp;
    SignUpState state;
    for (const session::Participant& participant : participants) {
        state.waiting += participant.attendance == Attendance::Waiting;
        state.registered += participant.attendance == Attendance::Registered || participant.isPresent();
    }
    if (signUp == session::SignUp{})
        return state;
    if (signUp.closed || isPastDeadline(session, now) || hasBegun(session, now)) {
        state.kind = Kind::Closed;
        return state;
    }
    if (signUp.deadline.isValid())
        state.daysLeft = int(session::localDate(session, now).daysTo(signUp.deadline));
    if (signUp.places > 0 && state.registered >= signUp.places)
        state.kind = Kind::Full;
    else if (!signUp.deadline.isValid() || state.daysLeft > soonInDays)
        state.kind = Kind::Open;
    else
        state.kind = state.daysLeft > 0 ? Kind::ClosesInDays : Kind::ClosesToday;
    return state;
}

QString deadlineInWords(const session::SignUp& signUp, session::Language language)
{
    const QString day = report::dayInWords(signUp.deadline, language);
    if (day.isEmpty() || !signUp.deadlineTime.isValid())
        return day;
    return word(Word::DayAt, language).arg(day, report::clockTime(signUp.deadlineTime, language));
}

QString inWords(const SignUpState& state, const session::SignUp& signUp, session::Language language)
{
    using Kind = SignUpState::Kind;
    const QString deadline = deadlineInWords(signUp, language);
    QString words;
    switch (state.kind) {
    case Kind::NotNeeded:
        return word(Word::StateNotNeeded, language);
    case Kind::Closed:
        return word(Word::StateClosed, language);
    case Kind::Open:
        words = deadline.isEmpty() ? word(Word::StateOpen, language)
                                   : word(Word::StateOpenUntil, language).arg(deadline);
        break;
    case Kind::ClosesInDays:
        words = state.daysLeft == 1
                    ? word(Word::StateTomorrow, language).arg(deadline)
                    : word(Word::StateInDays, language).arg(QString::number(state.daysLeft), deadline);
        break;
    case Kind::ClosesToday: {
        const QString day = report::dayInWords(signUp.deadline, language);
        words = signUp.deadlineTime.isValid()
                    ? word(Word::StateTodayAt, language)
                          .arg(report::clockTime(signUp.deadlineTime, language), day)
                    : word(Word::StateToday, language).arg(day);
        break;
    }
    case Kind::Full:
        words = word(Word::StateFull, language);
        break;
    }
    if (signUp.places <= 0)
        return words;
    const QString taken = QString::number(state.registered);
    const QString places = QString::number(signUp.places);
    return QString(
        words + u' ' +
        (state.waiting > 0
             ? word(Word::TakenAndWaiting, language).arg(taken, places, QString::number(state.waiting))
             : word(Word::Taken, language).arg(taken, places)));
}

} // namespace kring::programme
