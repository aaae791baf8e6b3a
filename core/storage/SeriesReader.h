// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/QuestionRoad.h"
#include "core/storage/Database.h"

namespace kring::storage {

/// The questions of all the sessions of a series, with no more of each than their roads need, in order of
/// creation.
std::vector<followup::RoadQuestion> questionsOfSeries(Database& database, SeriesId series);

} // namespace kring::storage
