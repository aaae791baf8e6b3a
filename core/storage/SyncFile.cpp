// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SyncFile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kring::storage {

#ifdef Q_OS_UNIX

namespace {

bool sync(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

bool syncFile(const QString& path)
{
    return sync(path, O_RDWR);
}

bool syncFolderOf(const QString& path)
{
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

#else

// Elsewhere closing a file is as far as Qt lets us go; the copy is still opened and checked before it counts.
bool syncFile(const QString& path)
{
    return QFileInfo::exists(path);
}

bool syncFolderOf(const QString&)
{
    return true;
}

#endif

} // namespace kring::storage
