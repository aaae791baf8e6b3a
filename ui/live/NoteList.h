// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/NoteListModel.h"
#include "ui/theme/Theme.h"

#include <QListView>

namespace kring::ui {

/// The latest notes. In the list that has the focus 1 to 9 sort the chosen note (the kinds of the desk, in
/// their order) and E or Enter edits it in place.
class NoteList final : public QListView
{
    Q_OBJECT

public:
    NoteList(const Theme& theme, NoteListModel& model, QWidget* parent = nullptr);

    void ensureCurrent();

    /// Saves what is being edited in place, as Enter would.
    void finishEditing();

signals:
    void sort(kring::NoteId note, const QString& kind);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    NoteListModel& m_model;
};

} // namespace kring::ui
