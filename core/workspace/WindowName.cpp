// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/WindowName.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kring::workspace {

namespace {

const QStringList& names()
{
    static const QStringList all{QStringLiteral("main"),   QStringLiteral("second"), QStringLiteral("third"),
                                 QStringLiteral("fourth"), QStringLiteral("fifth"),  QStringLiteral("sixth")};
    return all;
}

/// Free as soon as the process that holds it is gone, and never just because of its age.
std::unique_ptr<QLockFile> lockFor(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

WindowName::WindowName(const QString& workspacePath, const QString& folder)
    : m_folder(folder)
{
    // One name for one file, whatever way led to it.
    const QString canonical = QFileInfo(workspacePath).canonicalFilePath();
    const QByteArray path = (canonical.isEmpty() ? workspacePath : canonical).toUtf8();
    m_file = QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
    QDir().mkpath(folder);
    for (const QString& name : names()) {
        auto lock = lockFor(lockPath(name));
        const bool held = lock->tryLock(0);
        // Where no lock can be made at all there is nothing to tell windows apart by.
        if (!held && lock->error() == QLockFile::LockFailedError)
            continue;
        m_name = name;
        if (held)
            m_lock = std::move(lock);
        return;
    }
    m_name = names().back(); // seven windows on one file share what they can take back
}

bool WindowName::isMain() const
{
    return m_name == names().front();
}

QStringList WindowName::unheld() const
{
    QStringList free;
    for (const QString& name : names()) {
        if (name != m_name && lockFor(lockPath(name))->tryLock(0))
            free << name;
    }
    return free;
}

QString WindowName::runtimeFolder()
{
    return QString(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                   QStringLiteral("/kring"));
}

QString WindowName::lockPath(const QString& name) const
{
    return QString(m_folder + u'/' + m_file + u'.' + name + QStringLiteral(".lock"));
}

} // namespace kring::workspace
