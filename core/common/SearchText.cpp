// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/SearchText.h"

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

} // namespace kring
