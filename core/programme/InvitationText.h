// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/Programme.h"

namespace kring::programme {

/// The invitation as plain text to be pasted into a letter: lines end with a line feed.
QString toText(const Meeting& meeting);

/// The programme of a series as plain text: what is to come, and what has been.
QString toText(const Programme& programme);

/// What, when, where and how to sign up, in a few lines.
QString inShort(const Meeting& meeting);

} // namespace kring::programme
