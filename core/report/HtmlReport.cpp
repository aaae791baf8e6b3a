// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HtmlReport.h"

namespace kring::report {

namespace {

const char* const styleSheet =
    "body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 "
    "Inter,system-ui,sans-serif;color:#17181c;"
    "background:#fff;overflow-wrap:anywhere}"
    "h1{font-size:2rem;line-height:1.2;margin:.5rem 0}h2{font-size:1.3rem;margin:2rem 0 .5rem}"
    "h3{font-size:1rem;margin:1.2rem 0 .3rem;color:#0b5a5d}"
    ".kind{color:#0b5a5d;font-weight:600}.aside,.from,.draft{color:#5c6069}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.5rem;margin:1rem 0}"
    "dt{color:#5c6069}dd{margin:0;white-space:pre-line}p,td,li,blockquote{white-space:pre-line}"
    "ul.counts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;padding:0;list-style:none}"
    "ul.counts strong{font-size:1.6rem;color:#0b5a5d}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .8rem "
    ".4rem 0;"
    "border-bottom:1px solid #dad9d4}th{font-size:.85rem;color:#5c6069;border-bottom-color:#17181c}"
    ".number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}"
    "section.decision{background:#eef4f4;border-left:4px solid #0b5a5d;padding:.1rem 1rem .6rem;margin:1rem "
    "0;"
    "break-inside:avoid}section.decision h3{margin-top:.8rem}section.decision .text{font-weight:500}"
    "blockquote{margin:0;font-style:italic}footer{margin-top:2rem;font-size:.85rem;color:#5c6069}"
    "@media print{body{max-width:none;margin:0}h2,h3{break-after:avoid}tr,li{break-inside:avoid}}";

class HtmlWriter
{
public:
    QByteArray write(const Summary& summary)
    {
        line(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                 .arg(codeOf(summary.language)));
        element("title", summary.title);
        if (!summary.organiser.isEmpty())
            line(QStringLiteral("<meta name=\"author\" content=\"%1\">")
                     .arg(summary.organiser.toHtmlEscaped()));
        line(QStringLiteral("<style>%1</style>\n</head>\n<body>").arg(QLatin1String(styleSheet)));
        head(summary);
        line(QStringLiteral("<main>"));
        for (const Section& part : summary.sections)
            section(part);
        line(QStringLiteral("</main>"));
        if (!summary.closing.isEmpty()) {
            line(QStringLiteral("<footer>"));
            element("p", summary.closing);
            line(QStringLiteral("</footer>"));
        }
        line(QStringLiteral("</body>\n</html>"));
        return m_html.toUtf8();
    }

private:
    void line(const QString& markup)
    {
        m_html += markup;
        m_html += u'\n';
    }

    void element(const char* tag, const QString& text, const char* cssClass = nullptr)
    {
        if (text.isEmpty())
            return;
        const QLatin1String name(tag);
        m_html += u'<' + name;
        if (cssClass)
            m_html += QLatin1String(" class=\"") + QLatin1String(cssClass) + u'"';
        m_html += u'>' + text.toHtmlEscaped() + QLatin1String("</") + name + QLatin1String(">\n");
    }

    void head(const Summary& summary)
    {
        line(QStringLiteral("<header>"));
        element("p", summary.draftMark, "draft");
        element("p", summary.documentKind, "kind");
        element("p", summary.organiser, "aside");
        element("h1", summary.title);
        element("p", summary.lead.join(u' '), "aside");
        labelled(summary.facts);
        if (!summary.counts.empty()) {
            line(QStringLiteral("<ul class=\"counts\">"));
            for (const Count& count : summary.counts)
                line(QStringLiteral("<li><strong>%1</strong> %2 <span class=\"aside\">%3</span></li>")
                         .arg(QString::number(count.number), count.noun.toHtmlEscaped(),
                              count.remark.toHtmlEscaped()));
            line(QStringLiteral("</ul>"));
        }
        line(QStringLiteral("</header>"));
    }

    void labelled(const std::vector<Labelled>& parts)
    {
        if (parts.empty())
            return;
        line(QStringLiteral("<dl>"));
        for (const Labelled& part : parts) {
            element("dt", part.label);
            element("dd", part.text);
        }
        line(QStringLiteral("</dl>"));
    }

    void section(const Section& part)
    {
        line(QStringLiteral("<section>"));
        element("h2", part.heading);
        element("p", part.aside, "aside");
        for (const Block& block : part.blocks)
            std::visit([this](const auto& content) { write(content); }, block);
        line(QStringLiteral("</section>"));
    }

    void write(const DecisionBox& box)
    {
        line(QStringLiteral("<section class=\"decision\">"));
        element("h3", box.label);
        element("p", box.text, "text");
        labelled(box.grounds);
        labelled(box.mandate);
        element("p", box.origin, "aside");
        line(QStringLiteral("</section>"));
    }

    void write(const NumberedList& list)
    {
        line(QStringLiteral("<ol>"));
        for (const QString& item : list.items)
            element("li", item);
        line(QStringLiteral("</ol>"));
    }

    void write(const NextBox& box)
    {
        element("p", box.when, "kind");
        element("p", box.text);
    }

    void write(const Table& table)
    {
        line(QStringLiteral("<table>\n<thead>\n<tr>"));
        for (const Column& column : table.columns)
            line(QStringLiteral("<th scope=\"col\"%1>%2</th>")
                     .arg(classOf(column), column.heading.toHtmlEscaped()));
        line(QStringLiteral("</tr>\n</thead>\n<tbody>"));
        for (const Row& row : table.rows) {
            line(QStringLiteral("<tr>"));
            for (size_t i = 0; i < row.cells.size(); ++i) {
                QString text = row.cells[i].text.toHtmlEscaped();
                for (const QString& remark : row.cells[i].remarks)
                    text += QLatin1String("<br><span class=\"aside\">") + remark.toHtmlEscaped() +
                            QLatin1String("</span>");
                line(QStringLiteral("<td%1>%2</td>").arg(classOf(table.columns[i]), text));
            }
            line(QStringLiteral("</tr>"));
        }
        line(QStringLiteral("</tbody>\n</table>"));
    }

    void write(const NoteGroup& group)
    {
        if (group.kind)
            element("h3", group.kind->text);
        line(QStringLiteral("<ul>"));
        for (const Entry& entry : group.entries) {
            m_html += QLatin1String("<li>");
            element(entry.quote ? "blockquote" : "span", entry.text);
            element("span",
                    entry.origin.isEmpty() ? QString() : QString(u'(' + entry.origin + u')'),
                    "from");
            line(QStringLiteral("</li>"));
        }
        line(QStringLiteral("</ul>"));
    }

    static QString classOf(const Column& column)
    {
        return column.alignment == Alignment::Right ? QStringLiteral(" class=\"number\"") : QString();
    }

    QString m_html;
};

} // namespace

QByteArray toHtml(const Summary& summary)
{
    return HtmlWriter().write(summary);
}

} // namespace kring::report
