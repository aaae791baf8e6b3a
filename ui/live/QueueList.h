// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/QueueModel.h"
#include "ui/shell/Command.h"
#include "ui/theme/Theme.h"

#include <QListView>

namespace kring::ui {

/// The queue as a row of two at a time. In it single keys act on the chosen one: Enter gives the floor,
/// Delete takes out, L puts first, H marks help. The mouse finds the same in its menu.
class QueueList final : public QListView
{
    Q_OBJECT

public:
    QueueList(const Theme& theme, QueueModel& model, QWidget* parent = nullptr);

    /// What the single keys do, for the sheet of keys.
    Commands commands();

    QueueEntryId current() const;

    QSize sizeHint() const override { return {200, 40}; }

signals:
    void giveFloor(kring::QueueEntryId entry);
    void takeOut(kring::QueueEntryId entry);
    void lift(kring::QueueEntryId entry);
    void toggleAssisted(kring::QueueEntryId entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void step(int by);

    QueueModel& m_model;
};

} // namespace kring::ui
