// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Kept.h"

namespace kring::exchange {

/// What of an object read from a document its row does not write by itself: everything but the fields that
/// stand in `own` with an equal value. Objects within are compared field by field.
Kept leftOver(const QJsonObject& read, const QJsonObject& own);

/// The object to write: what was kept, with the row's own fields over it. An instant that was kept because it
/// was spelled otherwise (".000Z") stays so while it means the same.
QJsonObject laidOver(const Kept& kept, const QJsonObject& own);

} // namespace kring::exchange
