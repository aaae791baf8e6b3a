// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Instant.h"

#include <QString>

#include <optional>

namespace kring::exchange {

/// The instant as the format spells it: "2026-11-13T08:09:31Z", with ".250" before the Z unless it falls on
/// a whole second.
QString instantText(Instant instant);

/// Reads what instantText() writes, and the same with ".000"; nothing for anything else.
std::optional<Instant> instantFromText(const QString& text);

} // namespace kring::exchange
