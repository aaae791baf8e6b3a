// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kring::exchange {

/// True when the text holds what looks like a Swedish personal identity or co-ordination number: six or
/// eight digits that are a day, four more, and the right check digit; with or without a sign between.
bool holdsPersonalNumber(QStringView text);

} // namespace kring::exchange
