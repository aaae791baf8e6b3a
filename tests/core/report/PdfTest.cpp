// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OrnamentFilter.h"
#include "core/report/PdfReport.h"
#include "tests/support/Catch.h"
#include "tests/support/Sessions.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>

using namespace kring;
using namespace kring::report;

namespace {

Summary summaryOf(const session::SessionRecord& record)
{
    return summarise(record, session::Vocabulary::builtIn(), {});
}

/// What a PDF's structure tree holds.
struct Structure
{
    std::map<std::string, int> roles;
    std::vector<int> headings;
    std::map<QPDFObjGen, std::set<int>> marks; ///< of each page
    int headsWithoutScope = 0;
    int misplaced = 0; ///< elements whose parent is of the wrong kind
};

bool belongs(const std::string& role, const std::string& parent)
{
    if (role == "/LI")
        return parent == "/L";
    if (role == "/TR")
        return parent == "/Table";
    if (role == "/TH" || role == "/TD")
        return parent == "/TR";
    return true;
}

void walk(QPDFObjectHandle element, const std::string& parent, Structure& structure)
{
    if (element.hasKey("/MCID")) {
        structure.marks[element.getKey("/Pg").getObjGen()].insert(int(element.getKey("/MCID").getIntValue()));
        return;
    }
    const std::string role = element.getKey("/S").getName();
    ++structure.roles[role];
    if (role.size() == 3 && role[1] == 'H')
        structure.headings.push_back(role[2] - '0');
    if (role == "/TH" && (!element.hasKey("/A") || !element.getKey("/A").hasKey("/Scope")))
        ++structure.headsWithoutScope;
    if (!belongs(role, parent))
        ++structure.misplaced;
    for (QPDFObjectHandle child : element.getKey("/K").aitems())
        walk(child, role, structure);
}

class OpenPdf
{
public:
    explicit OpenPdf(const Summary& summary)
        : m_bytes(toPdf(summary))
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("report", m_bytes.constData(), size_t(m_bytes.size()));
    }

    QPDFObjectHandle root() { return m_pdf.getRoot(); }
    QPDFObjectHandle info() { return m_pdf.getTrailer().getKey("/Info"); }
    std::vector<QPDFPageObjectHelper> pages() { return QPDFPageDocumentHelper(m_pdf).getAllPages(); }

    Structure structure()
    {
        Structure found;
        for (QPDFObjectHandle element : root().getKey("/StructTreeRoot").getKey("/K").aitems())
            walk(element, {}, found);
        return found;
    }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
};

/// Throws away what it is given.
class Nowhere final : public Pipeline
{
public:
    Nowhere()
        : Pipeline("nowhere", nullptr)
    {}
    void write(const unsigned char*, size_t) override {}
    void finish() override {}
};

/// Counts what is drawn outside every mark, and the marks themselves.
class MarkCounter final : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object) override
    {
        if (object.isDictionary() && object.hasKey("/MCID"))
            marks.insert(int(object.getKey("/MCID").getIntValue()));
        if (!object.isOperator())
            return;
        static const std::set<std::string> painters{"S",  "f",  "f*", "B", "b", "Do",
                                                    "Tj", "TJ", "sh", "'", "\""};
        const std::string name = object.getOperatorValue();
        depth += name == "BDC" || name == "BMC" ? 1 : name == "EMC" ? -1 : 0;
        unmarked += depth == 0 && painters.contains(name) ? 1 : 0;
    }
    void handleEOF() override {}

    std::set<int> marks;
    int depth = 0;
    int unmarked = 0;
};

} // namespace

TEST_CASE("the PDF's structure has headings, lists and tables in their places")
{
    session::SessionRecord record = test::longSession(30);
    record.notes.front().quote = true;
    OpenPdf pdf(summaryOf(record));
    const Structure structure = pdf.structure();
    for (const char* role : {"/Document", "/H1", "/H2", "/H3", "/P", "/L", "/LI", "/Lbl", "/LBody", "/Table",
                             "/TR", "/TH", "/TD", "/BlockQuote"}) {
        INFO(role);
        CHECK(structure.roles.contains(role));
    }
    CHECK(structure.misplaced == 0);
    CHECK(structure.headsWithoutScope == 0);
    int before = 0;
    for (const int level : structure.headings) {
        CHECK(level <= before + 1);
        before = level;
    }
}

TEST_CASE("everything on the PDF's pages is marked, and every mark is in the structure")
{
    session::SessionRecord record = test::longSession(80);
    record.session.document.state = session::DocumentState::Draft;
    OpenPdf pdf(summaryOf(record));
    const Structure structure = pdf.structure();
    for (QPDFPageObjectHelper& page : pdf.pages()) {
        MarkCounter counter;
        page.parseContents(&counter);
        CHECK(counter.depth == 0);
        CHECK(counter.unmarked == 0);
        CHECK(counter.marks == structure.marks.at(page.getObjectHandle().getObjGen()));
    }
}

TEST_CASE("the PDF names its title, author and language and has an outline")
{
    session::SessionRecord record = test::finishedSession();
    record.session.title = QStringLiteral("Åtta <&> \"frågor\" 😀");
    OpenPdf pdf(summaryOf(record));
    CHECK(pdf.info().getKey("/Title").getUTF8Value() == record.session.title.toStdString());
    CHECK(pdf.info().getKey("/Author").getUTF8Value() == "Exempelkommun");
    CHECK(pdf.root().getKey("/Lang").getUTF8Value() == "sv");
    CHECK(pdf.root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK(pdf.root().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    const auto metadata = pdf.root().getKey("/Metadata").getStreamData();
    const std::string xml(reinterpret_cast<const char*>(metadata->getBuffer()), metadata->getSize());
    CHECK(xml.find("Åtta &lt;&amp;&gt;") != std::string::npos);
    QPDFObjectHandle title = pdf.root().getKey("/Outlines").getKey("/First");
    CHECK(title.getKey("/Title").getUTF8Value() == record.session.title.toStdString());
    CHECK(title.getKey("/First").getKey("/Title").getUTF8Value() == "Beslut");
}

TEST_CASE("the PDF's fonts are embedded and can be read back as text")
{
    OpenPdf pdf(summaryOf(test::longSession(10)));
    int fonts = 0;
    for (QPDFPageObjectHelper& page : pdf.pages()) {
        for (auto [name, font] : page.getAttribute("/Resources", false).getKey("/Font").ditems()) {
            ++fonts;
            QPDFObjectHandle described =
                font.hasKey("/DescendantFonts") ? font.getKey("/DescendantFonts").getArrayItem(0) : font;
            QPDFObjectHandle descriptor = described.getKey("/FontDescriptor");
            CHECK((descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
                   descriptor.hasKey("/FontFile3")));
            CHECK(font.hasKey("/ToUnicode"));
        }
    }
    CHECK(fonts > 0);
}

TEST_CASE("equal reports are equal files")
{
    CHECK(toPdf(summaryOf(test::longSession(5))) == toPdf(summaryOf(test::longSession(5))));
}

TEST_CASE("a page whose marks are not balanced is refused")
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle content = QPDFObjectHandle::newStream(&pdf, "/P <</MCID 0>> BDC 0 0 m 1 1 l S");
    OrnamentFilter filter;
    Nowhere nowhere;
    CHECK_THROWS(content.filterAsContents(&filter, &nowhere));
}
