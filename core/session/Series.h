// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"

namespace kring::session {

/// Sessions that belong together: each stands alone, yet builds on the ones before.
struct Series
{
    SeriesId id;
    QString documentId; ///< its id in the exchange format, unique in the workspace
    QString title;
    QString overarchingTheme;
    QString pilot;
    QString programme;   ///< that it is part of
    QString commonGoal;  ///< what everybody wants to reach
    QString description; ///< for those who are to come, as it stands on the programme page
    Kept kept;

    bool operator==(const Series&) const = default;
};

} // namespace kring::session
