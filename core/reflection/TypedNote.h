// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"

namespace kring::reflection {

/// A note as it was typed, with what its first words said about it taken out.
struct TypedNote
{
    QString kind; ///< code in vocabulary "note_kind"; empty when not said
    QString m4;   ///< code in vocabulary "m4"; empty when not said
    bool quote = false;
    bool sensitive = false;
    QString text;

    bool saysAnything() const { return !kind.isEmpty() || !m4.isEmpty() || quote || sensitive; }
    bool operator==(const TypedNote&) const = default;
};

/// Reads what stands before a note's text: "/lärdom", "/l" where that can mean one thing only, "/m1" to
/// "/m4",
/// "/citat", "/känslig", several in a row if wanted. Words of `language` come first, then those of the other
/// language, then the codes; upper and lower case are the same. What is not understood is left as text.
TypedNote readTyped(const QString& typed, const session::Vocabulary& vocabulary, session::Language language);

} // namespace kring::reflection
