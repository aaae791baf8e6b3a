// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/NoteDelegate.h"
#include "ui/shell/Command.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace kring::ui {

/// Notes to sort, mark, edit in place and more, by single keys that act on the chosen one. Its commands tell
/// which; keys and menu are made from the same table.
class NoteList final : public QListView
{
    Q_OBJECT

public:
    static constexpr int barRoom = 8; ///< at the right of the desk's rows, for the scroll bar

    NoteList(const NoteTools& tools, NoteActions& actions, NoteListModel& model, NoteLook look,
             QWidget* parent = nullptr);

    /// What single keys do in the list; `where` names it.
    Commands commands(const QString& where) const;

    /// Does the command with this id to the chosen note.
    void run(const QString& command);

    void ensureCurrent();

    /// The chosen note; none when there is none.
    NoteId currentNote() const;
    void choose(NoteId note);

    bool isEditing() const { return state() == QAbstractItemView::EditingState; }

    /// Saves what is being edited in place, as Enter would.
    void finishEditing();

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    /// Esc: whoever shows the list knows where to go.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    Commands makeCommands();
    void beginEdit(bool toPart);
    void part(QWidget* editor);
    void mergeWithAbove();
    void openMenu(QMenu* menu);
    void openKinds();
    void openTags();
    void openPerspectives();

    NoteTools m_tools;
    NoteActions& m_actions;
    NoteListModel& m_model;
    NoteLook m_look;
    NoteDelegate* m_delegate;
    Commands m_commands;
};

} // namespace kring::ui
