// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <functional>
#include <vector>

namespace kring::storage {

/// "Krin" in ASCII: marks the file as a Kring workspace (SQLite's application_id).
inline constexpr int applicationId = 0x4b72696e;

/// What kind of file this is, told by its header; reading it leaves the file untouched.
struct Header
{
    bool isEmpty = false;     ///< nothing in it at all: a file that has just been made
    bool isWorkspace = false; ///< bears our application id
    int version = 0;
};
Header headerOf(Database& database);

/// One step of the chain. `version` is the file's user_version after it.
struct Migration
{
    int version = 0;
    QString script;
};

/// The chain of migrations from an empty file to this program's version: the compiled-in NNNN_name.sql files
/// in order. There is no other schema; a new file runs the whole chain.
std::vector<Migration> builtInMigrations();

/// The statements of a script, cut where SQLite says that one is complete.
QStringList statementsOf(const QString& script);

/// Brings an open file up to the last of `migrations`, each in one transaction that also sets the versions; a
/// step that is interrupted has not happened. A migration clears the undo history, whose rows have the old
/// shape. `beforeStatement` is a seam for tests (interrupting at every statement).
void migrate(
    Database& database, const std::vector<Migration>& migrations,
    const std::function<void()>& beforeStatement = [] {});

/// Copies the open file, whole and checked, to `copyPath` (which must not exist). The copy only gets its name
/// once it is on the disk and has been opened and counted.
void copyDatabase(Database& database, const QString& copyPath);

} // namespace kring::storage
