// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Paper.h"
#include "core/report/PageImage.h"
#include "tests/support/Catch.h"
#include "tests/support/Sessions.h"

#include <algorithm>
#include <map>

using namespace kring;
using namespace kring::report;

namespace {

Paper paperOf(const session::SessionRecord& record)
{
    return Paper::layOut(summarise(record, session::Vocabulary::builtIn(), {}));
}

std::vector<PlacedText> saidOn(const PageContent& page)
{
    std::vector<PlacedText> texts;
    for (const Element& element : page.elements) {
        if (const auto* text = std::get_if<PlacedText>(&element); text && text->node != ornament)
            texts.push_back(*text);
    }
    return texts;
}

double footOf(const PlacedText& text)
{
    const SetText::Line& first = text.text.line(text.first);
    const SetText::Line& last = text.text.line(text.first + text.count - 1);
    return text.y + last.top + last.height - first.top;
}

bool isHeading(const Paper& paper, const PlacedText& text)
{
    const Role role = paper.structure[size_t(text.node)].role;
    return role == Role::H1 || role == Role::H2 || role == Role::H3 || role == Role::TH;
}

} // namespace

TEST_CASE("everything said stands within the margins of its page")
{
    const Paper paper = paperOf(test::longSession(150));
    CHECK(paper.pageCount() > 10);
    for (const PageContent& page : paper.pages) {
        for (const PlacedText& text : saidOn(page)) {
            CHECK(text.x >= sheet::left - 0.01);
            CHECK(footOf(text) <= sheet::bottom + 0.01);
        }
    }
}

TEST_CASE("no heading is the last thing on a page")
{
    for (int count = 1; count < 60; ++count) {
        const Paper paper = paperOf(test::longSession(count));
        for (const PageContent& page : paper.pages) {
            const std::vector<PlacedText> texts = saidOn(page);
            REQUIRE_FALSE(texts.empty());
            // Beside a heading stands its remark, and beside a chip its first note: what matters is what is
            // lowest.
            const auto lowest =
                std::max_element(texts.begin(), texts.end(), [](const auto& left, const auto& right) {
                    return footOf(left) < footOf(right);
                });
            INFO(count);
            CHECK_FALSE(isHeading(paper, *lowest));
        }
    }
}

TEST_CASE("a text over two pages leaves no single line behind")
{
    session::SessionRecord record = test::finishedSession();
    for (int words = 700; words < 760; words += 7)
        record.notes.push_back(test::note(QStringLiteral("ett ord till ").repeated(words)));
    const Paper paper = paperOf(record);
    std::map<int, int> parts;
    for (const PageContent& page : paper.pages) {
        for (const PlacedText& text : saidOn(page)) {
            if (text.count == text.text.lineCount())
                continue;
            ++parts[text.node];
            CHECK(text.count >= 2);
        }
    }
    CHECK(parts.size() >= 3);
    CHECK(std::all_of(parts.begin(), parts.end(), [](const auto& part) { return part.second >= 2; }));
}

TEST_CASE("a table repeats its head on every page it goes on")
{
    const Paper paper = paperOf(test::longSession(100));
    int pagesThatBeginInATable = 0;
    for (int i = 1; i < paper.pageCount(); ++i) {
        const PageContent& page = paper.pages[size_t(i)];
        const std::vector<PlacedText> texts = saidOn(page);
        if (paper.structure[size_t(texts.front().node)].role != Role::TD)
            continue;
        ++pagesThatBeginInATable;
        const auto isRepeatedHead = [&](const Element& element) {
            const auto* text = std::get_if<PlacedText>(&element);
            return text && text->node == ornament && text->y > sheet::headRule && text->y < texts.front().y;
        };
        CHECK(std::any_of(page.elements.begin(), page.elements.end(), isRepeatedHead));
    }
    CHECK(pagesThatBeginInATable >= 2);
}

TEST_CASE("a decision is kept on one page")
{
    for (int count = 2; count < 12; ++count) {
        session::SessionRecord record = test::finishedSession();
        record.decisions.resize(size_t(count), record.decisions.front());
        const Paper paper = paperOf(record);
        size_t boxes = 0;
        for (const PageContent& page : paper.pages)
            boxes += page.grounds.size() / 2;
        CHECK(boxes == size_t(count) + 1); // and the next session's
    }
}

TEST_CASE("any text at all can be laid out")
{
    session::SessionRecord record = test::finishedSession();
    record.session.title = QStringLiteral("x").repeated(10000);
    for (const QString& text :
         {QStringLiteral("o").repeated(10000), QStringLiteral("שלום עולם ").repeated(50),
          QStringLiteral("😀👩‍👩‍👧‍👦").repeated(300), QStringLiteral("\u0001\u0002"),
          QStringLiteral("a\n").repeated(500), QString(QChar(0xd800)), QStringLiteral("漢字").repeated(400)})
        record.notes.push_back(test::note(text));
    const Paper paper = paperOf(record);
    CHECK(paper.pageCount() > 3);
    for (int page = 0; page < paper.pageCount(); ++page)
        CHECK_FALSE(drawPage(paper, page, 0.5).pixels.isEmpty());
}

TEST_CASE("a page is drawn in the size asked for")
{
    const PageImage image = drawPage(paperOf(test::finishedSession()), 0, 2);
    CHECK(image.width == 1191);
    CHECK(image.height == 1684);
    CHECK(image.pixels.size() == qsizetype(image.stride) * image.height);
}
