// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/NoteDesk.h"
#include "ui/live/NoteFilterList.h"
#include "ui/live/NoteSideList.h"

namespace kring::ui {

class LinkButton;

/// The note-taker's layout: the whole page for notes. To the left what they can be narrowed to, in the middle
/// all of them by agenda item over the composer (the desk's own, lent), to the right what is up now, what to
/// come back to, and what has been decided.
class NoteTaker final : public QWidget
{
    Q_OBJECT

public:
    NoteTaker(const NoteTools& tools, NoteDesk& desk, QWidget* parent = nullptr);

    /// Takes the composer and shows everything; or gives it back.
    void enter();
    void leave();

    /// What can be done here beside what the desk can.
    Commands commands();

    void openSession();

    /// From the composer to the notes, to what lies beside, to the filter, and so on.
    void focusNextPart(int step);

private:
    QWidget* buildFilter();
    QWidget* buildMiddle();
    QWidget* buildSide();
    void refresh();
    void showStream();
    void showQuestion();

    NoteTools m_tools;
    NoteDesk& m_desk;
    NoteListModel m_model;
    NoteFilterList* m_filter;
    NoteList* m_stream;
    PlainLabel* m_empty;
    LinkButton* m_showAll;
    PlainLabel* m_told;
    QWidget* m_composerPlace;
    PanelCard* m_questionCard;
    PlainLabel* m_question;
    PlainLabel* m_asker;
    PlainLabel* m_questionNotes;
    PlainLabel* m_dots;
    NoteSideList* m_side;
    bool m_isIn = false;
};

} // namespace kring::ui
