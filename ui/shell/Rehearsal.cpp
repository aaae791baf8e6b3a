// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rehearsal.h"

#include "core/session/Rehearsal.h"
#include "core/workspace/Workspace.h"

#include <QEvent>

namespace kring::ui {

using workspace::Workspace;

Outcome<std::unique_ptr<Rehearsal>> Rehearsal::begin(Workspace& original, SessionId session,
                                                     const MakeWindow& makeWindow)
{
    std::unique_ptr<Rehearsal> rehearsal(new Rehearsal);
    const QString path = rehearsal->m_folder.filePath(QStringLiteral("rehearsal.kring"));
    if (!rehearsal->m_folder.isValid())
        return Failure{Failure::Reason::Failed, tr("There is no place for the copy that is rehearsed on: %1")
                                                    .arg(rehearsal->m_folder.errorString())};
    if (const auto copied = original.copyTo(path); !copied)
        return copied.failure();
    workspace::Opening opening = Workspace::open(path, original.clock(), original.ids());
    if (!opening.workspace)
        return Failure{Failure::Reason::Failed, opening.sentence};
    rehearsal->m_workspace = std::move(opening.workspace);
    const auto record = rehearsal->m_workspace->session(session);
    if (!record)
        return record.failure();
    const auto prepared =
        rehearsal->m_workspace->commitForGood(session::prepareRehearsal(*record, original.clock().now()));
    if (!prepared)
        return prepared.failure();

    rehearsal->m_window = makeWindow(*rehearsal->m_workspace);
    MainWindow* window = rehearsal->m_window.get();
    window->setRehearsal(tr("Rehearsal: nothing is recorded. Close the window when you are done."));
    const auto refuse = [window] { window->say(tr("Close the rehearsal first.")); };
    connect(window, &MainWindow::openWanted, window, refuse);
    connect(window, &MainWindow::createWanted, window, refuse);
    connect(window, &MainWindow::sampleWanted, window, refuse);
    connect(window, &MainWindow::languageChosen, window, refuse);
    connect(window, &MainWindow::rehearseWanted, window, refuse);
    window->installEventFilter(rehearsal.get());
    window->goTo(PageName::Live, session);
    window->show();
    return rehearsal;
}

Rehearsal::~Rehearsal() = default;

bool Rehearsal::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Close)
        emit over();
    return QObject::eventFilter(object, event);
}

} // namespace kring::ui
