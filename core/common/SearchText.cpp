// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/SearchText.h"

#include <algorithm>

namespace kring {

namespace {

bool isLetterOfItsOwn(QChar folded)
{
    return folded == QChar(0xe5) || folded == QChar(0xe4) || folded == QChar(0xf6);
}

/// Folds one user-perceived letter: a base with the marks that follow it.
QString foldCluster(const QString& cluster)
{
    const QString lower = cluster.normalized(QString::NormalizationForm_C).toLower();
    QString folded;
    for (const QChar unit : lower) {
        if (isLetterOfItsOwn(unit)) {
            folded += unit;
            continue;
        }
        const QString parts =
            unit.isSurrogate() ? QString(unit) : QString(unit).normalized(QString::NormalizationForm_D);
        for (const QChar part : parts) {
            if (!part.isMark())
                folded += part;
        }
    }
    return folded;
}

} // namespace

FoldedText foldedWithPlaces(const QString& text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.places.reserve(text.size());
    for (int start = 0; start < int(text.size());) {
        int end = start + 1;
        if (text[start].isHighSurrogate() && end < int(text.size()))
            ++end;
        while (end < int(text.size()) && text[end].isMark())
            ++end;
        // Almost every letter is plain ASCII: spare it the round through normalisation.
        const QChar first = text[start];
        const QString cluster = end == start + 1 && first.unicode() < 0x80
                                    ? QString(first.toLower())
                                    : foldCluster(text.mid(start, end - start));
        for (const QChar unit : cluster) {
            folded.text += unit;
            folded.places += start;
        }
        start = end;
    }
    return folded;
}

QString foldForSearch(const QString& text)
{
    return foldedWithPlaces(text).text;
}

QStringList searchWords(const QString& query)
{
    QStringList words;
    QString word;
    const QString folded = foldForSearch(query);
    for (const QChar unit : folded) {
        if (unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate()) {
            word += unit;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

QList<std::pair<int, int>> placesOf(const QString& text, const QStringList& words)
{
    const FoldedText folded = foldedWithPlaces(text);
    QList<std::pair<int, int>> found;
    for (const QString& word : words) {
        // Two letters or fewer are looked for at the beginning of words, as the index does.
        const bool insideWords = word.size() >= 3;
        for (qsizetype at = folded.text.indexOf(word); at >= 0;
             at = folded.text.indexOf(word, at + word.size())) {
            if (!insideWords && at > 0 && folded.text[at - 1].isLetterOrNumber())
                continue;
            const qsizetype end = at + word.size();
            const int from = folded.places[at];
            const int to = end < folded.places.size() ? folded.places[end] : int(text.size());
            found.append({from, to - from});
        }
    }
    std::sort(found.begin(), found.end());
    QList<std::pair<int, int>> apart;
    for (const auto& place : found) {
        if (apart.isEmpty() || place.first >= apart.last().first + apart.last().second)
            apart.append(place);
    }
    return apart;
}

} // namespace kring
