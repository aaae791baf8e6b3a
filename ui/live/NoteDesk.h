// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/NoteComposer.h"
#include "ui/live/NoteList.h"
#include "ui/live/NoteSheets.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

class QVBoxLayout;

namespace kring::ui {

/// The live page's right column, where somebody writes while others talk: the composer and the notes written
/// so far. The composer can be lent to the note-taker's layout, with whatever stands in it.
class NoteDesk final : public PanelCard
{
    Q_OBJECT

public:
    explicit NoteDesk(const NoteTools& tools, QWidget* parent = nullptr);

    /// What can be done with notes from anywhere on the page, and by single keys in the lists of notes.
    Commands commands();

    /// Another session is shown: its draft comes into the field.
    void openSession();

    /// Keeps what is half-typed.
    void leave();

    void focusField() { m_composer->focusField(); }
    void setCompact(bool compact);

    NoteActions& actions() { return m_actions; }
    NoteComposer& composer() { return *m_composer; }

    /// The list that is shown just now: commands act on it. Null: the desk's own.
    void setShownList(NoteList* list) { m_shown = list ? list : m_list; }

    /// The composer lies here again.
    void takeComposerBack();

    /// Makes a decision or an action: of the note chosen in the list that has the focus, of what stands in
    /// the field (which is saved first), or of nothing written.
    void makeDecision();
    void makeAction();

signals:
    /// The note-taker's layout is wanted.
    void allWanted();
    void told(const QString& sentence);

private:
    void build();
    void refresh();
    void tell(const QString& sentence);
    QString placeText() const;
    bool isEditingInList() const;
    /// The note that a decision or an action is to be made of; nothing when that could not be written.
    std::optional<NoteId> noteToMakeOf();

    NoteTools m_tools;
    NoteActions m_actions;
    NoteListModel m_model;
    QVBoxLayout* m_layout;
    IconLabel* m_place;
    NoteComposer* m_composer;
    PlainLabel* m_unsorted;
    LinkButton* m_all;
    PlainLabel* m_told;
    NoteList* m_list;
    NoteList* m_shown;
    PlainLabel* m_empty;
    NoteSheets m_sheets;
};

} // namespace kring::ui
