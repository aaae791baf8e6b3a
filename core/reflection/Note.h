// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Instant.h"
#include "core/common/Kept.h"

#include <optional>
#include <vector>

namespace kring::reflection {

/// The kind of a note that nobody has sorted yet.
inline const QString unsortedKind = QStringLiteral("note");

/// Something the note-taker wrote down.
struct Note
{
    NoteId id;
    SessionId session;
    QString documentId;
    QString kind = unsortedKind; ///< code in vocabulary "note_kind"
    QString text;
    QString perspective; ///< code in vocabulary "perspective"; empty when nobody in particular
    AgendaItemId agendaItem;
    QString m4;              ///< code in vocabulary "m4", or empty
    std::vector<AnyId> refs; ///< questions and notes it builds on
    bool quote = false;      ///< somebody's own words
    QString source;   ///< where it comes from, in words: "Socialstyrelsen 2025"
    QString comeBack; ///< what is to be asked or checked before it stands; empty when nothing is
    AnyId outcome;    ///< the decision or action that was made of it
    bool sensitive = false;  ///< left out of reports without a trace
    std::optional<Instant> writtenAt;
    Kept kept;

    bool operator==(const Note&) const = default;
};

} // namespace kring::reflection
