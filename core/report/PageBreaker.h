// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/PaperRows.h"

namespace kring::report {

/// Puts the rows onto pages. No heading stays behind at a page's foot, no single line of a text is parted
/// from the others, groups stay whole where a page holds them, and tables repeat their head.
Paper breakIntoPages(PaperRows& rows, const Summary& summary, const TypeSetter& setter);

} // namespace kring::report
