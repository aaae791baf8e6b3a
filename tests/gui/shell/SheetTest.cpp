// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/ShellFixture.h"
#include "core/session/SeriesRules.h"
#include "ui/shell/NewSessionSheet.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/widgets/ChoiceBox.h"

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using test::ShellFixture;

namespace {

/// The sheet that can be seen, or null.
Sheet* openSheet(const ShellFixture& shell)
{
    for (Sheet* sheet : shell.window->findChildren<Sheet*>()) {
        if (sheet->isVisible())
            return sheet;
    }
    return nullptr;
}

} // namespace

TEST_CASE("F1 lists exactly the commands that have keys: the page's and the window's")
{
    ShellFixture shell;
    shell.press(Qt::Key_F1);
    Sheet* sheet = openSheet(shell);
    REQUIRE(sheet);
    const QStringList words = ShellFixture::words(*sheet);
    int commands = 0;
    for (const Commands& table : {shell.home->commands(), shell.window->commands()}) {
        for (const Command& command : table) {
            if (command.keys.isEmpty())
                continue;
            INFO(command.text.toStdString());
            CHECK(words.count(command.text) == 1);
            ++commands;
        }
    }
    // A heading, the two groups' names at most, a key and a text for each command, and the foot.
    CHECK(words.size() <= 2 * commands + 4);
}

TEST_CASE("a sheet closes with Esc or its own key, and the focus goes back")
{
    ShellFixture shell;
    shell.type(u"halv"_s);
    for (const int closing : {int(Qt::Key_Escape), int(Qt::Key_F1)}) {
        shell.press(Qt::Key_F1);
        REQUIRE(openSheet(shell));
        CHECK_FALSE(shell.home->field->hasFocus());
        shell.press(closing);
        CHECK_FALSE(openSheet(shell));
        CHECK(shell.home->field->hasFocus());
    }
    CHECK(shell.home->field->text() == u"halv"_s);
}

TEST_CASE("one sheet at a time: another one takes its place, and the focus still finds home")
{
    ShellFixture shell;
    shell.press(Qt::Key_F1);
    shell.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(qobject_cast<NewSessionSheet*>(openSheet(shell)));
    shell.press(Qt::Key_Escape);
    CHECK_FALSE(openSheet(shell));
    CHECK(shell.home->field->hasFocus());
}

TEST_CASE("Tab stays inside a sheet")
{
    ShellFixture shell;
    shell.press(Qt::Key_N, Qt::ControlModifier);
    Sheet* sheet = openSheet(shell);
    REQUIRE(sheet);
    for (int i = 0; i < 6; ++i) {
        shell.press(Qt::Key_Tab);
        CHECK(sheet->isAncestorOf(shell.window->focusWidget()));
    }
    for (int i = 0; i < 6; ++i) {
        shell.press(Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(sheet->isAncestorOf(shell.window->focusWidget()));
    }
}

TEST_CASE("a session is made with the keyboard alone, from a format, today")
{
    ShellFixture shell;
    shell.settings.setLanguage(session::Language::Swedish);
    shell.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(openSheet(shell));
    shell.type(u"Hälsa på riktigt"_s);
    shell.press(Qt::Key_Return);
    CHECK_FALSE(openSheet(shell));
    CHECK(shell.window->currentPage() == PageName::Plan);
    const session::SessionRecord record = shell.record(shell.plan->shown);
    CHECK(record.session.title == u"Hälsa på riktigt"_s);
    CHECK(record.session.status == session::SessionStatus::Planned);
    CHECK(record.session.date == VagueDate::day(QDate(2026, 11, 13)));
    CHECK(record.agenda.size() == session::builtInFormats(session::Language::Swedish).front().items.size());
    shell.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(shell.workspace->session(record.session.id));
}

TEST_CASE("a session without a title takes its format's")
{
    ShellFixture shell;
    shell.settings.setLanguage(session::Language::English);
    shell.press(Qt::Key_N, Qt::ControlModifier);
    Sheet* sheet = openSheet(shell);
    REQUIRE(sheet);
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Return);
    const auto formats = session::builtInFormats(session::Language::English);
    CHECK(shell.titleOf(shell.plan->shown) == formats[1].title);
}

TEST_CASE("a session is made from any built-in format with two keys")
{
    const auto formats = session::builtInFormats(session::Language::Swedish);
    for (size_t i = 0; i < formats.size(); ++i) {
        ShellFixture shell;
        shell.settings.setLanguage(session::Language::Swedish);
        shell.press(Qt::Key_N, Qt::ControlModifier);
        shell.press(Qt::Key_1 + int(i));
        const session::SessionRecord record = shell.record(shell.plan->shown);
        INFO(formats[i].key.toStdString());
        CHECK(record.session.format == formats[i].key);
        CHECK(record.session.noteKinds == formats[i].noteKinds);
        CHECK(record.session.document.kind == formats[i].documentKind);
        CHECK(record.agenda.size() == formats[i].items.size());
    }
}

TEST_CASE("digits belong to the title once it is being written, and the arrows still choose")
{
    ShellFixture shell;
    shell.press(Qt::Key_N, Qt::ControlModifier);
    shell.type(u"Plan 2027"_s);
    CHECK(shell.workspace->sessions().empty());
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Return);
    const session::SessionRecord record = shell.record(shell.plan->shown);
    CHECK(record.session.title == u"Plan 2027");
    CHECK(record.session.format == u"learning_salon");
}

TEST_CASE("a session that is part of a series takes its next number")
{
    ShellFixture shell;
    session::Session before = shell.addSession();
    workspace::Change change = session::newSeries(shell.ids, u"Salonger"_s, before);
    REQUIRE(shell.workspace->commit(change));
    shell.press(Qt::Key_N, Qt::ControlModifier);
    openSheet(shell)->findChild<ChoiceBox*>()->setFocus();
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Backtab, Qt::ShiftModifier);
    shell.press(Qt::Key_Return);
    const session::SessionRecord record = shell.record(shell.plan->shown);
    CHECK(record.session.series == shell.workspace->series().front().id);
    CHECK(record.session.number == 2);
}

TEST_CASE("a sheet that is left makes nothing")
{
    ShellFixture shell;
    shell.press(Qt::Key_N, Qt::ControlModifier);
    shell.press(Qt::Key_Escape);
    CHECK(shell.workspace->sessions().empty());
    CHECK(shell.window->currentPage() == PageName::Home);
}
