// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"

#include <QHash>

namespace kring::reflection {

enum class NoteMark { None, ComeBack, Quote, Sensitive };

/// Which notes are wanted; what is empty or none does not narrow. Everything that is said must be true.
struct NoteFilter
{
    QString kind = {};
    AgendaItemId agendaItem = {};
    NoteMark mark = NoteMark::None;
    QString perspective = {};

    bool isEmpty() const { return *this == NoteFilter{}; }
    bool operator==(const NoteFilter&) const = default;
};

bool hasMark(const Note& note, NoteMark mark);
bool matches(const Note& note, const NoteFilter& filter);

/// The notes that the filter lets through, in their order.
std::vector<Note> filtered(const std::vector<Note>& notes, const NoteFilter& filter);

/// How many notes there are of everything that can be filtered by.
struct NoteCounts
{
    int all = 0;
    QHash<QString, int> kinds;
    QHash<QString, int> perspectives; ///< of those that have one
    int comeBack = 0;
    int quotes = 0;
    int sensitive = 0;

    bool operator==(const NoteCounts&) const = default;
};

NoteCounts countNotes(const std::vector<Note>& notes);

} // namespace kring::reflection
