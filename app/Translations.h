// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace kring::app {

/// Lets the program speak the locale's language where there is a translation for it, English otherwise.
/// The translations belong to the application.
void installTranslations(QCoreApplication& application, const QLocale& locale = QLocale::system());

} // namespace kring::app
