// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/NoteParts.h"

#include "core/reflection/NoteRules.h"

#include <algorithm>

namespace kring::reflection {

using session::SessionRecord;
using workspace::Change;

namespace {

/// `refs` with one row in another's place, or gone if `to` is none; nobody is named twice.
std::vector<AnyId> redirected(const std::vector<AnyId>& refs, AnyId from, AnyId to)
{
    std::vector<AnyId> result;
    for (const AnyId ref : refs) {
        const AnyId kept = ref == from ? to : ref;
        if (kept && std::find(result.begin(), result.end(), kept) == result.end())
            result.push_back(kept);
    }
    return result;
}

/// Everything that refers to `from` refers to `to` instead (none: to nothing), but for the notes left out.
void redirect(Change& change, const SessionRecord& record, NoteId from, NoteId to)
{
    for (const Note& note : record.notes) {
        if (note.id == from || note.id == to)
            continue;
        Note after = note;
        after.refs = redirected(note.refs, toAny(from), toAny(to));
        change.update(note, after);
    }
    for (const floor::Question& question : record.questions) {
        floor::Question after = question;
        if (question.outcome == toAny(from))
            after.outcome = toAny(to);
        change.update(question, after);
    }
}

/// Both, if they differ.
QString united(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return QString(first + QStringLiteral("; ") + second);
}

} // namespace

Change splitNote(const Note& note, const QString& text, qsizetype position, NoteId newId)
{
    Change change{KRING_CHANGE("Split note"), {}};
    const QString before = text.left(position).trimmed();
    const QString behind = text.mid(position).trimmed();
    if (before.isEmpty() || behind.isEmpty())
        return change;
    Note first = note;
    first.text = before;
    Note second = note;
    second.id = newId;
    second.documentId.clear();
    second.kept = {};
    second.outcome = {};
    second.text = behind;
    change.update(note, first);
    change.insert(second);
    return change;
}

Change mergeNotes(const SessionRecord& record, NoteId firstId, NoteId secondId)
{
    Change change{KRING_CHANGE("Merge notes"), {}};
    const Note* first = findNote(record, firstId);
    const Note* second = findNote(record, secondId);
    if (!first || !second || first == second)
        return change;
    Note merged = *first;
    merged.text = QString(first->text + u'\n' + second->text);
    merged.refs.insert(merged.refs.end(), second->refs.begin(), second->refs.end());
    merged.refs = redirected(merged.refs, toAny(secondId), {});
    std::erase(merged.refs, toAny(firstId));
    if (first->perspective != second->perspective)
        merged.perspective.clear();
    if (first->m4 != second->m4)
        merged.m4 = first->m4.isEmpty() ? second->m4 : second->m4.isEmpty() ? first->m4 : QString();
    if (first->kind == unsortedKind)
        merged.kind = second->kind;
    merged.quote = first->quote || second->quote;
    merged.sensitive = first->sensitive || second->sensitive;
    merged.source = united(first->source, second->source);
    merged.comeBack = united(first->comeBack, second->comeBack);
    if (!merged.outcome)
        merged.outcome = second->outcome;
    change.update(*first, merged);
    redirect(change, record, secondId, firstId);
    change.remove(*second);
    return change;
}

Change removeNote(const SessionRecord& record, NoteId id)
{
    Change change{KRING_CHANGE("Remove note"), {}};
    if (const Note* note = findNote(record, id)) {
        redirect(change, record, id, {});
        change.remove(*note);
    }
    return change;
}

} // namespace kring::reflection
