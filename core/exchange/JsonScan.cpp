// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/JsonScan.h"

#include "core/common/Outcome.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <vector>

namespace kring::exchange {

namespace {

/// Length of the well-formed UTF-8 sequence that begins here; 0 when there is none.
int sequenceLength(const QByteArray& bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return at + i < bytes.size() ? uchar(bytes[at + i]) : uchar(0); };
    const auto follows = [&](qsizetype i) { return (byte(i) & 0xC0) == 0x80; };
    const uchar first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        // E0 must not be overlong, ED must not spell a surrogate.
        const bool allowed = !(first == 0xE0 && byte(1) < 0xA0) && !(first == 0xED && byte(1) > 0x9F);
        return allowed && follows(1) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool allowed = !(first == 0xF0 && byte(1) < 0x90) && !(first == 0xF4 && byte(1) > 0x8F);
        return allowed && follows(1) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

class Scanner
{
    Q_DECLARE_TR_FUNCTIONS(kring::exchange::Scanner)

public:
    Scanner(const QByteArray& bytes, int maximumDepth)
        : m_bytes(bytes)
        , m_maximumDepth(maximumDepth)
    {}

    void checkEncoding() const
    {
        for (qsizetype at = 0; at < m_bytes.size();) {
            const int length = sequenceLength(m_bytes, at);
            if (length == 0)
                refuse(at, tr("byte %1 is not valid UTF-8").arg(at + 1));
            at += length;
        }
    }

    void checkStructure()
    {
        for (m_at = 0; m_at < m_bytes.size(); ++m_at) {
            switch (m_bytes[m_at]) {
            case '{':
            case '[':
                open();
                break;
            case '}':
            case ']':
                if (!m_levels.empty())
                    m_levels.pop_back();
                break;
            case ',':
                if (!m_levels.empty())
                    m_levels.back().expectsKey = m_levels.back().isObject;
                break;
            case '"':
                string();
                break;
            default:
                break;
            }
        }
    }

private:
    struct Level
    {
        bool isObject = false;
        bool expectsKey = false;
        QSet<QString> keys;
    };

    void open()
    {
        if (int(m_levels.size()) == m_maximumDepth)
            refuse(m_at, tr("the document is nested deeper than %1 levels").arg(m_maximumDepth));
        const bool isObject = m_bytes[m_at] == '{';
        m_levels.push_back({isObject, isObject, {}});
    }

    /// Moves to the closing quotation mark.
    void string()
    {
        const qsizetype begin = m_at;
        bool escaped = false;
        for (++m_at; m_at < m_bytes.size() && m_bytes[m_at] != '"'; ++m_at) {
            if (uchar(m_bytes[m_at]) < 0x20)
                refuse(m_at, tr("a text holds a bare control character or line break"));
            if (m_bytes[m_at] == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        if (!m_levels.empty() && m_levels.back().expectsKey && m_at < m_bytes.size())
            key(begin, m_bytes.mid(begin, m_at - begin + 1), escaped);
    }

    void key(qsizetype begin, const QByteArray& quoted, bool escaped)
    {
        Level& level = m_levels.back();
        level.expectsKey = false;
        const QString name = escaped ? QJsonDocument::fromJson("[" + quoted + "]").array().at(0).toString()
                                     : QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        if (level.keys.contains(name))
            refuse(begin, tr("the field “%1” stands twice in the same object").arg(name));
        level.keys.insert(name);
    }

    [[noreturn]] void refuse(qsizetype offset, const QString& sentence) const
    {
        fail(Failure::Reason::Invalid, QString(placeOf(m_bytes, offset) + u": " + sentence));
    }

    const QByteArray& m_bytes;
    const int m_maximumDepth;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

} // namespace

QString placeOf(const QByteArray& bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto characters = std::count_if(before.begin() + lineStart, before.end(),
                                          [](char byte) { return (uchar(byte) & 0xC0) != 0x80; });
    return QCoreApplication::translate("kring::exchange::Scanner", "line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(characters + 1);
}

void scanJson(const QByteArray& bytes, int maximumDepth)
{
    Scanner scanner(bytes, maximumDepth);
    scanner.checkEncoding();
    scanner.checkStructure();
}

} // namespace kring::exchange
