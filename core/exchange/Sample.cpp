// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Sample.h"

#include "core/exchange/Import.h"
#include "core/session/SessionTimes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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

Outcome<workspace::Change> sampleChange(const session::Vocabulary& vocabulary, IdSource& ids, Instant now)
{
    return attempt([&] {
        const QDir folder(QStringLiteral(":/data/sample/sv"));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        std::optional<session::Series> series;
        workspace::Change all{KRING_CHANGE("Make sample"), {}};
        for (const QString& file : files) {
            ReadDocument document = readSample(folder.filePath(file), vocabulary, ids);
            if (file == files.back())
                planForToday(document.record.session, now);
            const workspace::Change one = importChange(document, series);
            all.edits.insert(all.edits.end(), one.edits.begin(), one.edits.end());
            if (!series)
                series = document.record.series;
        }
        return all;
    });
}

} // namespace kring::exchange
