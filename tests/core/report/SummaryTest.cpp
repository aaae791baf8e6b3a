// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HtmlReport.h"
#include "core/report/MarkdownReport.h"
#include "core/report/PlainText.h"
#include "tests/support/Catch.h"
#include "tests/support/Sessions.h"

using namespace kring;
using namespace kring::report;
using session::Language;
using session::SessionRecord;

namespace {

const session::Vocabulary& words()
{
    static const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    return vocabulary;
}

Summary summaryOf(const SessionRecord& record, const ReportOptions& options = {})
{
    return summarise(record, words(), options);
}

/// The report as a reader meets it, without the marks of HTML.
QString textOf(const SessionRecord& record, const ReportOptions& options = {})
{
    return QString::fromUtf8(toHtml(summaryOf(record, options)));
}

QString factOf(const Summary& summary, const char* label)
{
    for (const Labelled& fact : summary.facts) {
        if (fact.label == QString::fromUtf8(label))
            return fact.text;
    }
    return {};
}

QString headingsOf(const Summary& summary)
{
    QStringList headings;
    for (const Section& section : summary.sections)
        headings << section.heading;
    return headings.join(u'|');
}

session::Participant person(const char* role, session::Side side = session::Side::Service)
{
    session::Participant person;
    person.role = QString::fromUtf8(role);
    person.side = side;
    person.attendance = session::Attendance::Present;
    return person;
}

ReportOptions english()
{
    ReportOptions options;
    options.language = Language::English;
    return options;
}

ReportOptions withDots()
{
    ReportOptions options;
    options.dots = Dots::Shown;
    return options;
}

SessionRecord withNote(const reflection::Note& note)
{
    SessionRecord record = test::finishedSession();
    record.notes.push_back(note);
    return record;
}

QString chipOfTheQuestion(SessionRecord record, floor::QuestionStatus status, AnyId outcome)
{
    record.questions.front().status = status;
    record.questions.front().outcome = outcome;
    for (const Section& section : summaryOf(record).sections) {
        if (section.kind == SectionKind::Questions)
            return std::get<Table>(section.blocks.front()).rows.front().cells.back().text;
    }
    return {};
}

} // namespace

TEST_CASE("a summary says when and where in words")
{
    const Summary swedish = summaryOf(test::finishedSession());
    CHECK(factOf(swedish, "Datum") == QStringLiteral("fredag 13 november 2026"));
    CHECK(factOf(swedish, "Tid") == QStringLiteral("09.00–11.00"));
    CHECK(factOf(swedish, "Plats") == QStringLiteral("Linden"));
    CHECK(swedish.lead.front() == QStringLiteral("Träff 7 i serien Träffar för chefer."));
    const Summary other = summaryOf(test::finishedSession(), english());
    CHECK(factOf(other, "Date") == QStringLiteral("Friday 13 November 2026"));
    CHECK(factOf(other, "Time") == QStringLiteral("09:00–11:00"));
    CHECK(other.documentKind == QStringLiteral("Meeting notes"));
}

TEST_CASE("a summary's parts stand in their order, and empty ones vanish")
{
    SessionRecord record = withNote(test::note(QStringLiteral("En tanke")));
    record.notes.push_back(test::note(QStringLiteral("Göra klart"), QStringLiteral("remaining_work")));
    CHECK(headingsOf(summaryOf(record)) ==
          QStringLiteral("Beslut|Åtgärder|Frågor som tas med|Nästa träff|Agenda|Frågor just nu|Reflektioner|"
                         "Återstående arbete"));
    CHECK(headingsOf(summaryOf(record, english())) ==
          QStringLiteral("Decisions|Actions|Questions carried forward|Next session|Agenda|Questions just now|"
                         "Reflections|Remaining work"));
    record.decisions.clear();
    record.next.reset();
    record.notes.clear();
    CHECK(headingsOf(summaryOf(record)) ==
          QStringLiteral("Åtgärder|Frågor som tas med|Agenda|Frågor just nu"));
    ReportOptions options;
    options.leftOut = {SectionKind::Agenda, SectionKind::Actions};
    CHECK(headingsOf(summaryOf(record, options)) == QStringLiteral("Frågor som tas med|Frågor just nu"));
}

