// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Format.h"
#include "ui/theme/Theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// A format as the list shows it.
struct FormatRow
{
    QString title;
    QString note;
    int minutes = 0;
    int number = 0; ///< the key that opens it, 1 to 9; 0 for none
};

class FormatModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<FormatRow> rows);
    const FormatRow& row(int index) const { return m_rows[size_t(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<FormatRow> m_rows;
};

class FormatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FormatDelegate(const Theme& theme, const FormatModel& model, QListView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const FormatModel& m_model;
    QListView& m_view;
};

/// Formats to choose from, with the keys 1 to 9 where they are numbered. Letters are handed on, so that who
/// begins to type a title need not go to its field first.
class FormatList final : public QListView
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 46;

    enum class Numbers { Shown, None };

    explicit FormatList(const Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<session::Format>& formats, Numbers numbers);
    int current() const { return currentIndex().row(); }
    void choose(int row);

signals:
    void opened(int row);
    void chosen(int row);
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    FormatModel m_model;
};

} // namespace kring::ui
