// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/NoteActions.h"
#include "ui/live/NoteListModel.h"
#include "ui/live/NoteTools.h"
#include "ui/widgets/LineBreaker.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// Narrow at the desk; with the time in a column of its own and heads between in the stream.
enum class NoteLook { Desk, Stream };

/// Paints a note: its kind by icon, colour and word, when and from whom, its marks, and the text. The editor
/// that stands in the text's place is a NoteField: Enter saves, Esc leaves the edit half-written, and what
/// stands in it is kept while it is typed.
class NoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int headHeight = 40;

    NoteDelegate(const NoteTools& tools, NoteActions& actions, NoteLook look, QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The head of an item, on its own ground.
    void paintHead(QPainter& painter, const QRect& rect, const NoteRow& head) const;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// An editor is as high as it has lines; the rows are to be laid out anew.
    void heightChanged() const;
    void partWanted(QWidget* editor) const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Extra
    {
        QString icon;
        QString text;
        QColor Colours::*role;
    };

    int textLeft() const;
    int textWidth() const;
    int textHeight(const QModelIndex& index) const;
    std::vector<Extra> extrasUnder(const NoteRow& note, bool isEdited) const;
    std::vector<Extra> marksBeside(const NoteRow& note) const;
    void paintFirstLine(QPainter& painter, const NoteRow& note, int left, int top, int right) const;

    NoteTools m_tools;
    NoteActions& m_actions;
    NoteLook m_look;
    QAbstractItemView& m_view;
    LineBreaker m_text;
    LineBreaker m_small;
};

/// The text that the edit in this editor began from, and the text now.
NoteActions::HalfEdit halfEditIn(const QWidget& editor);

} // namespace kring::ui
