// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/DraftKeeper.h"
#include "ui/live/KindChips.h"
#include "ui/live/LiveSession.h"
#include "ui/live/NoteList.h"
#include "ui/live/PerspectiveChooser.h"
#include "ui/live/TextFields.h"
#include "ui/shell/Command.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

class QVBoxLayout;

namespace kring::ui {

/// The live page's right column, where somebody writes while others talk: the kind, whose perspective, the
/// text, and the notes written so far. Kind and perspective go back to "note" and "no one" with each note.
class NoteDesk final : public PanelCard
{
    Q_OBJECT

public:
    NoteDesk(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
             session::Language words, QWidget* parent = nullptr);

    /// What can be done with notes from anywhere on the page.
    Commands commands();

    /// Another session is shown: its draft comes into the field.
    void openSession();

    /// Keeps what is half-typed.
    void leave();

    void focusField();

    /// The kind with this number (1 to 9) for the note that is being written.
    void chooseKind(int number) { m_kinds->choose(number); }
    QString kindWord(int number) const;

    void setCompact(bool compact);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refresh();
    void saveNote();
    void sortNote(NoteId note, const QString& kind);
    void editNote(NoteId note, const QString& text);
    void tellFailure(const Outcome<Done>& outcome);
    QString placeText() const;

    LiveSession& m_session;
    NoteListModel m_model;
    QVBoxLayout* m_layout;
    IconLabel* m_place;
    KindChips* m_kinds;
    PerspectiveChooser* m_perspective;
    NoteField* m_field;
    PlainLabel* m_error;
    PlainLabel* m_kindHint;
    PlainLabel* m_unsorted;
    NoteList* m_list;
    PlainLabel* m_empty;
    DraftKeeper m_draft;
};

} // namespace kring::ui
