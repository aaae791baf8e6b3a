// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "tests/support/Catch.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace kring::test {

/// What a run of the program came to.
struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray error;

    /// True when it ended with this code and exactly one sentence on standard error.
    bool failedWith(int code) const
    {
        return exitCode == code && error.count('\n') == 1 && error.trimmed().size() > 10;
    }
};

/// Prepares a process for the program: without a display, and in English.
void prepare(QProcess& process, const QStringList& arguments);

/// Runs the program to its end. `inChild` runs in the new process before the program begins.
Run runKring(const QStringList& arguments, const QByteArray& input = {},
             const std::function<void()>& inChild = {});

/// Runs the program as somebody who may not write everywhere (rights mean nothing to root), from a copy that
/// anybody can reach: the build may lie in a folder of root's own.
Run runKringAsNobody(const QStringList& arguments);

/// A folder of its own for a test, with paths in it.
class Folder
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString& path);
void writeFile(const QString& path, const QByteArray& content);

/// A workspace with the example session in it; gives the session's id.
QString makeWorkspace(const QString& path);

QString examplePath();

/// The notes' texts by id, read by core itself.
QHash<QString, QString> notesIn(const QString& path, const QString& session);

} // namespace kring::test
