// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/ArenaBoard.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int columnWidth = 148;
constexpr int columnGap = 8;
constexpr int passPadding = 12;
constexpr int passGap = 16;
constexpr int headHeight = 64; // of a pass
constexpr int roomTop = headHeight;
constexpr int roomHeight = 30;
constexpr int minuteHeight = 11;
constexpr int leastHeight = 64;

} // namespace

ArenaBoard::ArenaBoard(const Theme& theme, QWidget* parent)
    : QAbstractItemView(parent)
    , m_theme(theme)
    , m_model(this)
{
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("The programme"));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ArenaBoard::show(const session::SessionRecord& record, const arena::Puzzle& puzzle)
{
    const ContributionId before = chosen();
    const int row = std::max(currentIndex().row(), 0);
    m_heads.clear();
    int column = 0;
    for (const arena::Pass& pass : puzzle.passes) {
        m_heads.push_back({pass.title.simplified(),
                           QString(arenaTime(puzzle, pass.start) + u'–' + arenaTime(puzzle, pass.end())),
                           pass.moderator.isEmpty() ? QString() : tr("Moderator: %1").arg(pass.moderator),
                           column, int(pass.rooms.size())});
        column += int(pass.rooms.size());
    }
    m_model.setRows(boardRows(record, puzzle));
    if (m_carried && (column == 0 || !arena::findContribution(record.contributions, m_carried->id)))
        m_carried.reset();
    layOut();
    if (m_carried) {
        m_carried->column = std::min(m_carried->column, column - 1);
        m_carried->index = std::min(m_carried->index, cardsIn(m_carried->column));
    }
    const int same = m_model.indexOf(before);
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(same >= 0 ? same : std::min(row, m_model.rowCount() - 1), 0));
    viewport()->update();
}

void ArenaBoard::layOut()
{
    m_lefts.clear();
    m_rects.clear();
    int left = 0;
    for (const Head& head : m_heads) {
        for (int i = 0; i < head.columns; ++i)
            m_lefts.push_back(left + passPadding + i * (columnWidth + columnGap));
        left = m_lefts.back() + columnWidth + passPadding + passGap;
    }
    int bottom = 0;
    int top = 0;
    for (const ArenaRow& row : m_model.rows()) {
        top = row.isHead ? roomTop : top;
        const int height = row.isHead ? roomHeight : std::max(row.minutes * minuteHeight, leastHeight);
        m_rects.emplace_back(m_lefts[size_t(row.column)], top, columnWidth, height - 4);
        top += height;
        bottom = std::max(bottom, top);
    }
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(left - passGap - seen.width(), 0));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(columnWidth / 2);
    verticalScrollBar()->setRange(0, std::max(bottom + leastHeight - seen.height(), 0));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(minuteHeight * 4);
}

void ArenaBoard::lift(ContributionId id, const QString& title, int minutes)
{
    if (m_heads.empty())
        return;
    m_carried = Carried{id, title, minutes, 0, 0};
    if (const int row = m_model.indexOf(id); row >= 0) {
        m_carried->column = m_model.row(row).column;
        m_carried->index = m_model.row(row).place.index;
    } else {
        m_carried->index = cardsIn(0);
    }
    setFocus();
    viewport()->update();
}

void ArenaBoard::choose(ContributionId id)
{
    if (const int row = m_model.indexOf(id); row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

ContributionId ArenaBoard::chosen() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).id : ContributionId{};
}

QRect ArenaBoard::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= int(m_rects.size()))
        return {};
    return m_rects[size_t(index.row())].translated(-horizontalOffset(), -verticalOffset());
}

void ArenaBoard::scrollTo(const QModelIndex& index, ScrollHint)
{
    const QRect rect = visualRect(index);
    const QRect seen = viewport()->rect();
    if (rect.isNull())
        return;
    const auto shift = [](int from, int to, int least, int most) {
        return from < least ? from - least : to > most ? std::min(to - most, from - least) : 0;
    };
    horizontalScrollBar()->setValue(
        horizontalOffset() + shift(rect.left() - passPadding, rect.right() + passPadding, 0, seen.width()));
    verticalScrollBar()->setValue(verticalOffset() + shift(rect.top(), rect.bottom() + 8, 0, seen.height()));
    if (m_model.row(index.row()).isHead)
        verticalScrollBar()->setValue(0);
}

QModelIndex ArenaBoard::indexAt(const QPoint& point) const
{
    const QPoint at(point.x() + horizontalOffset(), point.y() + verticalOffset());
    for (size_t i = 0; i < m_rects.size(); ++i) {
        if (m_rects[i].contains(at))
            return m_model.index(int(i), 0);
    }
    return {};
}

