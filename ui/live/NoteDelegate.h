// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/LineBreaker.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// Paints one of the latest notes: its kind by icon, colour and word, when and from whom, and the text.
/// The editor that replaces the text is a NoteField: Enter saves, Esc leaves the note as it was.
class NoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NoteDelegate(const Theme& theme, QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    int textWidth() const;

    const Theme& m_theme;
    QAbstractItemView& m_view;
    LineBreaker m_text;
    LineBreaker m_small;
};

} // namespace kring::ui
