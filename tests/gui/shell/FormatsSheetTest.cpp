// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FormatsSheet.h"
#include "core/exchange/FormatDocument.h"
#include "core/session/Formats.h"
#include "tests/gui/shell/ShellFixture.h"
#include "ui/shell/FormatList.h"
#include "ui/shell/SaveFormatSheet.h"
#include "ui/widgets/KeyButton.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;

namespace {

/// The sheet over a workspace with one format of one's own, made from the fixture's session.
struct Formats : test::ShellFixture
{
    Formats()
    {
        const session::SessionRecord from = record(addSession(u"Träff"_s).id);
        REQUIRE(workspace->commit(session::saveAsFormat(ids, from, u"Vår träff"_s)));
    }

    void open()
    {
        FileChooser chooser;
        chooser.openFormat = [this](QWidget*) { return folder.filePath(u"f.json"_s); };
        chooser.saveFormat = [this](QWidget*, const QString&) { return folder.filePath(u"f.json"_s); };
        sheet = new FormatsSheet(*workspace, theme, session::Vocabulary::builtIn(),
                                 session::Language::Swedish, chooser, window.get());
        sheet->open();
        QApplication::processEvents();
    }

    void close()
    {
        sheet->closeSheet();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QLineEdit& title() { return *sheet->findChildren<QLineEdit*>().at(0); }
    QPlainTextEdit& agenda() { return *sheet->findChild<QPlainTextEdit*>(); }

    void click(const QString& text)
    {
        for (KeyButton* button : sheet->findChildren<KeyButton*>()) {
            if (button->text() == text && button->isVisible()) {
                button->click();
                QApplication::processEvents();
                return;
            }
        }
        FAIL("no such button");
    }

    session::Format only()
    {
        REQUIRE(workspace->formats().size() == 1);
        return workspace->formats().front().format;
    }

    FormatsSheet* sheet = nullptr;
};

} // namespace

TEST_CASE("a session is saved as a format from the window")
{
    test::ShellFixture shell;
    const session::Session session = shell.addSession(u"Träff"_s);
    shell.window->goTo(PageName::Live, session.id);
    for (const Command& command : shell.window->commands()) {
        if (command.id == u"window.save-format") {
            REQUIRE(command.isEnabled());
            command.run();
        }
    }
    REQUIRE(shell.window->findChild<SaveFormatSheet*>());
    shell.type(u"Vår"_s);
    shell.press(Qt::Key_Return);
    REQUIRE(shell.workspace->formats().size() == 1);
    CHECK(shell.workspace->formats().front().format.title == u"Vår");
    CHECK(shell.workspace->formats().front().format.items.size() == 3);
}

TEST_CASE("a format is renamed and its agenda edited as lines; one undo takes it back")
{
    Formats formats;
    const session::Format before = formats.only();
    formats.open();
    formats.title().setText(u"Ny"_s);
    formats.agenda().setPlainText(u"15 | Incheckning | Läget\n1:30 | Samtal | Punkt 2"_s);
    formats.close();
    const session::Format after = formats.only();
    CHECK(after.title == u"Ny");
    REQUIRE(after.items.size() == 2);
    CHECK(after.items[0].kind == u"checkin");
    CHECK(after.items[1].minutes == 90);
    REQUIRE(formats.workspace->undo());
    CHECK(formats.only() == before);
}

TEST_CASE("lines that are no agenda change nothing, and are there again the next time")
{
    Formats formats;
    const session::Format before = formats.only();
    formats.open();
    formats.agenda().setPlainText(u"15 | Incheckning | Läget\nsen lite prat"_s);
    formats.click(u"Save the format"_s);
    CHECK(test::ShellFixture::words(*formats.sheet).filter(u"Line 2"_s).size() == 1);
    CHECK(formats.only() == before);
    formats.close();
    formats.open();
    CHECK(formats.agenda().toPlainText().endsWith(u"sen lite prat"));
    formats.agenda().setPlainText(u"15 | Incheckning | Läget"_s);
    formats.click(u"Save the format"_s);
    CHECK(formats.only().items.size() == 1);
    formats.close();
    formats.open();
    CHECK(formats.agenda().toPlainText() == u"15 | Incheckning | Läget");
}

TEST_CASE("a format goes out to a file and comes in: in place of its namesake, or beside it")
{
    Formats formats;
    formats.open();
    formats.click(u"To a file …"_s);
    formats.title().setText(u"Ny"_s);
    formats.click(u"Save the format"_s);
    formats.click(u"From a file …"_s);
    formats.click(u"Replace it"_s);
    CHECK(formats.only().title == u"Vår träff");
    formats.click(u"From a file …"_s);
    formats.click(u"Keep both"_s);
    CHECK(formats.workspace->formats().size() == 2);
    formats.click(u"Delete"_s);
    CHECK(formats.only().title == u"Vår träff");
    formats.click(u"Delete"_s);
    CHECK(formats.workspace->formats().empty());
    CHECK_FALSE(formats.agenda().isVisible());
}

TEST_CASE("a file that is no format is told of by its place")
{
    Formats formats;
    QFile file(formats.folder.filePath(u"f.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": "kring.format/1", "title": "T", "items": [{"kind": "x"}]})");
    file.close();
    formats.open();
    formats.click(u"From a file …"_s);
    CHECK(test::ShellFixture::words(*formats.sheet).filter(u"items[0]"_s).size() == 1);
    CHECK(formats.only().title == u"Vår träff");
}

TEST_CASE("the list of formats says its rows in words")
{
    FormatModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{u"Salong"_s, u"Kort"_s, 60, 2}, {u"Egen"_s, {}, 20, 0}});
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole) == u"2, Salong, 60 min, Kort"_s);
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole) == u"Egen, 20 min"_s);
}
