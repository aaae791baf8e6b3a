// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/arena/ArenaRows.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>

#include <optional>

namespace kring::ui {

/// The passes side by side, each room a column, each contribution a card as high as its minutes. Arrows go
/// from card to card. Space lifts one: then the arrows carry it, Enter puts it down and Esc leaves it where
/// it was. With Ctrl the arrows move it at once.
class ArenaBoard final : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit ArenaBoard(const Theme& theme, QWidget* parent = nullptr);

    void show(const session::SessionRecord& record, const arena::Puzzle& puzzle);

    /// Begins to carry one that may lie in the pool.
    void lift(ContributionId id, const QString& title, int minutes);
    bool isCarrying() const { return m_carried.has_value(); }

    void choose(ContributionId id);
    ContributionId chosen() const;

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;

signals:
    void placeWanted(kring::ContributionId id, const kring::arena::Place& place);
    void takeBackWanted(kring::ContributionId id);
    void pinWanted(kring::ContributionId id);
    void editWanted(kring::ContributionId id);
    void passWanted(kring::AgendaItemId pass);
    void poolWanted(); ///< leftwards from the first column

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Carried
    {
        ContributionId id;
        QString title;
        int minutes;
        int column;
        int index;
    };
    struct Head
    {
        QString title;
        QString times;
        QString moderator;
        int firstColumn;
        int columns;
    };

    void layOut();
    void carry(int key);
    void carryTo(QPoint point);
    void moveAtOnce(int key);
    void drop();
    int columnCount() const { return int(m_lefts.size()); }
    int cardsIn(int column) const;
    arena::Place placeAt(int column, int index) const;
    QModelIndex nearest(int column, int y) const;
    void paintCard(QPainter& painter, const QRect& rect, const ArenaRow& row, bool isChosen) const;
    void paintHead(QPainter& painter, const QRect& rect, const ArenaRow& row, bool isChosen) const;
    void paintSlot(QPainter& painter) const;

    const Theme& m_theme;
    ArenaModel m_model;
    std::vector<Head> m_heads;
    std::vector<int> m_lefts;   ///< of the columns
    std::vector<QRect> m_rects; ///< of the rows, before scrolling
    std::optional<Carried> m_carried;
};

} // namespace kring::ui
