// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/DraftSheaf.h"
#include "ui/live/NoteActions.h"
#include "ui/live/NoteTools.h"

#include <QPointer>

namespace kring::ui {

class NoteSheet;

/// Opens the sheets in which a note becomes a decision or an action, or gets a source or a question to come
/// back to. What is half-typed in one of them is there again when it is opened for the same note.
class NoteSheets final : public QObject
{
    Q_OBJECT

public:
    /// The sheets lie over the window of `place`.
    NoteSheets(const NoteTools& tools, NoteActions& actions, QWidget& place);

    void openSession();
    void leave();

    /// For this note, or for none: where the session is now.
    void makeDecision(NoteId note);
    void makeAction(NoteId note);
    void writeSource(NoteId note);
    void writeComeBack(NoteId note);

private:
    bool isOpen() const;
    /// False when a sheet is open, or the note has become something already: that is told.
    bool mayBecomeSomething(NoteId note);
    void open(NoteSheet* sheet);
    bool writeDecision(NoteSheet& sheet, NoteId note);
    bool writeAction(NoteSheet& sheet, NoteId note);

    NoteTools m_tools;
    NoteActions& m_actions;
    QWidget& m_place;
    DraftSheaf m_decisions;
    DraftSheaf m_agreed;
    DraftSheaf m_sources;
    DraftSheaf m_comeBacks;
    QPointer<NoteSheet> m_sheet;
};

} // namespace kring::ui
