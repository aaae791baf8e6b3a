// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SearchIndex.h"
#include "core/workspace/Overview.h"

namespace kring::storage {

/// Looks a workspace over: SQLite's integrity check, foreign keys, and the search index against the rows.
/// The index should have been drained first.
workspace::CheckReport checkWorkspace(Database& database, SearchIndex& index);

} // namespace kring::storage
