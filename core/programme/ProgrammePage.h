// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/Programme.h"

#include <QByteArray>

namespace kring::programme {

/// The programme of a series as one file of semantic HTML (UTF-8), ready to be put on a web site: it loads
/// nothing from elsewhere, has no script, and is readable without its style sheet, in light, dark and print.
QByteArray toHtml(const Programme& programme);

/// The invitation to one session, likewise.
QByteArray toHtml(const Meeting& meeting);

} // namespace kring::programme
