// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "tests/support/FakeClock.h"
#include "ui/audience/Room.h"
#include "ui/shell/MainWindow.h"

#include <QImage>
#include <QTemporaryDir>

namespace kring::test {

/// The program's window over a workspace with the sample in it, half way through today's session.
class TourWindow
{
public:
    /// Takes a page's picture under its name; false ends the tour.
    using Keep = std::function<bool(const QString& page, const QImage& picture)>;

    TourWindow(ui::Theme::Choice theme, session::Language language);

    QString fontFamily() const;
    bool drawAll(const Keep& keep);

private:
    bool drawSeries(const Keep& keep);
    bool drawNotes(const Keep& keep);
    bool drawFloor(const Keep& keep);
    bool openEmpty();
    bool openSample();
    bool playSession();
    bool drawPalette(const Keep& keep);
    bool drawAgenda(const Keep& keep);
    bool playSpeakers();
    bool drawSpeakers(const Keep& keep);
    bool commit(const workspace::Change& change);
    void openWindow();
    QImage picture(QSize size);
    QImage settingsMenu();

    QTemporaryDir m_folder;
    FakeClock m_clock;
    IdSource m_ids{m_clock};
    session::Vocabulary m_vocabulary = session::Vocabulary::builtIn();
    session::Language m_language;
    ui::Theme m_theme;
    ui::Settings m_settings;
    SessionId m_today;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<ui::Room> m_room;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace kring::test
