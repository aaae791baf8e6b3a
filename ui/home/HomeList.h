// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QListView>

namespace kring::ui {

/// A list of things to go to: a click or Enter opens a row, Space or a click on its box ticks one that can be
/// ticked. Nothing is selected; the row that the keyboard stands on is marked while the list has the focus.
class HomeList final : public QListView
{
    Q_OBJECT

public:
    explicit HomeList(const Theme& theme, QWidget* parent = nullptr);

    /// Rows with a Qt::CheckStateRole have a box this wide at their left edge.
    static constexpr int boxWidth = 44;

signals:
    void opened(const QModelIndex& index);
    void ticked(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static bool canTick(const QModelIndex& index);
    bool canOpen(const QModelIndex& index) const;

    QPersistentModelIndex m_pressed;
};

} // namespace kring::ui
