// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MarkdownReport.h"

namespace kring::report {

namespace {

/// A line break within a paragraph or a list entry; `indent` keeps the next line inside the entry.
QString lineBreak(int indent)
{
    return QStringLiteral("  \n") + QString(indent, u' ');
}

bool isSpecialAnywhere(QChar c)
{
    return QStringView(u"\\`*_{}[]<>|~&$").contains(c);
}

/// Characters that mean something only where a line begins: a list, a heading, a rule.
bool isSpecialFirst(QChar c)
{
    return QStringView(u"#+-=:").contains(c);
}

/// "2026. Ett år" would begin a numbered list: the place of the sign after the digits, or -1.
qsizetype numberingSign(const QString& line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i].isDigit())
        ++i;
    return i > 0 && i < line.size() && (line[i] == u'.' || line[i] == u')') ? i : -1;
}

QString escapedLine(const QString& line)
{
    const QString trimmed = line.trimmed();
    const qsizetype numbering = numberingSign(trimmed);
    QString escaped;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed[i];
        // A "#" closes a heading too, so it is escaped wherever it stands.
        if (isSpecialAnywhere(c) || c == u'#' || (i == 0 && isSpecialFirst(c)) || i == numbering)
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString escaped(const QString& text, const QString& between)
{
    QStringList lines;
    const QStringList source = text.split(u'\n');
    for (const QString& line : source)
        lines << escapedLine(line);
    return lines.join(between);
}

QString paragraph(const QString& text)
{
    return escaped(text, lineBreak(0));
}

QString inOneLine(const QString& text)
{
    return escaped(text, QStringLiteral(" "));
}

QString inCell(const QString& text)
{
    return escaped(text, QStringLiteral("<br>"));
}

class MarkdownWriter
{
public:
    QByteArray write(const Summary& summary)
    {
        block(QStringLiteral("# %1").arg(inOneLine(summary.title)));
        QStringList kind = {summary.documentKind};
        for (const QString& word : {summary.organiser, summary.draftMark}) {
            if (!word.isEmpty())
                kind << word;
        }
        block(inOneLine(kind.join(QStringLiteral(" · "))));
        block(paragraph(summary.lead.join(u' ')));
        labelled(summary.facts);
        QString counts;
        for (const Count& count : summary.counts) {
            counts += QStringLiteral("- **%1** %2").arg(QString::number(count.number), inOneLine(count.noun));
            counts += count.remark.isEmpty() ? QStringLiteral("\n")
                                             : QStringLiteral(" (%1)\n").arg(inOneLine(count.remark));
        }
        block(counts);
        for (const Section& section : summary.sections) {
            block(QStringLiteral("## %1").arg(inOneLine(section.heading)));
            block(paragraph(section.aside));
            for (const Block& content : section.blocks)
                std::visit([this](const auto& part) { write(part); }, content);
        }
        block(paragraph(summary.closing));
        return m_text.toUtf8();
    }

private:
    /// A block of its own, with an empty line in front unless it is the first.
    void block(const QString& text)
    {
        if (text.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += text;
        if (!text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void labelled(const std::vector<Labelled>& parts)
    {
        QString list;
        for (const Labelled& part : parts)
            list +=
                QStringLiteral("- **%1:** %2\n").arg(inOneLine(part.label), escaped(part.text, lineBreak(2)));
        block(list);
    }

    void write(const DecisionBox& box)
    {
        block(QStringLiteral("### %1").arg(inOneLine(box.label)));
        block(QStringLiteral("> %1").arg(escaped(box.text, QStringLiteral("  \n> "))));
        labelled(box.grounds);
        labelled(box.mandate);
        block(paragraph(box.origin));
    }

    void write(const NumberedList& list)
    {
        QString text;
        int number = 0;
        for (const QString& item : list.items)
            text += QStringLiteral("%1. %2\n").arg(QString::number(++number), escaped(item, lineBreak(4)));
        block(text);
    }

    void write(const NextBox& box)
    {
        block(QStringLiteral("**%1**").arg(inOneLine(box.when)));
        block(paragraph(box.text));
    }

    void write(const Table& table)
    {
        QString head = QStringLiteral("|");
        QString rule = QStringLiteral("|");
        for (const Column& column : table.columns) {
            head += QStringLiteral(" %1 |").arg(inCell(column.heading));
            rule +=
                column.alignment == Alignment::Right ? QStringLiteral(" ---: |") : QStringLiteral(" --- |");
        }
        QString rows;
        for (const Row& row : table.rows) {
            rows += u'|';
            for (const Cell& cell : row.cells) {
                rows += u' ' + inCell(cell.text);
                for (const QString& remark : cell.remarks)
                    rows += QStringLiteral("<br>*%1*").arg(inCell(remark));
                rows += QLatin1String(" |");
            }
            rows += u'\n';
        }
        block(head + u'\n' + rule + u'\n' + rows);
    }

    void write(const NoteGroup& group)
    {
        if (group.kind)
            block(QStringLiteral("### %1").arg(inOneLine(group.kind->text)));
        QString list;
        for (const Entry& entry : group.entries) {
            const QString text = escaped(entry.text, lineBreak(2));
            list += entry.quote
                        ? QStringLiteral("- > %1").arg(escaped(entry.text, QStringLiteral("  \n  > ")))
                        : QStringLiteral("- %1").arg(text);
            if (!entry.origin.isEmpty())
                list += entry.quote ? QStringLiteral("\n\n  (%1)").arg(inOneLine(entry.origin))
                                    : QStringLiteral(" (%1)").arg(inOneLine(entry.origin));
            list += u'\n';
        }
        block(list);
    }

    QString m_text;
};

} // namespace

QByteArray toMarkdown(const Summary& summary)
{
    return MarkdownWriter().write(summary);
}

} // namespace kring::report
