// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet of keys says is what the window does, on every page.
#include "tests/gui/shell/WindowFixture.h"
#include "ui/shell/ShortcutColumns.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

#include <map>
#include <set>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

/// Marks every text that goes through translation.
class Marker final : public QTranslator
{
public:
    Marker() { QApplication::installTranslator(this); }
    ~Marker() override { QApplication::removeTranslator(this); }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QString(u"«" + QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

Commands commandsOf(WindowFixture& fixture, PageName page)
{
    fixture.window->window->goTo(page, fixture.today.id);
    Commands commands =
        fixture.window->window->findChild<QStackedWidget*>()->currentWidget()->isVisible()
            ? static_cast<Page*>(fixture.window->window->findChild<QStackedWidget*>()->currentWidget())
                  ->commands()
            : Commands{};
    REQUIRE((page == PageName::Home || !commands.empty()));
    for (const Command& command : fixture.window->window->commands())
        commands.push_back(command);
    return commands;
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

QStringList labelsOf(const QWidget& within)
{
    QStringList texts;
    for (const PlainLabel* label : within.findChildren<PlainLabel*>())
        texts << label->text();
    return texts;
}

constexpr PageName everyPage[] = {PageName::Home, PageName::Plan, PageName::Live, PageName::Summary};

} // namespace

TEST_CASE("the sheet of keys shows every command that has one, once, with its keys")
{
    WindowFixture fixture;
    for (const PageName page : everyPage) {
        const Commands commands = commandsOf(fixture, page);
        fixture.window->press(Qt::Key_F1);
        auto* sheet = fixture.window->sheet<ShortcutSheet>();
        REQUIRE(sheet);
        const QStringList labels = labelsOf(*sheet->findChild<ShortcutColumns*>());
        int shown = 0;
        std::set<QString> lists;
        bool hasOwnKeys = false; // the page's, in a group beside those of every page
        for (const Command& command : commands) {
            if (command.keys.isEmpty())
                continue;
            INFO(command.id.toStdString());
            int found = 0;
            for (qsizetype i = 1; i < labels.size(); ++i)
                found += labels[i] == command.text && labels[i - 1] == keysText(command.keys);
            CHECK(found == 1);
            ++shown;
            lists.insert(command.where);
            hasOwnKeys |= command.where.isEmpty() && !command.id.startsWith(u"window.") &&
                          !command.id.startsWith(u"room.");
        }
        INFO(labels.join(u" | "_s).toStdString());
        // Nothing else but the groups' names.
        CHECK(labels.size() == 2 * shown + int(lists.size()) + (hasOwnKeys ? 1 : 0));
        fixture.window->press(Qt::Key_Escape);
    }
}

TEST_CASE("the window's sheets lie over the live page's, and what stands half-typed there stays")
{
    WindowFixture fixture;
    fixture.window->window->goTo(PageName::Live, fixture.today.id);
    fixture.window->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<QWidget> below = fixture.window->window->focusWidget();
    REQUIRE(fixture.window->sheet());
    fixture.window->type(u"Halvt"_s);
    for (const auto& [key, modifier] : {std::pair(Qt::Key_F1, Qt::NoModifier),
                                        std::pair(Qt::Key_K, Qt::ControlModifier),
                                        std::pair(Qt::Key_N, Qt::ControlModifier)}) {
        fixture.window->press(key, modifier);
        QWidget* focus = fixture.window->window->focusWidget();
        REQUIRE(focus != below);
        // The sheet that has the keyboard is the one that is seen.
        QWidget* top = fixture.window->window->childAt(fixture.window->window->rect().center());
        while (top && !qobject_cast<Sheet*>(top))
            top = top->parentWidget();
        REQUIRE(top);
        CHECK((top == focus || top->isAncestorOf(focus)));
        fixture.window->press(Qt::Key_Escape);
        CHECK(fixture.window->window->focusWidget() == below);
    }
}

TEST_CASE("every shortcut of the window stands in the sheet")
{
    WindowFixture fixture;
    for (const PageName page : everyPage) {
        commandsOf(fixture, page);
        fixture.window->press(Qt::Key_F1);
        const QString all = labelsOf(*fixture.window->sheet<ShortcutSheet>()).join(u", "_s);
        fixture.window->press(Qt::Key_Escape);
        int shortcuts = 0;
        for (const QAction* action : fixture.window->window->findChildren<QAction*>()) {
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue; // of a menu or a list, which tells them itself
            for (const QKeySequence& key : action->shortcuts()) {
                INFO(key.toString().toStdString());
                CHECK(all.contains(key.toString(QKeySequence::NativeText)));
                ++shortcuts;
            }
        }
        CHECK(shortcuts > 9);
    }
}

TEST_CASE("no two commands of the same reach share a key, and bare keys are for lists")
{
    WindowFixture fixture;
    for (const PageName page : everyPage) {
        std::map<std::pair<QString, QKeySequence>, QString> taken;
        for (const Command& command : commandsOf(fixture, page)) {
            for (const QKeySequence& key : command.keys) {
                INFO(command.id.toStdString() << " " << key.toString().toStdString());
                CHECK(taken[{command.where, key}].isEmpty());
                taken[{command.where, key}] = command.id;
                if (!command.where.isEmpty())
                    continue;
                const bool isFunctionKey = key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F35;
                const bool isSpecial = isFunctionKey || key[0].key() == Qt::Key_Pause;
                CHECK((isSpecial || (key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier))));
            }
        }
    }
}

TEST_CASE("every command's text is translated, and says something")
{
    const Marker marker;
    WindowFixture fixture;
    for (const PageName page : everyPage) {
        std::set<QString> ids;
        for (const Command& command : commandsOf(fixture, page)) {
            INFO(command.id.toStdString() << ": " << command.text.toStdString());
            CHECK(command.text.startsWith(u"«"_s));
            CHECK(command.text.size() > 3);
            CHECK((command.where.isEmpty() || command.where.startsWith(u"«"_s)));
            CHECK(ids.insert(command.id).second);
        }
    }
}

TEST_CASE("the sheet of keys cuts nothing in a small window, and what does not fit is scrolled by keyboard")
{
    WindowFixture fixture;
    Commands many;
    for (int i = 1; i <= 90; ++i)
        many.push_back({QString::number(i),
                        u"Ett kommando med en ganska lång beskrivning, nummer %1"_s.arg(i),
                        {},
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_A + i % 26))},
                        [] {},
                        [] { return true; },
                        i > 60 ? u"I listan med frågor"_s : QString()});
    fixture.window->window->resize(1280, 720);
    QApplication::processEvents();
    auto* sheet = new ShortcutSheet(fixture.window->theme, many, fixture.window->window->commands(),
                                    fixture.window->window->centralWidget());
    sheet->open();
    QApplication::processEvents();

    auto* columns = sheet->findChild<ShortcutColumns*>();
    for (const PlainLabel* label : columns->findChildren<PlainLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(columns->rect().contains(label->geometry()));
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    const auto inWindow = [&](const QWidget& widget) {
        return QRect(widget.mapTo(sheet, QPoint()), widget.size());
    };
    auto* area = sheet->findChild<QScrollArea*>();
    CHECK(sheet->rect().contains(inWindow(*area->parentWidget())));
    QScrollBar* bar = area->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    fixture.window->press(Qt::Key_Down);
    CHECK(bar->value() > 0);
    fixture.window->press(Qt::Key_PageDown);
    CHECK(bar->value() > 24);
    fixture.window->press(Qt::Key_Home);
    CHECK(bar->value() == 0);
    fixture.window->press(Qt::Key_End);
    CHECK(bar->value() == bar->maximum());
    fixture.window->press(Qt::Key_Escape);
    CHECK_FALSE(fixture.window->sheet());
}
