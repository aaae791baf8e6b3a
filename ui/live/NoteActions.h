// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reflection/NoteOutcomes.h"
#include "ui/live/DraftSheaf.h"
#include "ui/live/LiveSession.h"

#include <QSet>

namespace kring::ui {

/// What can be done with a note that is written, wherever it is shown; and the edits of notes that are
/// half-typed. Everything that fails is told, and nothing typed is lost by it.
class NoteActions final : public QObject
{
    Q_OBJECT

public:
    explicit NoteActions(LiveSession& session, QObject* parent = nullptr);

    /// Another session is shown: its half-typed edits are there again.
    void openSession();
    void leave();

    const reflection::Note* note(NoteId id) const;

    void sort(NoteId note, const QString& kind);
    void tag(NoteId note, const QString& m4);
    void setPerspective(NoteId note, const QString& perspective);
    void toggleQuote(NoteId note);
    void toggleSensitive(NoteId note);
    /// What fails here is not told: the sheet in which it was written does.
    Outcome<Done> setSource(NoteId note, const QString& source);
    Outcome<Done> setComeBack(NoteId note, const QString& comeBack);

    /// Links to the question in discussion, or takes that link away.
    void toggleLink(NoteId note);

    /// Makes one note of two; the one written first is left.
    void merge(NoteId one, NoteId other);
    void remove(NoteId note);

    /// The half-typed edit of a note: the text it began from and the text now.
    struct HalfEdit
    {
        QString base;
        QString text;
    };
    bool isHalfEdited(NoteId note) const { return m_edits.has(note.value); }
    HalfEdit halfEdit(NoteId note) const;
    void keepHalfEdit(NoteId note, const HalfEdit& edit);

    /// Finishes an edit. If somebody else has changed the note meanwhile both texts are kept, and that is
    /// said.
    bool finishEdit(NoteId note, const HalfEdit& edit);

    /// Finishes an edit with the text parted in two notes.
    bool part(NoteId note, const HalfEdit& edit, qsizetype position);

signals:
    /// Other notes than before are half-edited.
    void halfEditsChanged();
    /// A sentence for the user: what was refused, or what became of the text.
    void told(const QString& sentence);
    /// The last thing was done.
    void done();
    void decisionWanted(kring::NoteId note);
    void actionWanted(kring::NoteId note);
    /// The note's source, or what to come back to, is to be written.
    void sourceWanted(kring::NoteId note);
    void comeBackWanted(kring::NoteId note);

private:
    using NoteRule = std::function<workspace::Change(const reflection::Note& note)>;
    bool change(NoteId note, const NoteRule& rule);
    Outcome<Done> write(NoteId note, const NoteRule& rule);
    bool perform(const LiveSession::Rule& rule);
    void rescue();
    /// Not empty for a sensitive note, or for one that is gone and was so while it was edited.
    QString sensitivity(NoteId id) const;

    LiveSession& m_session;
    DraftSheaf m_edits;
    QSet<NoteId> m_removed; ///< by this window: their half-typed edits wait for an undo
};

} // namespace kring::ui
