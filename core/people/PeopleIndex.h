// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/session/Vocabulary.h"

#include <vector>

namespace kring::people {

/// Finds people of the register while somebody types: in what they go by, their name, title, organisations,
/// perspective and side, in words of one language.
class PeopleIndex
{
public:
    PeopleIndex(const session::Vocabulary& vocabulary, session::Language language);

    void setPeople(const std::vector<Person>& people);

    /// The places (in what was given to setPeople) of those who have all the words of the query, a short
    /// word at the beginning of words and one of three letters anywhere; everybody for an empty query.
    std::vector<int> find(const QString& query) const;

private:
    const session::Vocabulary& m_vocabulary;
    session::Language m_language;
    std::vector<QString> m_texts; ///< folded; each word after a space or a mark
};

} // namespace kring::people
