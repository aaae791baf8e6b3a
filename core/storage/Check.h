// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/workspace/Overview.h"

namespace kring::storage {

/// Looks a workspace over: SQLite's integrity check, foreign keys, and the search index (brought up to date)
/// against the rows. Works on a copy in memory: nobody waits for it and the file is not touched.
workspace::CheckReport checkWorkspace(Database& live);

} // namespace kring::storage
