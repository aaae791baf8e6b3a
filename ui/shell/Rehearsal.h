// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Outcome.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace kring::ui {

/// The whole session on a copy of the workspace, in a window of its own that says so. Nothing of it is
/// recorded: the copy goes when the window closes, and the workspace itself is only read.
class Rehearsal final : public QObject
{
    Q_OBJECT

public:
    /// Makes the program's window, with all that belongs to it, on another workspace.
    using MakeWindow = std::function<std::shared_ptr<MainWindow>(workspace::Workspace& workspace)>;

    /// Opens the window on the session, as if it were planned for now.
    static Outcome<std::unique_ptr<Rehearsal>> begin(workspace::Workspace& original, SessionId session,
                                                     const MakeWindow& makeWindow);
    ~Rehearsal() override;

    MainWindow& window() { return *m_window; }
    workspace::Workspace& workspace() { return *m_workspace; }

signals:
    /// The window has been closed: whoever holds this lets it go, not at once but when it is back in the
    /// event loop.
    void over();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    Rehearsal() = default;

    QTemporaryDir m_folder; ///< for its owner only
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::shared_ptr<MainWindow> m_window;
};

} // namespace kring::ui
