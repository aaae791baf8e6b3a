// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LineBreaker.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace kring::ui {

namespace {

/// Letters and marks that stand side by side without changing each other's form.
bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x20 && code < 0x300) || (code >= 0x2010 && code <= 0x2027) || code == 0x2212;
}

bool mayBreakAfter(QChar character)
{
    return character == u' ' || character == u'-' || character == u'/' || character == QChar(0x2013);
}

} // namespace

LineBreaker::LineBreaker(const QFont& font)
    : m_font(font)
    , m_metrics(font)
    , m_lineHeight(int(std::ceil(m_metrics.height())) + 2)
{}

QStringList LineBreaker::lines(const QString& text, int width) const
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        if (std::all_of(paragraph.begin(), paragraph.end(), isPlain))
            breakByTable(paragraph, width, lines);
        else
            breakByLayout(paragraph, width, lines);
    }
    return lines;
}

qreal LineBreaker::advanceOf(QChar character) const
{
    auto known = m_advances.constFind(character.unicode());
    if (known == m_advances.constEnd())
        known = m_advances.insert(character.unicode(), m_metrics.horizontalAdvance(character));
    return *known;
}

void LineBreaker::breakByTable(const QString& paragraph, qreal width, QStringList& lines) const
{
    qsizetype lineStart = 0;
    qsizetype breakAt = 0; // where the next line would begin; lineStart while there is no such place
    qreal used = 0;
    qreal usedSinceBreak = 0;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar character = paragraph[i];
        const qreal advance = advanceOf(character);
        const bool fits = used + advance <= width || character == u' ' || i == lineStart;
        if (!fits) {
            const bool atWord = breakAt > lineStart;
            const qsizetype end = atWord ? breakAt : i;
            lines.append(paragraph.mid(lineStart, end - lineStart).trimmed());
            used = atWord ? usedSinceBreak : 0;
            usedSinceBreak = used;
            lineStart = breakAt = end;
        }
        used += advance;
        usedSinceBreak += advance;
        if (mayBreakAfter(character)) {
            breakAt = i + 1;
            usedSinceBreak = 0;
        }
    }
    lines.append(paragraph.mid(lineStart).trimmed());
}

void LineBreaker::breakByLayout(const QString& paragraph, qreal width, QStringList& lines) const
{
    QTextLayout layout(paragraph, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
}

} // namespace kring::ui
