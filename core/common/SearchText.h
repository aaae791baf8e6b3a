// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kring {

/// A text as the search index sees it: composed (NFC), lower case, accents removed except those of å, ä and
/// ö, which are letters of their own. "Kafé" and "kafe" meet; "fåra" and "fara" do not.
QString foldForSearch(const QString& text);

/// The folded text, and for each of its units the position in `text` that it came from.
struct FoldedText
{
    QString text;
    QList<int> places;
};
FoldedText foldedWithPlaces(const QString& text);

/// The words of a query, folded: what stands between anything that is neither letter, mark nor digit.
QStringList searchWords(const QString& query);

/// Where the folded `words` stand in `text` (position and length), in order and without overlaps. A word of
/// three letters or more is found also inside others, a shorter one at the beginning of words.
QList<std::pair<int, int>> placesOf(const QString& text, const QStringList& words);

} // namespace kring
