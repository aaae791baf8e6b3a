// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QLocale>

class QTranslator;

namespace kring::app {

/// Lets the program speak the locale's language where there is a translation for it, English otherwise.
/// The translators belong to the application; they are handed back for whoever wants to change language.
QList<QTranslator*> installTranslations(QCoreApplication& application,
                                        const QLocale& locale = QLocale::system());

} // namespace kring::app
