// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/SearchText.h"
#include "core/storage/SearchIndex.h"

#include <algorithm>

namespace kring::storage {

namespace {

/// The beginning of the word at `at`, looking back at most 20 units, so that no word is cut.
int wordStart(const QString& text, int at)
{
    for (int i = at; i > std::max(0, at - 20); --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return at > 20 ? at : 0;
}

} // namespace

Snippet snippetOf(const QString& text, const QStringList& words, int length)
{
    const QList<std::pair<int, int>> places = placesOf(text, words);
    const int size = int(text.size());
    int from = 0;
    if (size > length && !places.isEmpty() && places.first().first > length / 3)
        from = wordStart(text, std::min(places.first().first - length / 3, size - length));
    int to = std::min(size, from + length);
    if (to < size)
        to = std::max(from + 1, wordStart(text, to));
    if (to > from && to < size && text[to].isLowSurrogate())
        --to;

    const QString ellipsis = QStringLiteral("…");
    Snippet snippet;
    const QString before = from > 0 ? ellipsis : QString();
    // Line breaks become spaces one for one, so that places stay true.
    QString part = text.mid(from, to - from);
    for (QChar& unit : part) {
        if (unit.isSpace())
            unit = QLatin1Char(' ');
    }
    snippet.text = QString(before + part + (to < size ? ellipsis : QString()));
    for (const auto& [start, count] : places) {
        if (start >= from && start + count <= to)
            snippet.matches.append({start - from + int(before.size()), count});
    }
    return snippet;
}

} // namespace kring::storage
