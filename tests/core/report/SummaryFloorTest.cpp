// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HtmlReport.h"
#include "core/report/MarkdownReport.h"
#include "tests/support/Catch.h"
#include "tests/support/Sessions.h"

using namespace kring;
using namespace kring::report;
using floor::QuestionStatus;
using session::Language;
using session::SessionRecord;
using namespace Qt::Literals::StringLiterals;

namespace {

Summary summaryOf(const SessionRecord& record, Language language = Language::Swedish)
{
    static const session::Vocabulary words = session::Vocabulary::builtIn();
    ReportOptions options;
    options.language = language;
    return summarise(record, words, options);
}

const Table& questionsIn(const Summary& summary)
{
    for (const Section& section : summary.sections) {
        if (section.kind == SectionKind::Questions)
            return std::get<Table>(section.blocks.front());
    }
    throw std::runtime_error("no questions in the report");
}

/// The finished session with its one question changed.
SessionRecord recordWith(QuestionStatus status)
{
    SessionRecord record = test::finishedSession();
    record.questions[0].status = status;
    record.questions[0].outcome = {};
    return record;
}

QStringList remarksOf(const SessionRecord& record, Language language = Language::Swedish)
{
    return questionsIn(summaryOf(record, language)).rows[0].cells[0].remarks;
}

} // namespace

TEST_CASE("the report says why a question was not taken up")
{
    SessionRecord record = recordWith(QuestionStatus::Declined);
    record.questions[0].reason = u"Hör hemma i lönesamtalet."_s;
    CHECK(remarksOf(record) == QStringList{u"Skäl: Hör hemma i lönesamtalet."_s});
    CHECK(remarksOf(record, Language::English) == QStringList{u"Reason: Hör hemma i lönesamtalet."_s});
    record.questions[0].status = QuestionStatus::Answered;
    CHECK(remarksOf(record).isEmpty());
}

TEST_CASE("the report says to whom a question was passed, by when, and what the answer was")
{
    SessionRecord record = recordWith(QuestionStatus::Escalated);
    record.questions[0].passedTo = u"Områdeschef"_s;
    CHECK(remarksOf(record) == QStringList{u"Lyft till Områdeschef"_s});
    record.questions[0].answerDue = {2026, 12, 1};
    CHECK(remarksOf(record) == QStringList{u"Lyft till Områdeschef, svar senast 1 december 2026"_s});
    record.questions[0].status = QuestionStatus::Answered;
    record.questions[0].answer = u"Ja, från mars."_s;
    CHECK(remarksOf(record) == QStringList{u"Svar från Områdeschef: Ja, från mars."_s});
}

TEST_CASE("merged questions stand under the one that was kept, and are counted once")
{
    SessionRecord record = recordWith(QuestionStatus::Raised);
    floor::Question same = record.questions[0];
    same.id = {41};
    same.text = u"Blir jag <inte> bjuden?"_s;
    same.mergedInto = record.questions[0].id;
    record.questions.push_back(same);
    const Summary summary = summaryOf(record);
    CHECK(questionsIn(summary).rows.size() == 1);
    CHECK(remarksOf(record) == QStringList{u"Samma fråga: Blir jag <inte> bjuden?"_s});
    CHECK(summary.counts[2].number == 1);
    CHECK(summary.counts[2].remark.startsWith(u"1 "));
    CHECK(QString::fromUtf8(toHtml(summary)).contains(u"Samma fråga: Blir jag &lt;inte&gt; bjuden?</span>"));
    CHECK(QString::fromUtf8(toMarkdown(summary)).contains(u"<br>*Samma fråga: Blir jag \\<inte\\> bjuden?*"));
}

TEST_CASE("nothing tells who asked anonymously")
{
    SessionRecord record = recordWith(QuestionStatus::Raised);
    record.questions[0].anonymous = true; // with a perspective, as a careless program may write it
    const Summary summary = summaryOf(record);
    CHECK(questionsIn(summary).rows[0].cells[1].text.isEmpty());
    CHECK(summary.counts[2].remark.isEmpty());
}
