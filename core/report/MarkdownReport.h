// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Summary.h"

#include <QByteArray>

namespace kring::report {

/// The report as Markdown with pipe tables (UTF-8). What people wrote is escaped, so that it shows as
/// written.
QByteArray toMarkdown(const Summary& summary);

} // namespace kring::report
