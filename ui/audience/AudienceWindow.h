// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/AudienceView.h"

namespace kring::ui {

/// The window that the room looks at: over a whole screen, or an ordinary one that can be shared in a video
/// meeting. It never takes the keyboard by itself, and the program does not wait for it to be closed.
class AudienceWindow final : public AudienceView
{
    Q_OBJECT

public:
    explicit AudienceWindow(const Theme& theme);

signals:
    void closedByUser();
    void keyNotUsed(); ///< somebody types here by mistake: the keyboard belongs to the facilitator's page
    void fullScreenWanted(); ///< or an ordinary window again: a double click

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
};

} // namespace kring::ui
