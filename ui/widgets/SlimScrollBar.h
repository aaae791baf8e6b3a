// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QAbstractScrollArea;

namespace kring::ui {

/// A thin scroll bar that lies over the right edge of a view. Takes the place of the view's own vertical one,
/// and is there only while there is something to scroll.
class SlimScrollBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int gutter = 11; ///< keeps rows clear of the bar

    /// `keptFree`: so many pixels at the right edge hold no rows while the bar is there. 0 where the rows
    /// have a margin of their own that the bar can lie in.
    SlimScrollBar(const Theme& theme, QAbstractScrollArea& view, int keptFree = 0);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    void keepGutter(int width);
    QRectF thumb() const;

    const Theme& m_theme;
    QAbstractScrollArea& m_view;
    int m_keptFree;
    int m_grip = -1; ///< where in the thumb the mouse holds it; -1 while it does not
};

} // namespace kring::ui
