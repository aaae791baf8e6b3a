// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"
#include "core/session/Side.h"

namespace kring::people {

/// Somebody in the workspace's register: a role or an alias first ("Förstalinjechef 1"), a name only if
/// somebody chose to write it. What they are called when they are invited is copied into the session's
/// participant, so that what has been keeps its words when the register changes.
struct Person
{
    PersonId id;
    QString documentId;
    QString alias; ///< what they go by: "Brukare 1"; never empty
    QString name;
    QString title;       ///< of their work or office
    QString perspective; ///< code in vocabulary "perspective"
    session::Side side = session::Side::None;
    QString organisation;
    QString sector;             ///< code in vocabulary "sector", or empty
    QString secondTitle;        ///< for those who belong in two places
    QString secondOrganisation; ///< "region and university"
    QString speaksFor;          ///< code in vocabulary "speaks_for", or empty when nobody has said
    QString note;
    Kept kept;

    bool operator==(const Person&) const = default;
};

} // namespace kring::people
