// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FormatDocument.h"
#include "core/session/Formats.h"
#include "tests/support/Catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kring;
using namespace kring::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const session::Vocabulary& vocabulary()
{
    static const session::Vocabulary builtIn = session::Vocabulary::builtIn();
    return builtIn;
}

} // namespace

TEST_CASE("every built-in format can be written and read again")
{
    for (const auto language : {session::Language::Swedish, session::Language::English}) {
        for (const session::Format& format : session::builtInFormats(language)) {
            const session::OwnFormat own = asOwn(format, language);
            const auto read = readFormat(writeFormat(own), vocabulary());
            REQUIRE(read);
            CHECK(read->format == own);
            CHECK(read->unknownFields.isEmpty());
        }
    }
}

TEST_CASE("what this version does not know is kept and written back")
{
    const QByteArray document = R"({"schema": "kring.format/1", "title": "T", "colour": "blue",
        "items": [{"kind": "dialogue", "title": "Samtal", "minutes": 10, "music": [1, 2]}]})";
    const auto read = readFormat(document, vocabulary());
    REQUIRE(read);
    CHECK(read->unknownFields == QStringList{u"items[0].music"_s, u"colour"_s});
    CHECK(QJsonDocument::fromJson(writeFormat(read->format)) == QJsonDocument::fromJson(document));
}

TEST_CASE("a fault refuses the document with its path")
{
    const std::pair<const char*, const char*> faults[] = {
        {R"({"title": "T", "items": []})", "schema"},
        {R"({"schema": "kring.format/2", "title": "T", "items": []})", "schema"},
        {R"({"schema": "kring.format/1", "items": []})", "title"},
        {R"({"schema": "kring.format/1", "title": " ", "items": []})", "title"},
        {R"({"schema": "kring.format/1", "title": "T"})", "items"},
        {R"({"schema": "kring.format/1", "title": "T", "language": "no", "items": []})", "language"},
        {R"({"schema": "kring.format/1", "title": "T", "note_kinds": ["x"], "items": []})", "note_kinds[0]"},
        {R"({"schema": "kring.format/1", "title": "T", "items": [{"title": "A"}]})", "items[0].kind"},
        {R"({"schema": "kring.format/1", "title": "T", "items": [{"kind": "x", "title": "A"}]})",
         "items[0].kind"},
        {R"({"schema": "kring.format/1", "title": "T",
            "items": [{"kind": "break", "title": "A", "minutes": -1}]})",
         "items[0].minutes"},
        {R"({"schema": "kring.format/1", "title": "T",
            "items": [{"kind": "break", "title": "A", "fixed_start": "9"}]})",
         "items[0].fixed_start"},
    };
    for (const auto& [document, path] : faults) {
        const auto read = readFormat(document, vocabulary());
        INFO(document);
        REQUIRE_FALSE(read);
        CHECK(read.failure().sentence.startsWith(QString(QLatin1String(path) + u": ")));
    }
    CHECK_FALSE(readFormat("[]", vocabulary()));
    CHECK_FALSE(readFormat("{", vocabulary()));
}
