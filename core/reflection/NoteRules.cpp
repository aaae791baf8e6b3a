// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/NoteRules.h"

#include "core/agenda/AgendaRules.h"

#include <QtGlobal>

namespace kring::reflection {

using workspace::Change;

NotePlace placeOf(const session::SessionRecord& record)
{
    NotePlace place;
    place.session = record.session.id;
    if (const agenda::AgendaItem* item = agenda::currentItem(record.agenda))
        place.agendaItem = item->id;
    for (const floor::Question& question : record.questions) {
        if (question.status == floor::QuestionStatus::InDiscussion)
            place.question = question.id;
    }
    return place;
}

Change writeNote(NoteId id, const NotePlace& place, const QString& kind, const QString& text, Instant now)
{
    Change change{KRING_CHANGE("Write note"), {}};
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return change;
    Note note;
    note.id = id;
    note.session = place.session;
    note.kind = kind;
    note.text = trimmed;
    note.perspective = place.perspective;
    note.agendaItem = place.agendaItem;
    if (place.question)
        note.refs.push_back(toAny(place.question));
    note.writtenAt = now;
    change.insert(note);
    return change;
}

Change sortNote(const Note& note, const QString& kind)
{
    Note sorted = note;
    sorted.kind = kind;
    Change change{KRING_CHANGE("Sort note"), {}};
    change.update(note, sorted);
    return change;
}

Change editNote(const Note& note, const QString& text)
{
    Change change{KRING_CHANGE("Edit note"), {}};
    Note edited = note;
    edited.text = text.trimmed();
    if (!edited.text.isEmpty())
        change.update(note, edited);
    return change;
}

} // namespace kring::reflection
