// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "core/exchange/Sample.h"

#include <QCoreApplication>
#include <QFile>

namespace kring::cli {

namespace {

/// Takes away a file that did not become a workspace after all, with SQLite's journal beside it.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(QString path)
        : m_path(std::move(path))
    {}
    ~UnfinishedFile()
    {
        if (m_finished)
            return;
        QFile::remove(m_path);
        QFile::remove(QString(m_path + u"-journal"));
    }
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    void finish() { m_finished = true; }

private:
    QString m_path;
    bool m_finished = false;
};

} // namespace

void runDemo(const QStringList& words, Tools& tools)
{
    const Arguments arguments(words, {QStringLiteral("language=")}, 1, 1);
    const auto change =
        exchange::sampleChange(tools.vocabulary, tools.ids, tools.clock.now(), arguments.language());
    if (!change)
        throw FailureError{change.failure()};
    const QString path = arguments.positional(0);
    const auto opening = workspace::Workspace::create(path, tools.clock, tools.ids);
    if (!opening.workspace)
        fail(Failure::Reason::Failed, opening.sentence);
    UnfinishedFile file(path);
    commitPatiently(*opening.workspace, *change);
    file.finish();
    catchUpSearch(*opening.workspace);
}

} // namespace kring::cli
