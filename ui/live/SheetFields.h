// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;
class QWidget;

namespace kring::ui {

class DraftKeeper;
class LiveSession;
class Sheet;

/// Lays a field under its label, which also names it for a screen reader.
void addLabelled(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field);

/// The same, for a text field: with the frame that the text fields have.
void addField(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field);

/// Keeps what somebody types in a sheet's field under this name, also when the sheet closes, and puts back
/// what was kept. What stands in the field now is its beginning: that again in the field means that nothing
/// is half-typed.
DraftKeeper* keepDraft(Sheet& sheet, LiveSession& session, const QString& name, QLineEdit& field);
DraftKeeper* keepDraft(Sheet& sheet, LiveSession& session, const QString& name, QPlainTextEdit& field);

} // namespace kring::ui
