// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Summary.h"

#include <QByteArray>

namespace kring::report {

/// The report as one file of semantic HTML (UTF-8) that loads nothing from elsewhere, is readable without its
/// style sheet, and prints well.
QByteArray toHtml(const Summary& summary);

} // namespace kring::report