TEST_CASE("minutes have a dagordning, other papers an agenda")
{
    SessionRecord record = test::finishedSession();
    record.session.document.kind = QStringLiteral("minutes");
    CHECK(headingsOf(summaryOf(record)).contains(QStringLiteral("Dagordning")));
    CHECK_FALSE(textOf(record).contains(QStringLiteral("minnesanteckning"), Qt::CaseInsensitive));
}

TEST_CASE("a session without any content still has a report")
{
    const Summary summary = summaryOf(SessionRecord());
    CHECK(summary.title == QStringLiteral("Träff utan rubrik"));
    CHECK(summary.counts.empty());
    CHECK(summary.sections.empty());
    CHECK(factOf(summary, "Datum") == QStringLiteral("Datum meddelas senare"));
}

TEST_CASE("roles are folded by side, late arrivals named")
{
    SessionRecord record = test::finishedSession();
    record.participants = {person("Förstalinjechef 1, enhet A"), person("Förstalinjechef 2, enhet B"),
                           person("Förstalinjechef 3, enhet C"), person("Brukare", session::Side::Lived),
                           person("Områdeschef")};
    record.participants.back().presentFrom = record.agenda.front().id;
    CHECK(
        factOf(summaryOf(record), "Närvarande") ==
        QStringLiteral("Egen erfarenhet: Brukare\nVerksamheten: Förstalinjechef 1–3 (enhet A–C), Områdeschef "
                       "(från punkt 1). Sammanlagt 5 personer."));
    record.participants[1].attendance = session::Attendance::Absent;
    CHECK(factOf(summaryOf(record), "Närvarande")
              .contains(QStringLiteral("Förstalinjechef 1, enhet A; Förstalinjechef 3")));
    for (session::Participant& person : record.participants)
        person.attendance = session::Attendance::Invited;
    CHECK(factOf(summaryOf(record), "Inbjudna").contains(QStringLiteral("1–3")));
}

TEST_CASE("what became of a question stands beside it")
{
    using floor::QuestionStatus;
    const SessionRecord record = test::finishedSession();
    CHECK(chipOfTheQuestion(record, QuestionStatus::Decided, AnyId{20}) == QStringLiteral("Beslut 1"));
    CHECK(chipOfTheQuestion(record, QuestionStatus::Discussed, AnyId{30}) ==
          QStringLiteral("Åtgärd, 31 jan"));
    CHECK(chipOfTheQuestion(record, QuestionStatus::Answered, AnyId{30}) ==
          QStringLiteral("Besvarad, åtgärd"));
    CHECK(chipOfTheQuestion(record, QuestionStatus::Carried, AnyId{50}) ==
          QStringLiteral("Tas med till nästa träff"));
    CHECK(chipOfTheQuestion(record, QuestionStatus::Declined, {}) == QStringLiteral("Tas inte upp"));
}

TEST_CASE("dots are shown only if asked for")
{
    CHECK_FALSE(textOf(test::finishedSession()).contains(QStringLiteral("Prickar")));
    CHECK(textOf(test::finishedSession(), withDots()).contains(QStringLiteral("Prickar")));
}

TEST_CASE("a sensitive note leaves no trace")
{
    reflection::Note secret = test::note(QStringLiteral("HEMLIGT"));
    secret.sensitive = true;
    CHECK(textOf(withNote(secret)) == textOf(test::finishedSession()));
    SessionRecord alone;
    alone.notes.push_back(secret);
    CHECK(textOf(alone) == textOf(SessionRecord()));
}

TEST_CASE("a note's source is shown, and what to come back to never is")
{
    reflection::Note words;
    words.kind = QStringLiteral("learning");
    words.text = QStringLiteral("Var tredje vikarie slutar.");
    words.perspective = QStringLiteral("staff");
    words.source = QStringLiteral("SKR 2025");
    words.comeBack = QStringLiteral("hemlig-kontrollfråga");
    const QString text = textOf(withNote(words));
    CHECK(text.contains(QStringLiteral("Personal · Källa: SKR 2025")));
    CHECK_FALSE(text.contains(QStringLiteral("hemlig-kontrollfråga")));
}

TEST_CASE("quotes have the language's marks and their perspective")
{
    reflection::Note words = test::note(QStringLiteral("Jag slipper förklara."));
    words.quote = true;
    words.perspective = QStringLiteral("service_user");
    CHECK(
        textOf(withNote(words)).contains(QStringLiteral("<blockquote>”Jag slipper förklara.”</blockquote>")));
    CHECK(textOf(withNote(words)).contains(QStringLiteral("(Brukare)")));
    CHECK(textOf(withNote(words), english()).contains(QStringLiteral("“Jag slipper förklara.”")));
    CHECK(quoted(QStringLiteral("”Redan”"), Language::Swedish) == QStringLiteral("”Redan”"));
}

