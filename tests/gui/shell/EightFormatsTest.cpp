// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Formats.h"
#include "tests/gui/shell/WindowFixture.h"

using namespace kring;
using namespace Qt::Literals::StringLiterals;

// Each format is planned, run and summed up with the keyboard alone, in both languages.
TEST_CASE("a session of every format goes from its plan through its items to its summary by keys")
{
    for (const auto language : {session::Language::Swedish, session::Language::English}) {
        const auto formats = session::builtInFormats(language);
        REQUIRE(formats.size() == 8);
        for (size_t i = 0; i < formats.size(); ++i) {
            INFO(formats[i].key.toStdString() << " " << codeOf(language).toStdString());
            test::TemporaryWorkspace file;
            test::Window window(*file.workspace, {1440, 900}, language);
            window.press(Qt::Key_N, Qt::ControlModifier);
            window.press(Qt::Key_1 + int(i));
            REQUIRE(window.window->currentPage() == ui::PageName::Plan);
            const SessionId session = window.window->shownSession();
            CHECK(file.record(session).session.format == formats[i].key);

            window.press(Qt::Key_F5);
            REQUIRE(window.window->currentPage() == ui::PageName::Live);
            for (size_t item = 1; item < formats[i].items.size(); ++item)
                window.press(Qt::Key_F5);
            window.press(Qt::Key_F3);
            window.type(u"Vi prövar i liten skala"_s);
            window.press(Qt::Key_Return);
            window.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
            if (window.sheet())
                window.press(Qt::Key_Return, Qt::ControlModifier);
            if (window.sheet())
                window.press(Qt::Key_Return);
            CHECK(window.window->currentPage() == ui::PageName::Summary);
            const session::SessionRecord record = file.record(session);
            CHECK(record.session.status == session::SessionStatus::Closed);
            REQUIRE(record.agenda.size() == formats[i].items.size());
            CHECK(record.agenda.back().title == formats[i].items.back().title);
            CHECK(record.agenda.back().startedAt.has_value());
            CHECK(record.notes.size() == 1);
        }
    }
}
