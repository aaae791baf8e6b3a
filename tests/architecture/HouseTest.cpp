// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

// The house's rules (docs/architecture.md), read off the sources themselves.

using namespace Qt::Literals::StringLiterals;

namespace {

struct Source
{
    QString path; ///< from the project's root: "core/floor/Question.h"
    QString text;

    QString folder() const { return path.left(path.lastIndexOf(u'/')); }
};

const QString root = QStringLiteral(KRING_SOURCE_DIR "/");

std::vector<Source> sourcesIn(const QStringList& folders)
{
    std::vector<Source> sources;
    for (const QString& folder : folders) {
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            sources.push_back({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    REQUIRE_FALSE(sources.empty());
    return sources;
}

std::vector<Source> everySource()
{
    return sourcesIn({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
}

QStringList capturedBy(const QString& pattern, const QString& text)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

/// The room a path belongs to: "core/floor" for core, "ui/live", "app/cli"; "ui" for files of no room.
QString roomOf(const QString& path)
{
    return path.section(u'/', 0, 1).contains(u'.') ? path.section(u'/', 0, 0) : path.section(u'/', 0, 1);
}

/// What each room of core may include of ours; rooms not named here may include everything in core.
QMap<QString, QStringList> allowedInCore()
{
    const QStringList subjects{
        u"core/common/"_s,     u"core/session/"_s,  u"core/agenda/"_s,           u"core/floor/"_s,
        u"core/people/"_s,     u"core/lab/"_s,      u"core/arena/"_s,
        u"core/reflection/"_s, u"core/followup/"_s, u"core/workspace/Change.h"_s};
    QMap<QString, QStringList> allowed;
    allowed[u"core/common"_s] = {u"core/common/"_s};
    for (const QString& room : {u"session"_s, u"agenda"_s, u"floor"_s, u"reflection"_s, u"followup"_s, u"people"_s, u"lab"_s, u"arena"_s})
        allowed[u"core/"_s + room] = subjects;
    allowed[u"core/storage"_s] = subjects + QStringList{u"core/storage/"_s, u"core/workspace/Overview.h"_s};
    allowed[u"core/workspace"_s] = subjects + QStringList{u"core/storage/"_s, u"core/workspace/"_s};
    allowed[u"core/exchange"_s] = subjects + QStringList{u"core/exchange/"_s};
    allowed[u"core/report"_s] = subjects + QStringList{u"core/report/"_s};
    allowed[u"core/programme"_s] = subjects + QStringList{u"core/report/"_s, u"core/programme/"_s};
    return allowed;
}

bool startsWithAny(const QString& path, const QStringList& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString& start) { return path.startsWith(start); });
}

} // namespace

TEST_CASE("app stands on ui, ui on core, and never the other way round")
{
    const QMap<QString, QStringList> floors{{u"core"_s, {u"core/"_s}}, {u"ui"_s, {u"core/"_s, u"ui/"_s}}};
    for (const Source& source : sourcesIn({u"core"_s, u"ui"_s})) {
        for (const QString& included : capturedBy(u"^#include \"([^\"]+)\""_s, source.text)) {
            INFO(source.path.toStdString() << " includes " << included.toStdString());
            CHECK(startsWithAny(included, floors[source.path.section(u'/', 0, 0)]));
        }
    }
}

TEST_CASE("each room of core includes what the house lets it")
{
    const auto allowed = allowedInCore();
    for (const Source& source : sourcesIn({u"core"_s})) {
        INFO(source.path.toStdString());
        REQUIRE(allowed.contains(roomOf(source.path)));
        for (const QString& included : capturedBy(u"^#include \"([^\"]+)\""_s, source.text)) {
            INFO("includes " << included.toStdString());
            CHECK(startsWithAny(included, allowed[roomOf(source.path)]));
        }
    }
}

TEST_CASE("core knows nothing of the screen")
{
    for (const Source& source : sourcesIn({u"core"_s})) {
        INFO(source.path.toStdString());
        CHECK(
            capturedBy(
                u"^#include <(QWidget|QApplication|QtWidgets|QtGui|QPainter|QFont|QColor|QImage|QPixmap|QIcon)[/>]"_s,
                source.text)
                .isEmpty());
    }
}

TEST_CASE("the pages of the screen do not know one another")
{
    const QSet<QString> pages{u"ui/home"_s,   u"ui/plan"_s,   u"ui/arena"_s,  u"ui/series"_s,
                              u"ui/people"_s, u"ui/live"_s,   u"ui/search"_s, u"ui/summary"_s};
    for (const Source& source : sourcesIn({u"ui"_s})) {
        if (!pages.contains(roomOf(source.path)))
            continue;
        for (const QString& included : capturedBy(u"^#include \"([^\"]+)\""_s, source.text)) {
            INFO(source.path.toStdString() << " includes " << included.toStdString());
            CHECK((!pages.contains(roomOf(included)) || roomOf(included) == roomOf(source.path)));
        }
    }
}

TEST_CASE("what the room sees knows no page, and of the pages only the live one knows it")
{
    const QSet<QString> pages{u"ui/home"_s, u"ui/live"_s, u"ui/summary"_s};
    for (const Source& source : sourcesIn({u"ui"_s})) {
        const QString room = roomOf(source.path);
        for (const QString& included : capturedBy(u"^#include \"([^\"]+)\""_s, source.text)) {
            INFO(source.path.toStdString() << " includes " << included.toStdString());
            if (room == u"ui/audience"_s)
                CHECK_FALSE(pages.contains(roomOf(included)));
            if (roomOf(included) == u"ui/audience"_s)
                CHECK((room == u"ui/audience"_s || room == u"ui/live"_s));
        }
    }
}

TEST_CASE("every C++ source names its licence and has at most 400 lines")
{
    for (const Source& source : everySource()) {
        INFO(source.path.toStdString());
        CHECK(source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s));
        CHECK(source.text.count(u"SPDX-License-Identifier: "_s) ==
              (source.path.endsWith(u"HouseTest.cpp"_s) ? 3 : 1));
        CHECK(source.text.count(u'\n') <= 400);
    }
}

TEST_CASE("SQL lives in storage and nowhere else")
{
    for (const Source& source : sourcesIn({u"core"_s, u"ui"_s, u"app"_s})) {
        // What begins in a calendar file is no transaction.
        if (source.path.startsWith(u"core/storage/"_s) || source.path == u"core/programme/CalendarLines.h"_s)
            continue;
        INFO(source.path.toStdString());
        CHECK(
            capturedBy(u"\"(SELECT |INSERT |UPDATE |DELETE FROM|PRAGMA |CREATE |BEGIN|COMMIT)"_s, source.text)
                .isEmpty());
        CHECK(capturedBy(u"^#include <(QSql\\w*|sqlite3.h)>"_s, source.text).isEmpty());
    }
}

TEST_CASE("nothing but Change writes domain rows")
{
    // Written by hand, a statement may only write the service tables and the search index.
    const QSet<QString> service{u"draft"_s, u"history"_s, u"last_seen"_s, u"search_queue"_s};
    for (const Source& source : sourcesIn({u"core"_s})) {
        INFO(source.path.toStdString());
        for (const QString& table : capturedBy(
                 u"\"(?:INSERT (?:OR \\w+ )?INTO|UPDATE|DELETE FROM|REPLACE INTO) (\\w+)"_s, source.text)) {
            INFO(table.toStdString());
            CHECK(service.contains(table));
        }
        // Statements put together from a table's name stand in Table (rows) and SearchIndex (its two
        // indexes).
        if (!capturedBy(u"\"(INSERT (?:OR \\w+ )?INTO|UPDATE|DELETE FROM|REPLACE INTO) \"\\)"_s, source.text)
                 .isEmpty())
            CHECK((source.path == u"core/storage/Table.h"_s ||
                   source.path == u"core/storage/SearchIndex.cpp"_s));
        // Table's writing functions have one caller.
        if (!capturedBy(u"(?:tables?|m_tables\\.\\w+)\\.(insert|update|remove)\\("_s, source.text).isEmpty())
            CHECK(source.path == u"core/storage/ChangeWriter.cpp"_s);
    }
}

TEST_CASE("a colour has a name outside the theme")
{
    for (const Source& source : sourcesIn({u"ui"_s, u"app"_s})) {
        if (source.path.startsWith(u"ui/theme/"_s))
            continue;
        INFO(source.path.toStdString());
        CHECK(
            capturedBy(
                u"(\"#[0-9a-fA-F]{3,8}\"|QColor\\((?:0x|\\d)|QColor::fromRgb|Qt::(?:black|white|red|green|blue|gray|darkGray|lightGray|yellow)\\b)"_s,
                source.text)
                .isEmpty());
    }
}

TEST_CASE("participants' words are never read as markup")
{
    for (const Source& source : sourcesIn({u"ui"_s})) {
        INFO(source.path.toStdString());
        CHECK(capturedBy(u"(setHtml|insertHtml|Qt::RichText|Qt::AutoText|Qt::MarkdownText|setMarkdown)"_s,
                         source.text)
                  .isEmpty());
    }
}
