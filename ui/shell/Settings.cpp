// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace kring::ui {

namespace {

const QString themeKey = QStringLiteral("appearance/theme");       // "automatic", "light", "dark"
const QString languageKey = QStringLiteral("appearance/language"); // "sv", "en"; none: the system's
const QString spellingKey = QStringLiteral("writing/spelling");    // true unless set
const QString recentKey = QStringLiteral("workspace/recent");
const QString soundKey = QStringLiteral("live/softSound"); // false
const QString geometryKey = QStringLiteral("window/geometry");
const QString audienceScreenKey = QStringLiteral("audience/screen"); // "HDMI-1 1920x1080", "window"; none: by itself
const QString audienceThemeKey = QStringLiteral("audience/theme");   // as appearance/theme
const QString clickerKey = QStringLiteral("audience/clickerEverywhere"); // false

constexpr int mostRecent = 8;

const std::pair<Theme::Choice, QString> themeNames[] = {
    {Theme::Choice::Automatic, QStringLiteral("automatic")},
    {Theme::Choice::Light, QStringLiteral("light")},
    {Theme::Choice::Dark, QStringLiteral("dark")}};

Theme::Choice choiceOf(const QString& name)
{
    for (const auto& [choice, known] : themeNames) {
        if (name == known)
            return choice;
    }
    return Theme::Choice::Automatic;
}

QString nameOf(Theme::Choice choice)
{
    for (const auto& [known, name] : themeNames) {
        if (choice == known)
            return name;
    }
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings()
    : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Kring"), QStringLiteral("kring"))
{}

Settings::Settings(const QString& path)
    : m_file(path, QSettings::IniFormat)
{}

Theme::Choice Settings::theme() const
{
    return choiceOf(m_file.value(themeKey).toString());
}

void Settings::setTheme(Theme::Choice choice)
{
    m_file.setValue(themeKey, nameOf(choice));
}

session::Language Settings::language() const
{
    const QString system =
        QLocale::system().language() == QLocale::Swedish ? QStringLiteral("sv") : QStringLiteral("en");
    const QString code = m_file.value(languageKey, system).toString();
    return code == QLatin1String("sv") ? session::Language::Swedish : session::Language::English;
}

void Settings::setLanguage(session::Language language)
{
    m_file.setValue(languageKey, session::codeOf(language));
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_file.value(recentKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_file.setValue(recentKey, QVariant(files.mid(0, mostRecent)));
}

QString Settings::audienceScreen() const
{
    return m_file.value(audienceScreenKey).toString();
}

void Settings::setAudienceScreen(const QString& screen)
{
    m_file.setValue(audienceScreenKey, screen);
}

Theme::Choice Settings::audienceTheme() const
{
    return choiceOf(m_file.value(audienceThemeKey).toString());
}

void Settings::setAudienceTheme(Theme::Choice choice)
{
    m_file.setValue(audienceThemeKey, nameOf(choice));
}

bool Settings::clickerEverywhere() const
{
    return m_file.value(clickerKey, false).toBool();
}

void Settings::setClickerEverywhere(bool everywhere)
{
    m_file.setValue(clickerKey, everywhere);
}

bool Settings::checksSpelling() const
{
    return m_file.value(spellingKey, true).toBool();
}

void Settings::setChecksSpelling(bool checks)
{
    m_file.setValue(spellingKey, checks);
}

QString Settings::learntWordsPath() const
{
    return QFileInfo(m_file.fileName()).absoluteDir().filePath(QStringLiteral("words.txt"));
}

bool Settings::softSound() const
{
    return m_file.value(soundKey, false).toBool();
}

void Settings::setSoftSound(bool wanted)
{
    m_file.setValue(soundKey, wanted);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_file.setValue(geometryKey, geometry);
}

} // namespace kring::ui
