// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kring::storage {

/// Waits until what has been written to a closed file is on the disk. Never for a live workspace file:
/// closing a descriptor on it drops SQLite's locks.
bool syncFile(const QString& path);

/// Waits until the names in the file's folder are on the disk (after a rename).
bool syncFolderOf(const QString& path);

} // namespace kring::storage
