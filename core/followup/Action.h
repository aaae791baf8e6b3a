// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Ids.h"
#include "core/common/Kept.h"

#include <QDate>

namespace kring::followup {

enum class ActionStatus { Open, Done, Dropped };

/// Who does what by when.
struct Action
{
    ActionId id;
    SessionId session;
    QString documentId;
    QString text;
    QString owner; ///< a role, or several in words; empty when nobody has taken it
    QDate due;     ///< null when no date was set
    ActionStatus status = ActionStatus::Open;
    Kept kept;

    bool operator==(const Action&) const = default;
};

} // namespace kring::followup

namespace kring {

template <>
struct CodesOf<followup::ActionStatus>
{
    static constexpr std::pair<followup::ActionStatus, const char*> table[] = {
        {followup::ActionStatus::Open, "open"},
        {followup::ActionStatus::Done, "done"},
        {followup::ActionStatus::Dropped, "dropped"},
    };
};

} // namespace kring
