// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/ArenaBoard.h"

#include <QDragMoveEvent>

#include <algorithm>

namespace kring::ui {

void ArenaBoard::dragEnterEvent(QDragEnterEvent* event)
{
    if (ArenaModel::dragged(*event->mimeData()) && columnCount() > 0)
        event->acceptProposedAction();
}

void ArenaBoard::dragMoveEvent(QDragMoveEvent* event)
{
    const ContributionId id = ArenaModel::dragged(*event->mimeData());
    if (!id || columnCount() == 0)
        return event->ignore();
    if (!m_carried || m_carried->id != id)
        m_carried = Carried{id, {}, 0, 0, 0};
    carryTo(event->position().toPoint());
    event->acceptProposedAction();
}

void ArenaBoard::dragLeaveEvent(QDragLeaveEvent*)
{
    m_carried.reset();
    viewport()->update();
}

void ArenaBoard::dropEvent(QDropEvent* event)
{
    const ContributionId id = ArenaModel::dragged(*event->mimeData());
    if (!id || columnCount() == 0)
        return;
    m_carried = Carried{id, {}, 0, 0, 0};
    carryTo(event->position().toPoint());
    event->acceptProposedAction();
    drop();
}

/// The slot under the mouse: the column it is over, before the first card whose middle lies below it.
void ArenaBoard::carryTo(QPoint point)
{
    const int x = point.x() + horizontalOffset();
    const int y = point.y() + verticalOffset();
    const auto after = std::upper_bound(m_lefts.begin(), m_lefts.end(), x);
    m_carried->column = std::max(int(after - m_lefts.begin()) - 1, 0);
    m_carried->index = 0;
    for (size_t i = 0; i < m_rects.size(); ++i) {
        const ArenaRow& row = m_model.row(int(i));
        if (row.column == m_carried->column && !row.isHead && row.id != m_carried->id &&
            m_rects[i].center().y() < y)
            ++m_carried->index;
    }
    viewport()->update();
}

} // namespace kring::ui
