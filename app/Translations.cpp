// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace kring::app {

namespace {

void install(QCoreApplication& application, const QString& folder, const QString& name)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(QString(folder + u'/' + name)))
        application.installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    install(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath), QString(u"qtbase_" + language));
    install(application, QStringLiteral(":/translations"), QString(u"kring_" + language));
}

} // namespace kring::app
