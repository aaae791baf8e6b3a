// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"

namespace kring::session {

/// A word as those around this table use it, in both languages.
struct GlossaryTerm
{
    GlossaryTermId id;
    SeriesId series; ///< that it belongs to
    QString documentId;
    QString swedish;
    QString english;
    QString swedishMeaning;
    QString englishMeaning;
    Kept kept;

    bool operator==(const GlossaryTerm&) const = default;
};

} // namespace kring::session
