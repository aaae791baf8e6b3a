// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/SeriesTexts.h"

#include "core/report/DateWords.h"
#include "core/session/Side.h"

#include <QCoreApplication>

namespace kring::ui {

using followup::Road;
using followup::Station;
using followup::Stop;
using session::Language;
using session::Side;

namespace {

struct SeriesTexts
{
    Q_DECLARE_TR_FUNCTIONS(SeriesTexts)
};

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

QString stopInWords(Stop stop)
{
    switch (stop) {
    case Stop::Raised:
        return SeriesTexts::tr("Raised");
    case Stop::Carried:
        return SeriesTexts::tr("Taken further");
    case Stop::Discussed:
        return SeriesTexts::tr("Discussed");
    case Stop::Parked:
        return SeriesTexts::tr("Parked");
    case Stop::Answered:
        return SeriesTexts::tr("Answered");
    case Stop::Decided:
        return SeriesTexts::tr("Decision");
    case Stop::Declined:
        return SeriesTexts::tr("Not taken up");
    case Stop::PassedOn:
        return SeriesTexts::tr("Passed on");
    case Stop::Planned:
        return SeriesTexts::tr("Planned");
    }
    Q_UNREACHABLE();
}

QString stopIcon(Stop stop)
{
    switch (stop) {
    case Stop::Parked:
        return QStringLiteral("pause");
    case Stop::Answered:
        return QStringLiteral("check");
    case Stop::Decided:
        return QStringLiteral("gavel");
    case Stop::Declined:
        return QStringLiteral("x");
    case Stop::PassedOn:
        return QStringLiteral("arrow-up-right");
    case Stop::Raised:
    case Stop::Carried:
    case Stop::Discussed:
    case Stop::Planned:
        break;
    }
    return {};
}

QString numberOf(const session::Session& session, int place)
{
    return QString::number(session.number > 0 ? session.number : place + 1);
}

QString columnDate(const VagueDate& date, QDate today, QDate before, Language words)
{
    switch (date.precision) {
    case DatePrecision::Day:
        if (date.first == today)
            return SeriesTexts::tr("today");
        if (date.first == today.addDays(1))
            return SeriesTexts::tr("tomorrow");
        return before.isValid() && before.year() == date.first.year() ? report::dayAndMonth(date.first, words)
                                                                      : report::shortDay(date.first, words);
    case DatePrecision::Month:
        return report::vagueDateInWords(date, words);
    case DatePrecision::Quarter:
        return SeriesTexts::tr("Q%1 %2").arg((date.first.month() + 2) / 3).arg(date.first.year());
    case DatePrecision::ToBeAnnounced:
        break;
    }
    return SeriesTexts::tr("later");
}

QString monthInWords(QDate month, Language words)
{
    return capital(report::vagueDateInWords(
        {month, month.isValid() ? DatePrecision::Month : DatePrecision::ToBeAnnounced}, words));
}

QString dayOfMonth(const VagueDate& date)
{
    return date.precision == DatePrecision::Day ? QString::number(date.first.day()) : QString();
}

QString logDate(const VagueDate& date, Language words)
{
    if (date.precision == DatePrecision::Day)
        return report::dayInWords(date.first, words);
    return capital(report::vagueDateInWords(date, words));
}

QString roadState(const Road& road, const std::vector<session::Session>& sessions)
{
    if (road.isOpen && road.age == 0)
        return SeriesTexts::tr("Comes up in a session");
    if (road.isOpen)
        return SeriesTexts::tr("Open in %n session(s)", nullptr, road.age);
    const Station& last = road.last();
    return SeriesTexts::tr("%1 in session %2", "a question, how it ended")
        .arg(stopInWords(last.stop), numberOf(sessions[size_t(last.session)], last.session));
}

QString roadInWords(const Road& road, const std::vector<session::Session>& sessions)
{
    QStringList words;
    for (const Station& station : road.stations)
        words << SeriesTexts::tr("session %1: %2")
                     .arg(numberOf(sessions[size_t(station.session)], station.session),
                          stopInWords(station.stop));
    return words.join(QStringLiteral(", "));
}

} // namespace kring::ui
