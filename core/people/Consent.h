// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"

namespace kring::people {

/// Whether somebody has agreed to what is written, said or shown of them.
enum class Consent { Unasked, Asked, Given, Declined };

} // namespace kring::people

namespace kring {

template <> struct CodesOf<people::Consent>
{
    static constexpr std::pair<people::Consent, const char*> table[] = {
        {people::Consent::Unasked, "unasked"},
        {people::Consent::Asked, "asked"},
        {people::Consent::Given, "given"},
        {people::Consent::Declined, "declined"},
    };
};

} // namespace kring
