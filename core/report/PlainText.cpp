// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PlainText.h"

namespace kring::report {

namespace {

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool isNoncharacter(char32_t c)
{
    return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) || (c >= 0xd800 && c <= 0xdfff);
}

bool isQuotationMark(QChar c)
{
    return c == u'”' || c == u'“' || c == u'"' || c == u'»' || c == u'«';
}

} // namespace

QString plain(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    QString clean;
    clean.reserve(text.size());
    char32_t before = 0;
    for (const uint point : points) {
        const char32_t c = point;
        if (isLineBreak(c)) {
            if (!(before == U'\r' && c == U'\n'))
                clean += u'\n';
        } else if (isControl(c)) {
            clean += u' ';
        } else if (isNoncharacter(c)) {
            clean += QChar(QChar::ReplacementCharacter);
        } else {
            clean += QString::fromUcs4(&c, 1);
        }
        before = c;
    }
    return clean.trimmed();
}

QString oneLine(const QString& text)
{
    return plain(text).replace(u'\n', u' ');
}

QString quoted(const QString& text, session::Language language)
{
    if (text.size() > 1 && isQuotationMark(text.front()) && isQuotationMark(text.back()))
        return text;
    return language == session::Language::Swedish ? QStringLiteral("”%1”").arg(text)
                                                  : QStringLiteral("“%1”").arg(text);
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : QString(text.front().toUpper() + text.mid(1));
}

QString withoutStop(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace kring::report
