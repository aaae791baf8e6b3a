// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/PaletteRows.h"
#include "ui/theme/Theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// The palette's rows; heads cannot be chosen.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<PaletteRow> rows);
    const PaletteRow& row(int index) const { return m_rows[size_t(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteRow> m_rows;
};

/// Paints a row on one or two lines: icon, text with its matches marked, where it belongs, and its keys.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const Theme& theme, const PaletteModel& model, QListView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter& painter, const QRect& rect, const PaletteRow& row) const;
    void paintMarked(QPainter& painter, QRect line, const PaletteRow& row) const;
    QColor hueOf(const PaletteRow& row) const;

    const Theme& m_theme;
    const PaletteModel& m_model;
    QListView& m_view;
};

/// The list under the palette's field. It never has the focus: the field hands its arrows on.
class PaletteList final : public QListView
{
    Q_OBJECT

public:
    PaletteList(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the rows and chooses the first that can be.
    void show(std::vector<PaletteRow> rows);

    /// The row that Enter is about; null when there is none.
    const PaletteRow* chosen() const;

    /// Chooses the row so many further down (negative: up), past heads, as far as there are any.
    void step(int rows);
    void stepPage(int direction);

signals:
    void opened(const kring::ui::PaletteRow& row);
    void scopeWanted(kring::ui::PaletteScope scope);
    void chosenChanged();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PaletteModel m_model;
};

} // namespace kring::ui
