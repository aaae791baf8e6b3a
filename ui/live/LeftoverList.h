// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LeftoverRows.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LineBreaker.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// Paints the head of a group with its number, or one thing that is left with where it belongs under it.
class LeftoverDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LeftoverDelegate(const Theme& theme, const LeftoverModel& model, QListView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    int heightOf(const LeftoverRow& row, int width) const;

private:
    const Theme& m_theme;
    const LeftoverModel& m_model;
    QListView& m_view;
    LineBreaker m_text;
    LineBreaker m_small;
};

/// What is left, group by group. A group's head can be chosen too: a key on it is about the whole group.
class LeftoverList final : public QListView
{
    Q_OBJECT

public:
    LeftoverList(const Theme& theme, QWidget* parent = nullptr);

    /// Takes other rows; what was chosen stays chosen, or what has taken its place.
    void show(std::vector<LeftoverRow> rows);

    const LeftoverRow* chosen() const;

    /// The height at which everything is seen in a list of this width.
    int wholeHeight(int width) const;

signals:
    /// A key that may be about the chosen row: a letter (upper case) or a digit.
    void keyPressed(char16_t key);
    void finished(); ///< Enter
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int rowAfter(const LeftoverRow& before, int place) const;

    LeftoverModel m_model;
    LeftoverDelegate* m_delegate;
};

} // namespace kring::ui
