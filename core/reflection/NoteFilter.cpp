// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/NoteFilter.h"

#include <algorithm>
#include <iterator>

namespace kring::reflection {

bool hasMark(const Note& note, NoteMark mark)
{
    switch (mark) {
    case NoteMark::None:
        return true;
    case NoteMark::ComeBack:
        return !note.comeBack.isEmpty();
    case NoteMark::Quote:
        return note.quote;
    case NoteMark::Sensitive:
        return note.sensitive;
    }
    Q_UNREACHABLE();
}

bool matches(const Note& note, const NoteFilter& filter)
{
    return (filter.kind.isEmpty() || note.kind == filter.kind) &&
           (!filter.agendaItem || note.agendaItem == filter.agendaItem) && hasMark(note, filter.mark) &&
           (filter.perspective.isEmpty() || note.perspective == filter.perspective);
}

std::vector<Note> filtered(const std::vector<Note>& notes, const NoteFilter& filter)
{
    std::vector<Note> wanted;
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(wanted),
                 [&](const Note& note) { return matches(note, filter); });
    return wanted;
}

NoteCounts countNotes(const std::vector<Note>& notes)
{
    NoteCounts counts;
    counts.all = int(notes.size());
    for (const Note& note : notes) {
        ++counts.kinds[note.kind];
        if (!note.perspective.isEmpty())
            ++counts.perspectives[note.perspective];
        counts.comeBack += hasMark(note, NoteMark::ComeBack) ? 1 : 0;
        counts.quotes += note.quote ? 1 : 0;
        counts.sensitive += note.sensitive ? 1 : 0;
    }
    return counts;
}

} // namespace kring::reflection
