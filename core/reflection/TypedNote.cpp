// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/TypedNote.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>

namespace kring::reflection {

using session::Language;
using session::Term;
using session::Vocabulary;

namespace {

/// Something that can be said before the text, and the words for it in one language.
struct Saying
{
    enum class What { Kind, M4, Quote, Sensitive };
    What what = What::Kind;
    QString code;
    QStringList words; ///< of a term in several words: each of them, and all without spaces first
};

QStringList wordsOf(const QString& term)
{
    const QString folded = term.toLower();
    QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > 1)
        words.prepend(QString(folded).remove(QLatin1Char(' ')));
    return words;
}

std::vector<Saying> sayingsIn(Language language, const Vocabulary& vocabulary)
{
    const bool swedish = language == Language::Swedish;
    std::vector<Saying> sayings;
    for (const Term& term : vocabulary.terms(QStringLiteral("note_kind")))
        sayings.push_back({Saying::What::Kind, term.code, wordsOf(swedish ? term.swedish : term.english)});
    int number = 0;
    for (const Term& term : vocabulary.terms(QStringLiteral("m4"))) {
        ++number;
        sayings.push_back({Saying::What::M4, term.code, {QString(u'm' + QString::number(number))}});
    }
    sayings.push_back(
        {Saying::What::Quote, {}, {swedish ? QStringLiteral("citat") : QStringLiteral("quote")}});
    sayings.push_back(
        {Saying::What::Sensitive, {}, {swedish ? QStringLiteral("känslig") : QStringLiteral("sensitive")}});
    return sayings;
}

std::vector<Saying> sayingsByCode(const Vocabulary& vocabulary)
{
    std::vector<Saying> sayings;
    for (const Term& term : vocabulary.terms(QStringLiteral("note_kind")))
        sayings.push_back({Saying::What::Kind, term.code, {term.code}});
    for (const Term& term : vocabulary.terms(QStringLiteral("m4")))
        sayings.push_back({Saying::What::M4, term.code, {term.code}});
    return sayings;
}

/// The sayings that one of the ways to look finds first; a word that fits several is not understood.
std::optional<Saying> understood(const QString& word, const std::vector<std::vector<Saying>>& sources)
{
    using Fits = std::function<bool(const QStringList&)>;
    const Fits exactly = [&](const QStringList& words) { return words.front() == word; };
    const Fits begins = [&](const QStringList& words) { return words.front().startsWith(word); };
    const Fits begunInside = [&](const QStringList& words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& one) { return one.startsWith(word); });
    };
    const auto fitting = [](const std::vector<Saying>& sayings, const Fits& fits) {
        std::vector<Saying> found;
        std::copy_if(sayings.begin(), sayings.end(), std::back_inserter(found),
                     [&](const Saying& saying) { return fits(saying.words); });
        return found;
    };
    for (const auto& sayings : sources) {
        if (const auto found = fitting(sayings, exactly); !found.empty())
            return found.front();
    }
    for (const auto& sayings : sources) {
        for (const Fits& fits : {begins, begunInside}) {
            const auto found = fitting(sayings, fits);
            if (!found.empty())
                return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

TypedNote readTyped(const QString& typed, const Vocabulary& vocabulary, Language language)
{
    TypedNote note;
    QString rest = typed.trimmed();
    if (!rest.startsWith(u'/')) {
        note.text = rest;
        return note;
    }
    const Language other = language == Language::Swedish ? Language::English : Language::Swedish;
    const std::vector<std::vector<Saying>> sources{sayingsIn(language, vocabulary),
                                                   sayingsIn(other, vocabulary), sayingsByCode(vocabulary)};
    while (rest.startsWith(u'/')) {
        const auto end = std::find_if(rest.begin(), rest.end(), [](QChar one) { return one.isSpace(); });
        const QString word = rest.mid(1, end - rest.begin() - 1).toLower();
        const auto saying = word.isEmpty() ? std::nullopt : understood(word, sources);
        if (!saying)
            break;
        switch (saying->what) {
        case Saying::What::Kind:
            note.kind = saying->code;
            break;
        case Saying::What::M4:
            note.m4 = saying->code;
            break;
        case Saying::What::Quote:
            note.quote = true;
            break;
        case Saying::What::Sensitive:
            note.sensitive = true;
            break;
        }
        rest = rest.mid(word.size() + 1).trimmed();
    }
    note.text = rest;
    return note;
}

} // namespace kring::reflection
