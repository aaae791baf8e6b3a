// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/Palette.h"
#include "core/agenda/AgendaRules.h"
#include "core/floor/FloorRules.h"
#include "core/reflection/NoteRules.h"
#include "tests/gui/shell/WindowFixture.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/NoteDesk.h"
#include "ui/search/PaletteList.h"
#include "ui/search/ScopeChips.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::WindowFixture;

namespace {

struct PaletteFixture : WindowFixture
{
    reflection::Note write(const QString& text)
    {
        REQUIRE(workspace->commitForGood(reflection::writeNote(ids.make<NoteId>(), {today.id, {}, {}, {}},
                                                               u"learning"_s, text, clock.now())));
        REQUIRE(workspace->drainSearch(1h));
        return record(today.id).notes.back();
    }

    void ask(const QString& text)
    {
        REQUIRE(workspace->commitForGood(floor::raiseQuestion(ids.make<QuestionId>(), today.id, text,
                                                              u"service_user"_s, {}, clock.now())));
        REQUIRE(workspace->drainSearch(1h));
    }

    Palette& open()
    {
        window->press(Qt::Key_K, Qt::ControlModifier);
        auto* palette = window->sheet<Palette>();
        REQUIRE(palette);
        return *palette;
    }

    PaletteList& list() { return *window->sheet<Palette>()->findChild<PaletteList*>(); }

    QStringList texts(PaletteRow::Kind kind)
    {
        const auto& model = static_cast<const PaletteModel&>(*list().model());
        QStringList found;
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.row(i).kind == kind)
                found << model.row(i).text;
        }
        return found;
    }

    QString chosen() { return list().chosen() ? list().chosen()->text : QString(); }
};

using Kind = PaletteRow::Kind;

} // namespace

TEST_CASE("Ctrl+K opens the palette from anywhere, also in the middle of a sentence, and Esc gives it back")
{
    PaletteFixture fixture;
    fixture.window->window->goTo(PageName::Live, fixture.today.id);
    auto* field = fixture.window->find<NoteField>();
    field->setFocus();
    fixture.window->type(u"mitt i en mening"_s);
    fixture.window->press(Qt::Key_Left);
    fixture.window->press(Qt::Key_Left);
    const int place = field->textCursor().position();
    fixture.open();
    CHECK_FALSE(field->hasFocus());
    fixture.window->type(u"abc"_s);
    fixture.window->press(Qt::Key_Escape);
    CHECK_FALSE(fixture.window->sheet());
    CHECK(field->hasFocus());
    CHECK(field->toPlainText() == u"mitt i en mening"_s);
    CHECK(field->textCursor().position() == place);
    fixture.open();
    fixture.window->press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(fixture.window->sheet());
    // A line to write in does not take the key for its own.
    auto* line = fixture.window->find<FloorPanel>()->findChild<LineField*>();
    line->setFocus();
    fixture.window->type(u"En fråga"_s);
    fixture.window->press(Qt::Key_Home);
    fixture.open();
    fixture.window->press(Qt::Key_Escape);
    CHECK(line->text() == u"En fråga"_s);
}

TEST_CASE("a command is found by parts of its words and run where the focus was")
{
    PaletteFixture fixture;
    fixture.window->window->goTo(PageName::Live, fixture.today.id);
    fixture.window->find<FloorPanel>()->focusField();
    fixture.open();
    fixture.window->type(u"te a no"_s); // "Write a note": parts of words from three letters, else beginnings
    CHECK(fixture.texts(Kind::Command).isEmpty());
    fixture.window->press(Qt::Key_A, Qt::ControlModifier);
    fixture.window->type(u"WRITE A NO"_s);
    CHECK(fixture.texts(Kind::Command) == QStringList{u"Write a note"_s});
    CHECK(fixture.list().chosen()->matches.size() == 3);
    fixture.window->press(Qt::Key_Return);
    CHECK_FALSE(fixture.window->sheet());
    CHECK(fixture.window->find<NoteField>()->hasFocus());
}

