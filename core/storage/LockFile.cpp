// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LockFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

namespace kring::storage {

namespace {

using namespace std::chrono_literals;

constexpr Duration beatEvery = 30s;
constexpr Duration staleAfter = 2min;

QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace

LockFile::LockFile(const QString& workspacePath, const Clock& clock)
    : m_path(workspacePath + QStringLiteral(".lock"))
    , m_clock(clock)
{}

LockFile::~LockFile()
{
    if (!m_lastBeat)
        return;
    if (const auto holder = read(); holder && isOurs(*holder))
        QFile::remove(m_path);
}

std::optional<LockFile::Holder> LockFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    if (object.isEmpty())
        return std::nullopt;
    Holder holder{object[QLatin1String("user")].toString(), object[QLatin1String("host")].toString(),
                  object[QLatin1String("process")].toInteger(),
                  instantFromMilliseconds(object[QLatin1String("beat")].toInteger()), std::nullopt};
    if (const qint64 since = object[QLatin1String("since")].toInteger(); since > 0)
        holder.since = instantFromMilliseconds(since);
    return holder;
}

bool LockFile::isOurs(const Holder& holder) const
{
    return holder.host == QSysInfo::machineHostName() && holder.process == QCoreApplication::applicationPid();
}

std::optional<LockFile::Holder> LockFile::holderElsewhere() const
{
    const auto holder = read();
    if (!holder || holder->host == QSysInfo::machineHostName())
        return std::nullopt;
    // A heartbeat from the future (their clock is ahead of ours) is as alive as one from now.
    return m_clock.now() - holder->beat < staleAfter ? holder : std::nullopt;
}

void LockFile::hold()
{
    const Instant now = m_clock.now();
    if (m_lastBeat && now >= *m_lastBeat && now - *m_lastBeat < beatEvery)
        return;
    if (const auto holder = read(); holder && !isOurs(*holder) && now - holder->beat < staleAfter)
        return;
    if (!m_since)
        m_since = now;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return; // without the right to write beside the workspace there is nothing to guard
    const QJsonObject object{{QStringLiteral("user"), userName()},
                             {QStringLiteral("host"), QSysInfo::machineHostName()},
                             {QStringLiteral("process"), QCoreApplication::applicationPid()},
                             {QStringLiteral("since"), qint64(toMilliseconds(*m_since))},
                             {QStringLiteral("beat"), qint64(toMilliseconds(now))}};
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (file.commit())
        m_lastBeat = now;
}

} // namespace kring::storage
