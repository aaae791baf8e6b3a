// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"

namespace kring::followup {

/// A question as it was worded for the next session, and the floor's question it came from.
struct CarriedQuestion
{
    CarriedQuestionId id;
    SessionId session;
    QString documentId;
    QuestionId fromQuestion; ///< none when it was written directly
    QString text;
    Kept kept;

    bool operator==(const CarriedQuestion&) const = default;
};

} // namespace kring::followup
