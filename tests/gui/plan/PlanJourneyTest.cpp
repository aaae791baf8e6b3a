// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/WindowFixture.h"

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using test::WindowFixture;

TEST_CASE("a session is made, planned and started without the mouse")
{
    WindowFixture fixture;
    test::Window& window = *fixture.window;
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.type(u"Ledarskap i vardagen"_s);
    window.press(Qt::Key_Return);
    REQUIRE(window.window->currentPage() == PageName::Plan);

    SessionId id;
    for (const workspace::SessionOverview& overview : fixture.workspace->sessions()) {
        if (overview.session.title == u"Ledarskap i vardagen"_s)
            id = overview.session.id;
    }
    REQUIRE(id);
    const size_t before = fixture.record(id).agenda.size();
    window.press(Qt::Key_A, Qt::AltModifier);
    window.type(u"Samtal om scheman"_s);
    window.press(Qt::Key_Tab);
    window.type(u"20m"_s);
    window.press(Qt::Key_Return);
    window.press(Qt::Key_Down, Qt::AltModifier | Qt::ControlModifier);
    REQUIRE(fixture.record(id).agenda.size() == before + 1);
    CHECK(fixture.record(id).agenda[2].title == u"Samtal om scheman"_s);
    CHECK(fixture.record(id).agenda[2].plannedMinutes == 20);

    window.press(Qt::Key_F6); // the line for new items
    window.type(u"Paus 10m"_s);
    window.press(Qt::Key_Return);
    window.press(Qt::Key_F6); // the frame, its title first
    window.press(Qt::Key_Tab);
    window.type(u"När vi släpper taget"_s);
    window.press(Qt::Key_F5); // half-typed words are saved on the way
    CHECK(window.window->currentPage() == PageName::Live);
    const session::SessionRecord record = fixture.record(id);
    CHECK(record.session.status == session::SessionStatus::Live);
    CHECK(record.session.theme == u"När vi släpper taget"_s);
    CHECK(record.agenda.back().kind == u"break"_s);
}
