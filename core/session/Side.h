// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"

namespace kring::session {

/// Which side of the table somebody speaks from.
enum class Side { Lived, Service, Research, None };

} // namespace kring::session

namespace kring {

template <> struct CodesOf<session::Side>
{
    static constexpr std::pair<session::Side, const char*> table[] = {
        {session::Side::Lived, "lived"},
        {session::Side::Service, "service"},
        {session::Side::Research, "research"},
        {session::Side::None, "none"},
    };
};

} // namespace kring
