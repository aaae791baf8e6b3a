// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LeftoverRows.h"
#include "ui/live/LiveSession.h"
#include "ui/shell/Sheet.h"

namespace kring::ui {

class FieldFrame;
class KeyButton;
class KeyHints;
class LeftoverList;
class LineField;
class PlainLabel;

/// Before a session ends: what is still open, and one key for each thing that can be done about it. Ending
/// throws nothing of it away; Enter ends, Esc goes back to the session.
class ClosingSheet final : public Sheet
{
    Q_OBJECT

public:
    ClosingSheet(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                 session::Language words, QWidget* window);

signals:
    /// The session has ended, and the sheet is closed.
    void ended();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What is being asked for in the line under the list.
    enum class Entry { None, Reason, Owner, Due };

    void layOut();
    void refresh();
    void showHints();
    void sizeList();
    void act(char16_t key);
    void actOnQuestions(char16_t key, const LeftoverRow& row);
    void actOnNote(char16_t key, const LeftoverRow& row);
    void actOnGap(char16_t key, const LeftoverRow& row);
    void ask(Entry entry, const LeftoverRow& row, const QString& name);
    void takeEntry();
    void leaveEntry();
    void attempt(const LiveSession::Rule& rule);
    void tell(const Outcome<Done>& outcome);
    void end();

    LiveSession& m_session;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    PlainLabel* m_intro;
    LeftoverList* m_list;
    PlainLabel* m_closing;
    FieldFrame* m_frame;
    LineField* m_field;
    PlainLabel* m_error;
    KeyHints* m_hints;
    KeyHints* m_moreHints;
    KeyButton* m_end;
    Entry m_entry = Entry::None;
    qint64 m_entryFor = 0;
};

} // namespace kring::ui
