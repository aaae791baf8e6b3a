// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PeopleIndex.h"

#include "core/common/SearchText.h"

#include <QHash>

#include <algorithm>

namespace kring::people {

namespace {

constexpr qsizetype lettersForInside = 3; // as the search of the whole workspace does

bool has(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (word.size() >= lettersForInside || at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

PeopleIndex::PeopleIndex(const session::Vocabulary& vocabulary, session::Language language)
    : m_vocabulary(vocabulary)
    , m_language(language)
{}

void PeopleIndex::setPeople(const std::vector<Person>& people)
{
    // The same few organisations and perspectives come again and again: fold each once.
    QHash<QString, QString> folded;
    const auto fold = [&](const QString& text) -> const QString& {
        const auto found = folded.constFind(text);
        return found != folded.constEnd() ? *found : *folded.insert(text, foldForSearch(text));
    };
    m_texts.clear();
    m_texts.reserve(people.size());
    for (const Person& person : people) {
        const QString perspective =
            m_vocabulary.word(QStringLiteral("perspective"), person.perspective, m_language);
        const QString side = m_vocabulary.word(QStringLiteral("side"), codeOf(person.side), m_language);
        QString text = foldForSearch(person.alias);
        for (const QString* field : {&person.name, &person.title, &person.secondTitle}) {
            if (!field->isEmpty())
                text += QString(u' ' + foldForSearch(*field));
        }
        for (const QString* field : {&person.organisation, &person.secondOrganisation, &perspective, &side}) {
            if (!field->isEmpty())
                text += QString(u' ' + fold(*field));
        }
        m_texts.push_back(std::move(text));
    }
}

std::vector<int> PeopleIndex::find(const QString& query) const
{
    const QStringList words = searchWords(query);
    std::vector<int> found;
    for (size_t place = 0; place < m_texts.size(); ++place) {
        const QString& text = m_texts[place];
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return has(text, word); }))
            found.push_back(int(place));
    }
    return found;
}

} // namespace kring::people
