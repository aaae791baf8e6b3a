// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/WindowName.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace kring;
using test::TemporaryWorkspace;
using workspace::WindowName;
using workspace::Workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Names : TemporaryWorkspace
{
    QTemporaryDir runtime;
    WindowName take() { return WindowName(path(), runtime.path()); }
    WindowName take(const QString& file) { return WindowName(file, runtime.path()); }
};

} // namespace

TEST_CASE("the first window on a file is main, the next ones have names of their own")
{
    Names names;
    const WindowName first = names.take();
    const WindowName second = names.take();
    CHECK(first.name() == u"main"_s);
    CHECK(first.isMain());
    CHECK(second.name() == u"second"_s);
    CHECK_FALSE(second.isMain());
    CHECK(names.take().name() == u"third"_s);
    CHECK(names.take(names.folder.filePath(u"other.kring"_s)).name() == u"main"_s);
}

TEST_CASE("a name is free again when its window has closed")
{
    Names names;
    auto first = std::make_unique<WindowName>(names.path(), names.runtime.path());
    const WindowName second = names.take();
    first.reset();
    CHECK(names.take().name() == u"main"_s);
}

TEST_CASE("two ways to one file give one set of names, and nothing is written beside it")
{
    Names names;
    const QString link = names.folder.filePath(u"link.kring"_s);
    REQUIRE(QFile::link(names.path(), link));
    const auto before = QDir(names.folder.path()).entryList(QDir::Files | QDir::System);
    const WindowName first = names.take();
    CHECK(names.take(link).name() == u"second"_s);
    CHECK(QDir(names.folder.path()).entryList(QDir::Files | QDir::System) == before);
}

TEST_CASE("without a folder for the locks every window is main")
{
    Names names;
    const WindowName first(names.path(), u"/proc/no-such-folder"_s);
    CHECK(first.isMain());
    CHECK(WindowName(names.path(), u"/proc/no-such-folder"_s).isMain());
}

TEST_CASE("a killed window's name, and what it left half-typed, go to whoever opens next")
{
    Names names;
    const session::Session session = names.addSession();
    names.workspace.reset();
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const WindowName main = names.take();
        const WindowName second = names.take();
        {
            auto opening = Workspace::open(names.path(), names.clock, names.ids, main.name());
            static_cast<void>(opening.workspace->saveDraft(session.id, u"note"_s, u"hos den första"_s));
        }
        {
            auto opening = Workspace::open(names.path(), names.clock, names.ids, second.name());
            static_cast<void>(opening.workspace->saveDraft(session.id, u"note"_s, u"hos den andra"_s));
            static_cast<void>(opening.workspace->saveDraft(session.id, u"question"_s, u"en fråga"_s));
        }
        static_cast<void>(write(ready[1], "x", 1));
        pause();
        _exit(0);
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    {
        const WindowName third = names.take();
        CHECK(third.name() == u"third"_s); // both are alive
        CHECK_FALSE(third.unheld().contains(u"main"_s));
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(ready[0]);
    close(ready[1]);

    const WindowName next = names.take();
    CHECK(next.isMain());
    CHECK(next.unheld().contains(u"second"_s));
    auto opening = Workspace::open(names.path(), names.clock, names.ids, next.name());
    REQUIRE(opening.workspace->adoptDrafts(next.unheld()));
    CHECK(opening.workspace->draft(session.id, u"note"_s) == u"hos den första\nhos den andra"_s);
    CHECK(opening.workspace->draft(session.id, u"question"_s) == u"en fråga"_s);
    REQUIRE(opening.workspace->adoptDrafts(next.unheld()));
    CHECK(opening.workspace->draft(session.id, u"note"_s) == u"hos den första\nhos den andra"_s);
}
