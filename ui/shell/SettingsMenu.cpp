// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsMenu.h"

#include "ui/widgets/HunspellChecker.h"

#include <QActionGroup>
#include <QFileInfo>

namespace kring::ui {

SettingsMenu::SettingsMenu(Theme& theme, Settings& settings, const Commands& commands)
{
    addFiles(commands, settings.recentFiles());
    addSeparator();
    for (const Command& command : commands) {
        if (command.id == QLatin1String("window.formats"))
            addAction(tr("%1…", "a command that asks first").arg(command.text), this, command.run);
    }
    addAppearance(theme, settings);
    addLanguages(settings);
    addSpelling(settings);
    QAction* sound = addAction(tr("Soft sound when time is up"));
    sound->setCheckable(true);
    sound->setChecked(settings.softSound());
    connect(sound, &QAction::toggled, this, [&settings](bool wanted) { settings.setSoftSound(wanted); });
    QAction* clicker = addAction(tr("A clicker works on every page"), this,
                                 [&settings](bool checked) { settings.setClickerEverywhere(checked); });
    clicker->setCheckable(true);
    clicker->setChecked(settings.clickerEverywhere());
    addSeparator();
    for (const Command& command : commands) {
        if (command.id == QLatin1String("window.keys") || command.id == QLatin1String("window.quit"))
            addAction(command.text, this, command.run)->setShortcuts(command.keys);
    }
}

void SettingsMenu::addFiles(const Commands& commands, const QStringList& recent)
{
    for (const Command& command : commands) {
        if (command.id == QLatin1String("window.open") || command.id == QLatin1String("window.create"))
            addAction(tr("%1…", "a command that asks first").arg(command.text), this, command.run)
                ->setShortcuts(command.keys);
    }
    addAction(tr("Open the sample workspace"), this, &SettingsMenu::sampleWanted);
    if (recent.isEmpty())
        return;
    QMenu* menu = addMenu(tr("Opened lately"));
    for (const QString& path : recent) {
        const QFileInfo info(path);
        QString name = QString(info.completeBaseName() + u" – " + info.absolutePath());
        menu->addAction(name.replace(u'&', QLatin1String("&&")), this,
                        [this, path] { emit openWanted(path); });
    }
}

void SettingsMenu::addAppearance(Theme& theme, Settings& settings)
{
    QMenu* menu = addMenu(tr("Theme"));
    auto* group = new QActionGroup(menu);
    for (const auto& [choice, text] :
         {std::pair(Theme::Choice::Automatic, tr("As the system")),
          std::pair(Theme::Choice::Light, tr("Light")), std::pair(Theme::Choice::Dark, tr("Dark"))}) {
        QAction* action = menu->addAction(text, this, [&theme, &settings, chosen = choice] {
            theme.choose(chosen);
            settings.setTheme(chosen);
        });
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        group->addAction(action);
    }
}

void SettingsMenu::addLanguages(Settings& settings)
{
    QMenu* menu = addMenu(tr("Language"));
    auto* group = new QActionGroup(menu);
    // Each language by its own name, so that whoever is lost finds the way back.
    for (const auto& [language, text] : {std::pair(session::Language::Swedish, QStringLiteral("Svenska")),
                                         std::pair(session::Language::English, QStringLiteral("English"))}) {
        QAction* action = menu->addAction(text, this, [this, &settings, chosen = language] {
            settings.setLanguage(chosen);
            emit languageChosen(chosen);
        });
        action->setCheckable(true);
        action->setChecked(settings.language() == language);
        group->addAction(action);
    }
}

void SettingsMenu::addSpelling(Settings& settings)
{
    const bool canCheck = HunspellChecker::hasDictionary(HunspellChecker::systemFolder());
    QAction* action =
        addAction(canCheck ? tr("Mark misspelt words") : tr("Mark misspelt words (no dictionary)"));
    action->setCheckable(true);
    action->setEnabled(canCheck);
    action->setChecked(canCheck && settings.checksSpelling());
    connect(action, &QAction::toggled, this, [this, &settings](bool checks) {
        settings.setChecksSpelling(checks);
        emit spellingChosen(checks);
    });
}

} // namespace kring::ui
