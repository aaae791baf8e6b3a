// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Instant.h"
#include "core/storage/Database.h"

#include <optional>

namespace kring::storage {

/// When a window last saw a session's clock run, to notice that the computer was away.
class LastSeenStore
{
public:
    explicit LastSeenStore(Database& database);

    void mark(SessionId session, Instant at);
    std::optional<Instant> at(SessionId session);

private:
    Statement m_mark;
    Statement m_read;
};

} // namespace kring::storage
