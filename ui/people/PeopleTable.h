// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/PeopleModel.h"
#include "ui/theme/Theme.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <array>

namespace kring::ui {

/// Where the columns of the register begin, in a row of this width; the last entry is the right edge.
std::array<int, peopleColumns + 1> columnEdges(int width);

/// A list of rows to choose among, drawn by a delegate: several can be chosen, Enter and a double click open
/// one. Shared by the register and the sheets over it.
class PeopleList final : public QListView
{
    Q_OBJECT

public:
    explicit PeopleList(const Theme& theme, QWidget* parent = nullptr);

signals:
    void opened(const QModelIndex& index);
    void removeWanted();
    /// A letter was typed with nothing else held down.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

/// A person of the register as a row.
class PersonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PersonDelegate(const Theme& theme, PeopleList& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    PeopleList& m_view;
};

/// The ground of a row: hovered, chosen, or where the keyboard stands; and the hairline under it.
void paintRowGround(QPainter& painter, const Theme& theme, const QListView& view,
                    const QStyleOptionViewItem& option, const QModelIndex& index);

/// What a session was to somebody, as a small square around this point: there, there remotely, not there,
/// or (a dot) not invited.
void paintMark(QPainter& painter, const Theme& theme, QPoint centre,
               const std::optional<session::Attendance>& mark);

/// The headings over the register: each sorts by its column, again turns the order.
class PeopleHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleHeader(const Theme& theme, QWidget* parent = nullptr);

signals:
    void sortWanted(kring::ui::PeopleColumn column, Qt::SortOrder order);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Heading;

    void sort(PeopleColumn column);

    const Theme& m_theme;
    PeopleColumn m_column = PeopleColumn::Alias;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<Heading*> m_headings;
};

} // namespace kring::ui
