// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/ExchangeSupport.h"
#include "tests/support/Mutilations.h"

using namespace kring;
using namespace kring::test;

TEST_CASE("Each mutilated copy of the example is refused with one sentence that names the place")
{
    DocumentDoor door;
    const std::vector<Mutilation> mutilations = mutilationsOf(exampleBytes());
    CHECK(mutilations.size() >= 50);
    for (const Mutilation& mutilation : mutilations) {
        const QString sentence = door.refusal(mutilation.bytes);
        INFO("expected: " << mutilation.refusal.toStdString());
        INFO("is:       " << sentence.toStdString());
        CHECK(sentence.startsWith(mutilation.refusal));
        CHECK_FALSE(sentence.contains(u'\n'));
    }
}

TEST_CASE("A refusal that quotes line breaks out of the document is still one line")
{
    DocumentDoor door;
    QByteArray bytes = exampleBytes();
    bytes.replace("\"status\": \"carried\"", "\"status\": \"car\\nried\"");
    const QString sentence = door.refusal(bytes);
    INFO(sentence.toStdString());
    CHECK(sentence.startsWith(QStringLiteral("questions[0].status: “car ried”")));
}

TEST_CASE("A refused document is invalid, not a failure of the program")
{
    DocumentDoor door;
    const auto outcome = door.read("{}");
    REQUIRE_FALSE(outcome);
    CHECK(outcome.failure().reason == Failure::Reason::Invalid);
}

TEST_CASE("Nesting of exactly 64 levels is read")
{
    DocumentDoor door;
    QByteArray bytes = exampleBytes();
    bytes.replace("\"fictional\": true",
                  QByteArray("\"deep\": " + QByteArray(63, '[') + QByteArray(63, ']')));
    CHECK(door.read(bytes));
}

TEST_CASE("Brackets and commas within texts are not structure")
{
    DocumentDoor door;
    QByteArray bytes = exampleBytes();
    bytes.replace("Incheckning", QByteArray(QByteArray(100, '[') + ", \\\"no\\\": {"));
    CHECK(door.read(bytes));
}

TEST_CASE("A key that stands twice is found whatever its spelling")
{
    DocumentDoor door;
    QByteArray bytes = exampleBytes();
    bytes.replace("\"end\":", "\"st\\u0061rt\":");
    CHECK(door.refusal(bytes) == u"line 21, column 2: the field “start” stands twice in the same object");
}

TEST_CASE("A byte order mark before the document is passed over")
{
    DocumentDoor door;
    CHECK(door.read("\xEF\xBB\xBF" + exampleBytes()));
}
