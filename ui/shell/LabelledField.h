// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

class QVBoxLayout;
class QWidget;

namespace kring::ui {

/// Lays a field under its label, which also names it for a screen reader.
void layLabelled(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field);

/// The same, for a text field: with the frame that the text fields have.
void layField(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field);

} // namespace kring::ui
