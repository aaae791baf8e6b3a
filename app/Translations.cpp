// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace kring::app {

QList<QTranslator*> installTranslations(QCoreApplication& application, const QLocale& locale)
{
    // Two languages are spoken; whoever has neither is met in English, Qt's own words included.
    const QString language =
        locale.language() == QLocale::Swedish ? QStringLiteral("sv") : QStringLiteral("en");
    QList<QTranslator*> installed;
    // The last one is asked first: ours, then Qt's own words in our translation (Debian has no Swedish one).
    for (const auto& [folder, name] :
         {std::pair(QLibraryInfo::path(QLibraryInfo::TranslationsPath), QString(u"qtbase_" + language)),
          std::pair(QStringLiteral(":/translations"), QString(u"qt_" + language)),
          std::pair(QStringLiteral(":/translations"), QString(u"kring_" + language))}) {
        auto translator = std::make_unique<QTranslator>(&application);
        if (translator->load(QString(folder + u'/' + name)) &&
            application.installTranslator(translator.get()))
            installed << translator.release();
    }
    return installed;
}

} // namespace kring::app
