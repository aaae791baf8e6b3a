// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

class QBoxLayout;
class QWidget;

namespace kring::ui {

/// Lays a field under its label, which also names it for a screen reader; text fields get their frame.
void addSheetField(QBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field,
                   int stretch = 1);

} // namespace kring::ui
