// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"
#include "core/workspace/WorkspaceParts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace kring::workspace {

using storage::Access;
using storage::Database;
using Result = Opening::Result;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Workspace", text);
}

Opening without(Result result, const QString& sentence)
{
    return {result, sentence, nullptr};
}

Opening failed(const Failure& failure)
{
    switch (failure.reason) {
    case Failure::Reason::Invalid:
        return without(Result::NotAWorkspace, failure.sentence);
    case Failure::Reason::Damaged:
        return without(Result::Damaged, failure.sentence);
    default:
        return without(Result::Failed, failure.sentence);
    }
}

/// A free name for the copy made before an upgrade: "name.version-1.kring", then "name.version-1-2.kring",
/// ...
QString copyName(const QString& path, int version)
{
    const QFileInfo info(path);
    const QString stem = QString(info.absolutePath() + QLatin1Char('/') + info.completeBaseName() +
                                 QStringLiteral(".version-%1").arg(version));
    QString name = QString(stem + QStringLiteral(".kring"));
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QString(stem + QStringLiteral("-%1.kring").arg(i));
    return name;
}

/// "14:05", or "12 nov 14:05" when that was not today; in the computer's own time.
QString sinceInWords(Instant since, Instant now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(toMilliseconds(since));
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now)).date();
    return QLocale().toString(
        then, then.date() == today ? QStringLiteral("HH:mm") : QStringLiteral("d MMM HH:mm"));
}

QString describe(const storage::LockFile::Holder& holder, Instant now)
{
    if (!holder.since)
        return translated(QT_TRANSLATE_NOOP("Workspace",
                                            "%1 has this workspace open on the computer %2. You can read "
                                            "it here, and write when it has been closed there."))
            .arg(holder.user, holder.host);
    return translated(QT_TRANSLATE_NOOP("Workspace",
                                        "%1 has had this workspace open on the computer %2 since %3. You can "
                                        "read it here, and write when it has been closed there."))
        .arg(holder.user, holder.host, sinceInWords(*holder.since, now));
}

} // namespace

Opening Workspace::create(const QString& path, const Clock& clock, IdSource& ids, const QString& window)
{
    if (QFileInfo::exists(path))
        return without(
            Result::Exists,
            translated(QT_TRANSLATE_NOOP("Workspace", "There already is a file named %1.")).arg(path));
    {
        QFile file(path);
        // For its owner only, from its first moment: sensitive words will stand in it.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return without(
                Result::Failed,
                translated(QT_TRANSLATE_NOOP("Workspace", "The workspace %1 cannot be created: %2"))
                    .arg(path, file.errorString()));
    }
    Opening opening = open(path, clock, ids, window);
    if (!opening.workspace)
        QFile::remove(path);
    return opening;
}

Opening Workspace::open(const QString& path, const Clock& clock, IdSource& ids, const QString& window)
{
    const QFileInfo info(path);
    if (!info.exists())
        return without(Result::Missing,
                       translated(QT_TRANSLATE_NOOP("Workspace", "There is no file named %1.")).arg(path));
    if (info.isDir())
        return without(
            Result::NotAWorkspace,
            translated(QT_TRANSLATE_NOOP("Workspace", "%1 is a folder, not a Kring workspace.")).arg(path));

    const bool writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    const storage::LockFile otherLock(path, clock);
    const auto elsewhere = otherLock.holderElsewhere();
    const Access access = writable && !elsewhere ? Access::ReadWrite : Access::ReadOnly;
    try {
        const std::vector<storage::Migration> migrations = storage::builtInMigrations();
        Result result = access == Access::ReadWrite ? Result::Opened
                        : elsewhere                 ? Result::Locked
                                                    : Result::ReadOnly;
        {
            Database database(path, access);
            const storage::Header header = storage::headerOf(database);
            if (!header.isWorkspace && !header.isEmpty)
                return without(
                    Result::NotAWorkspace,
                    translated(
                        QT_TRANSLATE_NOOP("Workspace", "%1 is not a Kring workspace. It was left as it is."))
                        .arg(path));
            if (header.version > migrations.back().version)
                return without(
                    Result::Newer,
                    translated(
                        QT_TRANSLATE_NOOP("Workspace", "%1 was made by a newer version of Kring. It was left "
                                                       "as it is; install the newer version to open it."))
                        .arg(path));
            if (header.version < migrations.back().version) {
                if (access == Access::ReadOnly)
                    return without(Result::ReadOnly,
                                   translated(QT_TRANSLATE_NOOP(
                                                  "Workspace", "%1 was made by an older version of Kring and "
                                                               "must be upgraded, but it cannot be written."))
                                       .arg(path));
                if (header.version > 0)
                    storage::copyDatabase(database, copyName(path, header.version));
                storage::migrate(database, migrations);
                result = header.version > 0 ? Result::Migrated : Result::Created;
            }
        }
        auto parts = std::make_unique<Parts>(path, access, window, clock, ids);
        Opening opening{result, {}, std::unique_ptr<Workspace>(new Workspace(std::move(parts)))};
        if (result == Result::Locked)
            opening.sentence = describe(*elsewhere, clock.now());
        else if (result == Result::ReadOnly)
            opening.sentence = translated(QT_TRANSLATE_NOOP(
                "Workspace",
                "The workspace can be read but not written: the file or its folder is read-only."));
        else if (result == Result::Migrated)
            opening.sentence = translated(QT_TRANSLATE_NOOP(
                "Workspace",
                "The workspace was upgraded for this version of Kring. A copy from before lies beside it."));
        return opening;
    } catch (const FailureError& error) {
        return failed(error.failure);
    }
}

} // namespace kring::workspace
