// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvText.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace kring::exchange {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("CsvText", text);
}

/// Windows-1252 where it is not Latin-1: the bytes 0x80 to 0x9f.
QString fromWindows1252(const QByteArray& bytes)
{
    static constexpr char16_t upper[] = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                         0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                         0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                         0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& unit : text) {
        if (unit.unicode() >= 0x80 && unit.unicode() <= 0x9f)
            unit = QChar(upper[unit.unicode() - 0x80]);
    }
    return text;
}

QString decoded(const QByteArray& bytes, CsvEncoding& encoding)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        encoding = CsvEncoding::Utf16;
        QStringDecoder decoder(QStringDecoder::Utf16);
        return decoder(bytes);
    }
    encoding = CsvEncoding::Utf8;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    encoding = CsvEncoding::Windows1252;
    return fromWindows1252(bytes);
}

bool isFormulaBeginning(QChar unit)
{
    return QStringLiteral("=+-@\t\r").contains(unit);
}

/// True when a spreadsheet would calculate the cell, or would not any more because of apostrophes before it.
bool isLikeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    return !cell.isEmpty() && isFormulaBeginning(cell.front());
}

/// What separates the cells: said by the first line itself ("sep=;"), or what it has most of outside quotes.
QChar separatorOf(const QString& text, qsizetype& from)
{
    static const QString said = QStringLiteral("sep=");
    if (text.startsWith(said, Qt::CaseInsensitive) && text.size() > said.size()) {
        const QChar separator = text[said.size()];
        const qsizetype end = text.indexOf(u'\n');
        if (QStringLiteral(";,\t").contains(separator) && end <= said.size() + 3) {
            from = end < 0 ? text.size() : end + 1;
            return separator;
        }
    }
    qsizetype semicolons = 0;
    qsizetype commas = 0;
    qsizetype tabs = 0;
    bool isQuoted = false;
    for (const QChar unit : text) {
        if (unit == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (unit == u'\n' || unit == u'\r')
            break;
        semicolons += unit == u';' ? 1 : 0;
        commas += unit == u',' ? 1 : 0;
        tabs += unit == u'\t' ? 1 : 0;
    }
    if (tabs > semicolons && tabs > commas)
        return u'\t';
    return commas > semicolons ? u',' : u';';
}

class CsvParser
{
public:
    CsvParser(const QString& text, qsizetype from, QChar separator)
        : m_text(text)
        , m_at(from)
        , m_separator(separator)
    {
        m_line += int(text.left(from).count(u'\n'));
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }

    /// The next row; no cells for an empty line.
    CsvTable::Row row()
    {
        CsvTable::Row row{m_line, {}};
        bool isAnyQuoted = false;
        for (;;) {
            const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
            isAnyQuoted = isAnyQuoted || isQuoted;
            QString cell = isQuoted ? quoted() : plain();
            if (cell.startsWith(u'\'') && isLikeFormula(cell))
                cell.remove(0, 1);
            row.cells.append(std::move(cell));
            if (m_at >= m_text.size() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        endLine();
        if (row.cells.size() == 1 && row.cells.front().isEmpty() && !isAnyQuoted)
            row.cells.clear();
        return row;
    }

private:
    QString plain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const QChar unit = m_text[m_at];
            if (unit == m_separator || unit == u'\n' || unit == u'\r')
                break;
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    QString quoted()
    {
        const int began = m_line;
        QString cell;
        for (++m_at;;) {
            const qsizetype end = m_text.indexOf(u'"', m_at);
            if (end < 0)
                fail(Failure::Reason::Invalid,
                     translated(QT_TRANSLATE_NOOP("CsvText",
                                                  "Line %1: a quotation mark begins here that never ends."))
                         .arg(began));
            const QStringView piece = QStringView(m_text).mid(m_at, end - m_at);
            cell += piece;
            m_line += int(piece.count(u'\n'));
            m_at = end + 1;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                break;
            cell += u'"';
            ++m_at;
        }
        return QString(cell + plain()); // whatever stands between the quote and the next separator
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    const QString& m_text;
    qsizetype m_at;
    QChar m_separator;
    int m_line = 1;
};

constexpr size_t rowsBetweenProgress = 1000;

CsvTable tableOf(const QByteArray& bytes, const Progress& progress)
{
    if (bytes.size() > mostCsvBytes)
        fail(Failure::Reason::Invalid,
             translated(QT_TRANSLATE_NOOP("CsvText", "The file is larger than 64 MiB.")));
    CsvTable table;
    const QString text = decoded(bytes, table.encoding);
    qsizetype from = 0;
    table.separator = separatorOf(text, from);
    CsvParser parser(text, from, table.separator);
    while (table.headings.isEmpty() && !parser.atEnd())
        table.headings = parser.row().cells;
    if (table.headings.isEmpty())
        fail(Failure::Reason::Invalid, translated(QT_TRANSLATE_NOOP("CsvText", "The file is empty.")));
    while (!parser.atEnd()) {
        CsvTable::Row row = parser.row();
        if (!row.cells.isEmpty())
            table.rows.push_back(std::move(row));
        if (progress && table.rows.size() % rowsBetweenProgress == 0 &&
            !progress(double(parser.at()) / double(text.size())))
            fail(Failure::Reason::Refused,
                 translated(QT_TRANSLATE_NOOP("CsvText", "Stopped. Nothing was saved.")));
    }
    return table;
}

QString asCell(const QString& text)
{
    QString cell = isLikeFormula(text) ? QString(u'\'' + text) : text;
    const bool needsQuotes = cell.isEmpty() ||
                             std::any_of(cell.begin(), cell.end(),
                                         [](QChar unit) {
                                             return unit == u';' || unit == u'"' || unit == u'\n' ||
                                                    unit == u'\r' || unit == u'\t' || unit == u',';
                                         }) ||
                             cell.front().isSpace() || cell.back().isSpace();
    if (needsQuotes && !cell.isEmpty())
        cell = QString(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
    return cell;
}

} // namespace

Outcome<CsvTable> readCsv(const QByteArray& bytes, const Progress& progress)
{
    return attempt([&] { return tableOf(bytes, progress); });
}

QByteArray writeCsv(const std::vector<QStringList>& rows)
{
    QByteArray bytes("\xef\xbb\xbf");
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& text : row)
            cells.append(asCell(text));
        QString line = cells.join(u';');
        if (line.isEmpty())
            line = QStringLiteral("\"\""); // an empty line would not be a row
        bytes += line.toUtf8();
        bytes += "\r\n";
    }
    return bytes;
}

} // namespace kring::exchange
