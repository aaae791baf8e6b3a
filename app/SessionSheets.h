// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/shell/MainWindow.h"

#include <QCoreApplication>
#include <QPointer>

namespace kring::app {

/// The sheets about the session that a window shows, which no single page owns: whom to invite, who is at the
/// door, the invitation to share, an arena's programme, and the session's details.
class SessionSheets
{
    Q_DECLARE_TR_FUNCTIONS(kring::app::SessionSheets)

public:
    SessionSheets(workspace::Workspace& workspace, const ui::Theme& theme,
                  const session::Vocabulary& vocabulary, session::Language words)
        : m_workspace(workspace)
        , m_theme(theme)
        , m_vocabulary(vocabulary)
        , m_words(words)
    {}

    /// The window that the sheets are opened over. Until there is one nothing can be opened.
    void setWindow(ui::MainWindow* window) { m_window = window; }

    void invite() const;
    void markAttendance() const;
    void share() const;
    void arrange() const;

    /// The same as commands for every page; each may be run while the window shows a session. What is named
    /// here outlives the commands.
    ui::Commands commands() const;

    /// Who is missing from the room, in sentences.
    QStringList missing(const session::SessionRecord& record) const;

private:
    SessionId shown() const { return m_window ? m_window->shownSession() : SessionId(); }
    void open(ui::Sheet* sheet) const;

    workspace::Workspace& m_workspace;
    const ui::Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QPointer<ui::MainWindow> m_window;
};

} // namespace kring::app
