// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/QuestionRoad.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace kring::ui {

/// The measures that the axis of sessions and the rows under it share.
namespace roadmap {
constexpr int column = 99;
constexpr int rowHeight = 44;
constexpr int chosenHeight = 60;
constexpr int wordsWidth = 312;       ///< of a row's left part
constexpr int narrowWordsWidth = 276; ///< in a small window
} // namespace roadmap

/// A station of a road, told from others by its shape and its icon.
void paintStation(QPainter& painter, const Theme& theme, QPoint centre, followup::Stop stop,
                  const QColor& colour);

/// From where a station's shape ends, so that lines stop short of it.
int stationRadius(followup::Stop stop);

} // namespace kring::ui