TEST_CASE("every command of the page and the window is found by its own words, with its key")
{
    PaletteFixture fixture;
    fixture.window->window->goTo(PageName::Live, fixture.today.id);
    const Commands commands = fixture.window->window->commands();
    for (const Command& command : commands) {
        if (command.id == u"window.palette"_s)
            continue;
        fixture.open();
        fixture.window->type(command.text);
        INFO(command.id.toStdString());
        CHECK(fixture.chosen() == command.text);
        CHECK(fixture.list().chosen()->key == command.keys.value(0));
        fixture.window->press(Qt::Key_Escape);
    }
}

TEST_CASE("minnesanteckningar finds the way to the summary")
{
    PaletteFixture fixture;
    fixture.window->window->goTo(PageName::Live, fixture.today.id);
    fixture.open();
    fixture.window->type(u"minnesanteckn"_s);
    REQUIRE(fixture.list().chosen());
    CHECK(fixture.list().chosen()->command == u"window.summary"_s);
    fixture.window->press(Qt::Key_Return);
    CHECK(fixture.window->window->currentPage() == PageName::Summary);
}

TEST_CASE("a command that cannot be done now is shown, says so, and does nothing")
{
    PaletteFixture fixture;
    fixture.window->window->goTo(PageName::Live, fixture.today.id); // planned: it cannot be ended
    fixture.open();
    fixture.window->type(u"end the session"_s);
    REQUIRE(fixture.chosen() == u"End the session"_s);
    CHECK_FALSE(fixture.list().chosen()->isEnabled);
    CHECK(fixture.list().chosen()->detail == u"Cannot be done now"_s);
    fixture.window->press(Qt::Key_Return);
    CHECK(fixture.window->sheet<Palette>());
    CHECK(fixture.record(fixture.today.id).session.status == session::SessionStatus::Planned);
}

TEST_CASE("questions, notes and sessions are found while typing, inside words too, å ä ö as letters")
{
    PaletteFixture fixture;
    fixture.write(u"Genomförandeplanen gås igenom vid köksbordet"_s);
    fixture.ask(u"Hinner vi planera tillsammans?"_s);
    fixture.ask(u"Vem har fåran?"_s);
    fixture.open();
    fixture.window->type(u"plan"_s);
    CHECK(fixture.texts(Kind::Question) == QStringList{u"Hinner vi planera tillsammans?"_s});
    CHECK(fixture.texts(Kind::Note) == QStringList{u"Genomförandeplanen gås igenom vid köksbordet"_s});
    fixture.window->press(Qt::Key_A, Qt::ControlModifier);
    fixture.window->type(u"faran"_s);
    CHECK(fixture.texts(Kind::Question).isEmpty());
    fixture.window->press(Qt::Key_A, Qt::ControlModifier);
    fixture.window->type(u"FÅRAN"_s);
    CHECK(fixture.texts(Kind::Question).size() == 1);
    fixture.window->press(Qt::Key_A, Qt::ControlModifier);
    fixture.window->type(u"träff"_s);
    CHECK(fixture.texts(Kind::Session) == QStringList{u"Träff"_s});
}

TEST_CASE("Enter goes to the session of what was found: its plan before it begins, its summary afterwards")
{
    PaletteFixture fixture;
    fixture.write(u"Reflektionstiden stryks först"_s);
    fixture.open();
    fixture.window->type(u"reflektion"_s);
    fixture.window->press(Qt::Key_Return); // typed and pressed in one breath
    CHECK(fixture.window->window->currentPage() == PageName::Plan);
    session::Session closed = fixture.record(fixture.today.id).session;
    closed.status = session::SessionStatus::Closed;
    workspace::Change change{u"Close"_s, {}};
    change.update(fixture.today, closed);
    REQUIRE(fixture.workspace->commitForGood(change));
    fixture.open();
    fixture.window->type(u"reflektion"_s);
    fixture.window->press(Qt::Key_Return);
    CHECK(fixture.window->window->currentPage() == PageName::Summary);
}

