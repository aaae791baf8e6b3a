// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QAbstractScrollArea;

namespace kring::ui {

/// A thin scroll bar that lies over the right edge of a view, so that what is in it keeps its width. Takes
/// the place of the view's own vertical one, and is there only while there is something to scroll.
class SlimScrollBar final : public QWidget
{
    Q_OBJECT

public:
    SlimScrollBar(const Theme& theme, QAbstractScrollArea& view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    QRectF thumb() const;

    const Theme& m_theme;
    QAbstractScrollArea& m_view;
    int m_grip = -1; ///< where in the thumb the mouse holds it; -1 while it does not
};

} // namespace kring::ui
