// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/Programme.h"
#include "core/report/Summary.h"

namespace kring::programme {

/// The programme of one session as a report's values, to be set on paper or written as Markdown: when and
/// where, the agenda with its times, an arena's passes with rooms, contributions and moderators.
report::Summary summaryOf(const Meeting& meeting);

/// The programme of a series, likewise: a section for each session.
report::Summary summaryOf(const Programme& programme);

} // namespace kring::programme
