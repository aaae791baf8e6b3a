// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ChangeWriter.h"
#include "core/storage/Check.h"
#include "core/storage/DraftStore.h"
#include "core/storage/HistoryStore.h"
#include "core/storage/LastSeenStore.h"
#include "core/storage/LockFile.h"
#include "core/storage/PeopleReader.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/SessionReader.h"
#include "core/workspace/Workspace.h"

namespace kring::workspace {

/// What an open workspace is made of. Known to Workspace's own sources only.
struct Workspace::Parts
{
    Parts(const QString& path, storage::Access access, const QString& theWindow, const Clock& theClock,
          IdSource& theIds)
        : window(theWindow)
        , database(path, access)
        , tables(database)
        , writer(database, tables)
        , history(database, theWindow)
        , drafts(database, theWindow)
        , lastSeen(database)
        , search(database)
        , reader(database, tables)
        , people(database, tables)
        , lock(path, theClock)
        , clock(theClock)
        , ids(theIds)
        , seenVersion(database.dataVersion())
    {}

    QString window;
    storage::Database database;
    storage::Tables tables;
    storage::ChangeWriter writer;
    storage::HistoryStore history;
    storage::DraftStore drafts;
    storage::LastSeenStore lastSeen;
    storage::SearchIndex search;
    storage::SessionReader reader;
    storage::PeopleReader people;
    storage::LockFile lock;
    const Clock& clock;
    IdSource& ids;
    qint64 seenVersion;
    int commits = 0;
};

} // namespace kring::workspace
