// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/NoteRules.h"

#include "core/agenda/AgendaRules.h"

#include <QtGlobal>

#include <algorithm>

namespace kring::reflection {

using session::SessionRecord;
using workspace::Change;

namespace {

/// A change that gives the note another value in one of its fields.
template <class Value>
Change withField(const QString& label, const Note& note, Value Note::*field, Value value)
{
    Note after = note;
    after.*field = std::move(value);
    Change change{label, {}};
    change.update(note, after);
    return change;
}

} // namespace

NotePlace placeOf(const SessionRecord& record)
{
    NotePlace place;
    place.session = record.session.id;
    if (const agenda::AgendaItem* item = agenda::currentItem(record.agenda))
        place.agendaItem = item->id;
    for (const floor::Question& question : record.questions) {
        if (question.status == floor::QuestionStatus::InDiscussion)
            place.question = question.id;
    }
    if (const floor::Turn* turn = floor::runningTurn(record.turns))
        place.perspective = turn->perspective;
    return place;
}

Change writeNote(NoteId id, const NotePlace& place, const QString& kind, const QString& text, Instant now,
                 const NoteMarks& marks)
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
    note.m4 = marks.m4;
    note.quote = marks.quote;
    note.sensitive = marks.sensitive;
    note.source = marks.source.trimmed();
    note.comeBack = marks.comeBack.trimmed();
    note.writtenAt = now;
    change.insert(note);
    return change;
}

const Note* findNote(const SessionRecord& record, NoteId id)
{
    const auto found = std::find_if(record.notes.begin(), record.notes.end(),
                                    [&](const Note& note) { return note.id == id; });
    return found == record.notes.end() ? nullptr : &*found;
}

Change sortNote(const Note& note, const QString& kind)
{
    return withField(KRING_CHANGE("Sort note"), note, &Note::kind, kind);
}

Change editNote(const Note& note, const QString& text)
{
    const QString trimmed = text.trimmed();
    return withField(KRING_CHANGE("Edit note"), note, &Note::text, trimmed.isEmpty() ? note.text : trimmed);
}

NoteEdit editNote(const SessionRecord& record, NoteId id, const QString& baseText, const QString& text,
                  NoteId newId, Instant now, const NoteMarks& marks)
{
    const QString trimmed = text.trimmed();
    const Note* note = findNote(record, id);
    if (!note) {
        NotePlace place = placeOf(record);
        place.perspective.clear(); // whoever speaks now did not say it
        place.question = {};
        return {writeNote(newId, place, unsortedKind, text, now, marks), !trimmed.isEmpty()};
    }
    if (trimmed.isEmpty() || trimmed == baseText.trimmed() || trimmed == note->text)
        return {Change{KRING_CHANGE("Edit note"), {}}, false};
    if (note->text == baseText)
        return {editNote(*note, text), false};
    Note mine = *note;
    mine.id = newId;
    mine.documentId.clear();
    mine.kept = {};
    mine.outcome = {};
    mine.text = trimmed;
    Change change{KRING_CHANGE("Edit note"), {}};
    change.insert(mine);
    return {change, true};
}

Change setPerspective(const Note& note, const QString& perspective)
{
    return withField(KRING_CHANGE("Change whose perspective a note is"), note, &Note::perspective,
                     perspective);
}

Change tagNote(const Note& note, const QString& m4)
{
    return withField(KRING_CHANGE("Tag note"), note, &Note::m4, note.m4 == m4 ? QString() : m4);
}

Change toggleQuote(const Note& note)
{
    return withField(KRING_CHANGE("Mark note as quote or not"), note, &Note::quote, !note.quote);
}

Change toggleSensitive(const Note& note)
{
    return withField(KRING_CHANGE("Mark note as sensitive or not"), note, &Note::sensitive, !note.sensitive);
}

Change setSource(const Note& note, const QString& source)
{
    return withField(KRING_CHANGE("Change a note's source"), note, &Note::source, source.trimmed());
}

Change setComeBack(const Note& note, const QString& comeBack)
{
    return withField(KRING_CHANGE("Change what to come back to"), note, &Note::comeBack, comeBack.trimmed());
}

Change linkToQuestion(const Note& note, QuestionId question)
{
    std::vector<AnyId> refs = note.refs;
    if (question && std::find(refs.begin(), refs.end(), toAny(question)) == refs.end())
        refs.push_back(toAny(question));
    return withField(KRING_CHANGE("Link note to question"), note, &Note::refs, std::move(refs));
}

Change unlink(const Note& note, QuestionId question)
{
    std::vector<AnyId> refs = note.refs;
    std::erase(refs, toAny(question));
    return withField(KRING_CHANGE("Take note from question"), note, &Note::refs, std::move(refs));
}

} // namespace kring::reflection