TEST_CASE("Tab goes through what is looked among, and the chips count")
{
    PaletteFixture fixture;
    for (int i = 0; i < 60; ++i)
        fixture.write(u"gemensam anteckning %1"_s.arg(i));
    fixture.ask(u"En gemensam fråga"_s);
    Palette& palette = fixture.open();
    fixture.window->type(u"gemensam"_s);
    CHECK(fixture.texts(Kind::Note).size() == 5);
    QStringList names;
    for (const auto* chip : palette.findChild<ScopeChips*>()->findChildren<QAbstractButton*>())
        names << chip->accessibleName();
    CHECK(names.contains(u"Notes 50+"_s));
    CHECK(names.contains(u"Questions 1"_s));
    for (int i = 0; i < int(PaletteScope::OnlyNotes); ++i)
        fixture.window->press(Qt::Key_Tab);
    CHECK(palette.findChild<ScopeChips*>()->scope() == PaletteScope::OnlyNotes);
    CHECK(fixture.texts(Kind::Note).size() == 50);
    CHECK(fixture.texts(Kind::Question).isEmpty());
    fixture.window->press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(fixture.texts(Kind::Question).size() == 1);
    CHECK(palette.findChild<QLineEdit*>()->hasFocus());
}

TEST_CASE("the arrows and page keys go past the groups' names, and the chosen row is in sight")
{
    PaletteFixture fixture;
    for (int i = 0; i < 30; ++i)
        fixture.write(u"gemensam anteckning %1"_s.arg(i));
    fixture.ask(u"En gemensam fråga"_s);
    fixture.open();
    fixture.window->type(u"gemensam"_s);
    CHECK(fixture.chosen() == u"En gemensam fråga"_s);
    fixture.window->press(Qt::Key_Up);
    CHECK(fixture.chosen() == u"En gemensam fråga"_s);
    fixture.window->press(Qt::Key_Down);
    CHECK(fixture.chosen() == u"gemensam anteckning 29"_s);
    fixture.window->press(Qt::Key_Tab);
    for (int i = 0; i < 3; ++i)
        fixture.window->press(Qt::Key_Tab); // the notes
    for (int i = 0; i < 4; ++i)
        fixture.window->press(Qt::Key_PageDown);
    CHECK(fixture.chosen() == u"gemensam anteckning 0"_s);
    CHECK(
        fixture.list().viewport()->rect().contains(fixture.list().visualRect(fixture.list().currentIndex())));
    fixture.window->press(Qt::Key_PageUp);
    CHECK(fixture.chosen() != u"gemensam anteckning 0"_s);
}

TEST_CASE("an empty palette offers what can be done now and the nearest sessions")
{
    PaletteFixture fixture;
    fixture.window->window->goTo(PageName::Live, fixture.today.id);
    fixture.open();
    CHECK_FALSE(fixture.texts(Kind::Command).isEmpty());
    CHECK(fixture.texts(Kind::Session) == QStringList{u"Träff"_s});
    fixture.window->type(u"settings"_s);
    fixture.window->press(Qt::Key_Escape);
    // What was used last stands first the next time.
    fixture.open();
    fixture.window->type(u"Write a question"_s);
    fixture.window->press(Qt::Key_Return);
    fixture.open();
    CHECK(fixture.texts(Kind::Command).front() == u"Write a question from the room"_s);
    fixture.window->type(u"xyzåäö"_s);
    CHECK(fixture.chosen().isEmpty());
    fixture.window->press(Qt::Key_Return);
    CHECK(fixture.window->sheet<Palette>());
}

TEST_CASE("the palette fits a small window, and says its rows to a screen reader")
{
    PaletteFixture fixture;
    fixture.window->window->resize(1280, 720);
    QApplication::processEvents();
    Palette& palette = fixture.open();
    for (const QWidget* part : palette.findChildren<QWidget*>()) {
        if (part->isVisible() && !fixture.list().isAncestorOf(part))
            CHECK(palette.rect().contains(QRect(part->mapTo(&palette, QPoint()), part->size())));
    }
    const QAbstractItemModelTester tester(fixture.list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    fixture.window->type(u"settings"_s);
    const QModelIndex row = fixture.list().currentIndex();
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.startsWith(u"Settings"_s));
    CHECK(spoken.contains(u"Ctrl+,"_s));
    CHECK(palette.findChild<QLineEdit*>()->accessibleDescription() == spoken);
}
