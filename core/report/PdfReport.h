// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Paper.h"

#include <QByteArray>

namespace kring::report {

/// The report as a tagged PDF: headings, lists and tables that a screen reader can follow, an outline, the
/// title, the language and the fonts it uses. The same summary always gives the same bytes. Throws FailureError.
QByteArray toPdf(const Summary& summary);

/// The same, of pages that are already laid out.
QByteArray toPdf(const Summary& summary, const Paper& paper);

} // namespace kring::report
