// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PdfStructure.h"

#include "core/report/OrnamentFilter.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <stdexcept>

namespace kring::report {

namespace {

using Object = QPDFObjectHandle;

/// A piece of marked content: where cairo put one of our texts.
struct Mark
{
    Object page;
    int number = 0;
};

const char* nameOf(Role role)
{
    switch (role) {
    case Role::Document:
        return "/Document";
    case Role::H1:
        return "/H1";
    case Role::H2:
        return "/H2";
    case Role::H3:
        return "/H3";
    case Role::P:
        return "/P";
    case Role::L:
    case Role::NumberedL:
        return "/L";
    case Role::LI:
        return "/LI";
    case Role::Lbl:
        return "/Lbl";
    case Role::LBody:
        return "/LBody";
    case Role::Table:
        return "/Table";
    case Role::TR:
        return "/TR";
    case Role::TH:
        return "/TH";
    case Role::TD:
        return "/TD";
    case Role::BlockQuote:
        return "/BlockQuote";
    }
    Q_UNREACHABLE();
}

/// The marks of cairo's own flat structure, in the order they were drawn.
void collect(Object element, Object page, std::vector<Mark>& marks)
{
    if (element.isArray()) {
        for (int i = 0; i < element.getArrayNItems(); ++i)
            collect(element.getArrayItem(i), page, marks);
    } else if (element.isInteger()) {
        marks.push_back({page, int(element.getIntValue())});
    } else if (element.isDictionary()) {
        const Object own = element.hasKey("/Pg") ? element.getKey("/Pg") : page;
        if (element.hasKey("/MCID"))
            marks.push_back({own, int(element.getKey("/MCID").getIntValue())});
        else if (element.hasKey("/K"))
            collect(element.getKey("/K"), own, marks);
    }
}

class StructureTree
{
public:
    StructureTree(QPDF& pdf, const std::vector<Node>& nodes)
        : m_pdf(pdf)
        , m_root(pdf.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>")))
    {
        for (const Node& node : nodes) {
            Object element = pdf.makeIndirectObject(Object::newDictionary());
            element.replaceKey("/Type", Object::newName("/StructElem"));
            element.replaceKey("/S", Object::newName(nameOf(node.role)));
            element.replaceKey("/P", node.parent < 0 ? m_root : m_elements[size_t(node.parent)]);
            if (node.role == Role::L || node.role == Role::NumberedL)
                element.replaceKey("/A", Object::parse(node.role == Role::L
                                                           ? "<< /O /List /ListNumbering /None >>"
                                                           : "<< /O /List /ListNumbering /Decimal >>"));
            if (node.role == Role::TH)
                element.replaceKey("/A", Object::parse("<< /O /Table /Scope /Column >>"));
            m_elements.push_back(element);
            m_children.emplace_back();
            m_children[node.parent < 0 ? 0 : size_t(node.parent)].push_back(element);
        }
        m_children.front().erase(m_children.front().begin()); // the document is not its own child
    }

    void attach(int node, const Mark& mark)
    {
        const auto place = size_t(node);
        Object element = m_elements[place];
        Object reference = Object::parse("<< /Type /MCR >>");
        reference.replaceKey("/Pg", mark.page);
        reference.replaceKey("/MCID", Object::newInteger(mark.number));
        m_children[place].push_back(reference);
        m_parents[mark.page.getObjGen()][mark.number] = element;
    }

    void finish()
    {
        for (size_t i = 0; i < m_elements.size(); ++i) {
            if (!m_children[i].empty())
                m_elements[i].replaceKey("/K", Object::newArray(m_children[i]));
        }
        m_root.replaceKey("/K", Object::newArray({m_elements.front()}));
        Object numbers = Object::newArray();
        int next = 0;
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            Object object = page.getObjectHandle();
            object.replaceKey("/Tabs", Object::newName("/S"));
            object.replaceKey("/StructParents", Object::newInteger(next));
            Object parents = Object::newArray();
            int expected = 0;
            for (const auto& [number, element] : m_parents[object.getObjGen()]) {
                for (; expected < number; ++expected)
                    parents.appendItem(Object::newNull());
                parents.appendItem(element);
                ++expected;
            }
            numbers.appendItem(Object::newInteger(next++));
            numbers.appendItem(m_pdf.makeIndirectObject(parents));
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(next));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

private:
    QPDF& m_pdf;
    Object m_root;
    std::vector<Object> m_elements;
    std::vector<std::vector<Object>> m_children;
    std::map<QPDFObjGen, std::map<int, Object>> m_parents;
};

std::string metadata(const Summary& summary)
{
    const QString author =
        summary.organiser.isEmpty()
            ? QString()
            : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>")
                  .arg(summary.organiser.toHtmlEscaped());
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
               "<dc:format>application/pdf</dc:format>"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>%2"
               "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>"
               "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
        .arg(summary.title.toHtmlEscaped(), author, codeOf(summary.language))
        .toStdString();
}

void describe(QPDF& pdf, const Summary& summary)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(codeOf(summary.language).toStdString()));
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    Object stream = Object::newStream(&pdf, metadata(summary));
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", stream);
    // Without the hour of writing, equal reports are equal files.
    Object info = pdf.getTrailer().getKey("/Info");
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
}

} // namespace

QByteArray withStructure(const QByteArray& pdf, const std::vector<Node>& structure,
                         const std::vector<int>& marks, const Summary& summary)
{
    QPDF file;
    file.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
    std::vector<Mark> found;
    collect(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), Object::newNull(), found);
    if (found.size() != marks.size())
        throw std::runtime_error("the drawn texts and their marks do not agree");
    StructureTree tree(file, structure);
    for (size_t i = 0; i < marks.size(); ++i)
        tree.attach(marks[i], found[i]);
    tree.finish();
    describe(file, summary);
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages())
        page.addContentTokenFilter(std::make_shared<OrnamentFilter>());

    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace kring::report