QModelIndex ArenaBoard::nearest(int column, int y) const
{
    int best = -1;
    for (int i = 0; i < int(m_rects.size()); ++i) {
        if (m_model.row(i).column != column)
            continue;
        if (best < 0 || std::abs(m_rects[size_t(i)].top() - y) < std::abs(m_rects[size_t(best)].top() - y))
            best = i;
    }
    return best < 0 ? QModelIndex() : m_model.index(best, 0);
}

QModelIndex ArenaBoard::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model.index(0, 0);
    const int column = m_model.row(current.row()).column;
    const int top = m_rects[size_t(current.row())].top();
    switch (action) {
    case MoveUp:
    case MoveDown: {
        const int to = current.row() + (action == MoveUp ? -1 : 1);
        const bool isInColumn = to >= 0 && to < m_model.rowCount() && m_model.row(to).column == column;
        return isInColumn ? m_model.index(to, 0) : current;
    }
    case MoveLeft:
    case MoveRight: {
        const QModelIndex to = nearest(column + (action == MoveLeft ? -1 : 1), top);
        return to.isValid() ? to : current;
    }
    case MoveHome:
        return m_model.index(0, 0);
    case MoveEnd:
        return m_model.index(m_model.rowCount() - 1, 0);
    default:
        return current;
    }
}

int ArenaBoard::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int ArenaBoard::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void ArenaBoard::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    if (const QModelIndex index = indexAt(rect.center()); index.isValid())
        selectionModel()->select(index, flags);
}

QRegion ArenaBoard::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

int ArenaBoard::cardsIn(int column) const
{
    return int(std::count_if(m_model.rows().begin(), m_model.rows().end(), [&](const ArenaRow& row) {
        return row.column == column && !row.isHead && !(m_carried && row.id == m_carried->id);
    }));
}

arena::Place ArenaBoard::placeAt(int column, int index) const
{
    for (const ArenaRow& row : m_model.rows()) {
        if (row.column == column)
            return {row.place.pass, row.place.room, index};
    }
    return {};
}

void ArenaBoard::carry(int key)
{
    Carried& carried = *m_carried;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        carried.column = std::clamp(carried.column + (key == Qt::Key_Left ? -1 : 1), 0, columnCount() - 1);
    else
        carried.index += key == Qt::Key_Up ? -1 : 1;
    carried.index = std::clamp(carried.index, 0, cardsIn(carried.column));
    scrollTo(nearest(carried.column, roomTop + carried.index * leastHeight));
    viewport()->update();
}

void ArenaBoard::drop()
{
    const Carried carried = *m_carried;
    m_carried.reset();
    emit placeWanted(carried.id, placeAt(carried.column, carried.index));
    choose(carried.id);
    viewport()->update();
}

void ArenaBoard::moveAtOnce(int key)
{
    const ContributionId id = chosen();
    if (!id)
        return;
    const ArenaRow& row = m_model.row(currentIndex().row());
    lift(id, row.title, row.minutes);
    carry(key);
    drop();
}

void ArenaBoard::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isArrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_carried) {
        if (isArrow)
            carry(key);
        else if (isEnter || key == Qt::Key_Space)
            drop();
        else if (key == Qt::Key_Escape)
            m_carried.reset();
        viewport()->update();
        return;
    }
    if (!currentIndex().isValid())
        return QAbstractItemView::keyPressEvent(event);
    const ArenaRow row = m_model.row(currentIndex().row());
    if (isArrow && event->modifiers() & Qt::ControlModifier)
        return moveAtOnce(key);
    if (key == Qt::Key_Left && row.column == 0 && !row.isHead)
        emit poolWanted();
    else if (isEnter && row.isHead)
        emit passWanted(row.place.pass);
    else if (isEnter)
        emit editWanted(row.id);
    else if (key == Qt::Key_Space && row.id)
        lift(row.id, row.title, row.minutes);
    else if (key == Qt::Key_Delete && row.id)
        emit takeBackWanted(row.id);
    else if (key == Qt::Key_P && event->modifiers() == Qt::NoModifier && row.id)
        emit pinWanted(row.id);
    else
        QAbstractItemView::keyPressEvent(event);
}

void ArenaBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    const ArenaRow row = m_model.row(index.row());
    if (row.isHead)
        emit passWanted(row.place.pass);
    else
        emit editWanted(row.id);
}

void ArenaBoard::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    layOut();
}

void ArenaBoard::focusInEvent(QFocusEvent* event)
{
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    viewport()->update();
}

} // namespace kring::ui