TEST_CASE("a draft says so, a finished report does not")
{
    SessionRecord record = test::finishedSession();
    CHECK(summaryOf(record).draftMark.isEmpty());
    record.session.document.state = session::DocumentState::Draft;
    CHECK(summaryOf(record).draftMark == QStringLiteral("UTKAST"));
    CHECK(summaryOf(record, english()).draftMark == QStringLiteral("DRAFT"));
}

TEST_CASE("text is cleaned of what no format can carry")
{
    CHECK(plain(QStringLiteral("  a\r\nb\u2028c\td\u0001  ")) == QStringLiteral("a\nb\nc d"));
    CHECK(plain(QString(QChar(0xd83d))) == QString(QChar(QChar::ReplacementCharacter)));
    CHECK(plain(QStringLiteral("😀")) == QStringLiteral("😀"));
}

TEST_CASE("markup in a note is shown, never interpreted")
{
    const SessionRecord record =
        withNote(test::note(QStringLiteral("# <b>&amp; **x** | `y` [z](http://a)\n- 1. två")));
    const QString html = QString::fromUtf8(toHtml(summaryOf(record)));
    CHECK(html.contains(QStringLiteral("# &lt;b&gt;&amp;amp; **x** | `y` [z](http://a)\n- 1. två")));
    const QString markdown = QString::fromUtf8(toMarkdown(summaryOf(record)));
    CHECK(markdown.contains(QStringLiteral(R"(- \# \<b\>\&amp; \*\*x\*\* \| \`y\` \[z\](http://a)  )")));
    CHECK(markdown.contains(QStringLiteral(R"(  \- 1. två)")));
    const SessionRecord year = withNote(test::note(QStringLiteral("2026. Ett år")));
    CHECK(QString::fromUtf8(toMarkdown(summaryOf(year))).contains(QStringLiteral(R"(- 2026\. Ett år)")));
}

TEST_CASE("a percent sign and a number in somebody's words stay as they are")
{
    SessionRecord record = withNote(test::note(QStringLiteral("%1 av %2 %L3")));
    record.session.title = QStringLiteral("%1 %2 %3");
    record.series->title = QStringLiteral("%1 och %2");
    record.session.organiser = QStringLiteral("%2%3");
    const QString html = textOf(record);
    CHECK(html.contains(QStringLiteral("<h1>%1 %2 %3</h1>")));
    CHECK(html.contains(QStringLiteral("Träff 7 i serien %1 och %2.")));
    CHECK(html.contains(QStringLiteral("%1 av %2 %L3")));
}

TEST_CASE("HTML names its language and scopes its tables' heads")
{
    const QString html = textOf(test::finishedSession(), english());
    CHECK(html.contains(QStringLiteral("<html lang=\"en\">")));
    CHECK(html.contains(QStringLiteral("<title>Hälsofrämjande ledarskap</title>")));
    CHECK(html.contains(QStringLiteral("<th scope=\"col\">Who</th>")));
    CHECK_FALSE(html.contains(QStringLiteral("http")));
}

TEST_CASE("every question and every note is in HTML and in Markdown")
{
    const Summary summary = summaryOf(test::longSession(60));
    const QString html = QString::fromUtf8(toHtml(summary));
    const QString markdown = QString::fromUtf8(toMarkdown(summary));
    for (int i = 0; i < 60; ++i) {
        for (const char* kind : {"fråga%1", "anteckning%1"}) {
            const QString text = QString::fromUtf8(kind).arg(i);
            INFO(text.toStdString());
            CHECK(html.contains(text));
            CHECK(markdown.contains(text));
        }
    }
}

TEST_CASE("a session's own heading stands where the kind of paper would, and the title stays")
{
    SessionRecord record = test::finishedSession();
    record.session.reportTitle = QStringLiteral(" Från salongen\n");
    const Summary summary = summaryOf(record);
    CHECK(summary.documentKind == QStringLiteral("Från salongen"));
    CHECK(summary.title == record.session.title);
    CHECK(summary.foot.startsWith(QStringLiteral("Från salongen · ")));
}
