// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/SpellMarks.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kring::ui {

/// One line of text. Enter hands it on, Esc leaves the field and keeps what was typed. Undo and redo belong
/// to the text while it has something to undo, and otherwise to the page.
class LineField final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Other text, and nothing to undo.
    void replaceText(const QString& text) { setText(text); }

signals:
    void submitted();
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// Several lines of plain text. Enter (also with Ctrl) hands them on, Shift+Enter breaks the line,
/// Ctrl+Shift+Enter wants the text parted at the cursor; otherwise as LineField.
class NoteField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

    void replaceText(const QString& text);

    /// Marks misspelt words; what may have been meant stands in the field's menu.
    void checkSpelling(SpellChecker& spelling, const Theme& theme);

    /// Opens what may have been meant by the misspelt word at the cursor, if there is one.
    void openSuggestions();

signals:
    void submitted();
    void left();
    void partWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    SpellMarks* m_spelling = nullptr;
};

} // namespace kring::ui
