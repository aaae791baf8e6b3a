// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Sample.h"

#include "core/exchange/Import.h"
#include "core/session/SessionTimes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QtGlobal>

#include <algorithm>

namespace kring::exchange {

namespace {

constexpr int secondsOfAQuarter = 15 * 60;
constexpr int secondsOfTwoHours = 2 * 60 * 60;
constexpr int secondsOfADay = 24 * 60 * 60;

ReadDocument readSample(const QString& path, const session::Vocabulary& vocabulary, IdSource& ids)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Failure::Reason::Failed,
             QCoreApplication::translate("Sample", "The sample is missing in this program."));
    Outcome<ReadDocument> outcome = readSession(file.readAll(), vocabulary, ids);
    if (!outcome)
        throw FailureError{outcome.failure()};
    return std::move(outcome).value();
}

/// The day as of which the sample is written: what is planned after it lies as far ahead of today.
const QDate writtenOn(2026, 11, 24);
/// The meeting to begin with.
const QString todaysMeeting = QStringLiteral("08.json");

/// Moves what is planned for later along with the calendar, by whole weeks so that weekdays stay.
void moveAhead(session::Session& session, QDate today)
{
    const qint64 days = (std::max<qint64>(writtenOn.daysTo(today), 0) + 6) / 7 * 7;
    const auto move = [&](QDate& date) { date = date.isValid() ? date.addDays(days) : date; };
    if (session.date.precision == DatePrecision::Day)
        move(session.date.first);
    else if (session.date.first.isValid())
        session.date.first = session.date.first.addMonths(int(days + 89) / 91 * 3);
    move(session.lastDay);
    move(session.signUp.deadline);
}

void planForToday(session::Session& session, Instant now)
{
    const SampleHours hours = sampleHours(session::localDate(session, now), session::localTime(session, now));
    session.date = VagueDate::day(hours.date);
    session.start = hours.start;
    session.end = hours.end;
}

} // namespace

SampleHours sampleHours(QDate today, QTime now)
{
    const QTime nine(9, 0);
    const QTime eleven(11, 0);
    if (now < eleven)
        return {today, nine, eleven};
    const int seconds = now.msecsSinceStartOfDay() / 1000;
    const int quarters = (seconds + secondsOfAQuarter - 1) / secondsOfAQuarter;
    const int latest = secondsOfADay - secondsOfAQuarter - secondsOfTwoHours;
    const QTime start = QTime(0, 0).addSecs(std::min(quarters * secondsOfAQuarter, latest));
    return {today, start, start.addSecs(secondsOfTwoHours)};
}

Outcome<workspace::Change> sampleChange(const session::Vocabulary& vocabulary, IdSource& ids, Instant now,
                                        session::Language language)
{
    return attempt([&] {
        const QDir folder(QString(QStringLiteral(":/data/sample/") + codeOf(language)));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QHash<QString, session::Series> series;
        std::vector<people::Person> people;
        workspace::Change all{KRING_CHANGE("Make sample"), {}};
        for (const QString& file : files) {
            ReadDocument document = readSample(folder.filePath(file), vocabulary, ids);
            session::Session& session = document.record.session;
            if (file == todaysMeeting)
                planForToday(session, now);
            else if (session.status == session::SessionStatus::Planned)
                moveAhead(session, session::localDate(session, now));
            const QString name = document.record.series ? document.record.series->documentId : QString();
            const auto known = series.constFind(name);
            const workspace::Change one = importChange(
                document, known == series.constEnd() ? std::nullopt : std::optional(*known), people);
            for (const workspace::RowEdit& edit : one.edits) {
                if (const auto* row = std::get_if<workspace::Edit<session::Series>>(&edit))
                    series.insert(name, *row->after);
                if (const auto* row = std::get_if<workspace::Edit<people::Person>>(&edit))
                    people.push_back(*row->after);
            }
            all.edits.insert(all.edits.end(), one.edits.begin(), one.edits.end());
        }
        return all;
    });
}

} // namespace kring::exchange
