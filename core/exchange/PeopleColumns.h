// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/session/Side.h"
#include "core/session/Vocabulary.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace kring::exchange {

/// What a column of a list of people can be.
enum class PersonField {
    None,
    DocumentId,
    Alias,
    Name,
    Title,
    Perspective,
    Side,
    Organisation,
    Sector,
    SecondTitle,
    SecondOrganisation,
    SpeaksFor,
    Note,
    PersonalNumber, ///< never read in
};

/// What each column is, by its heading in Swedish or English; None for what is not known. A field is given
/// to the first column that could be it (several may together be the name).
std::vector<PersonField> fieldsOf(const QStringList& headings);

/// The heading that Kring itself writes.
QString headingOf(PersonField field, session::Language language);

/// Finds codes of the vocabulary by what people write in lists: words in either language, singular or plural,
/// whole or their beginning. Remembers what it has found.
class CodeFinder
{
public:
    CodeFinder(const session::Vocabulary& vocabulary, const QString& list);

    /// Empty when nothing fits, or when several do.
    QString find(const QString& word);

private:
    QString look(const QString& word) const;

    std::vector<std::pair<QString, QString>> m_words; ///< folded word and code
    QHash<QString, QString> m_found;
};

} // namespace kring::exchange

namespace kring {

template <> struct CodesOf<exchange::PersonField>
{
    static constexpr std::pair<exchange::PersonField, const char*> table[] = {
        {exchange::PersonField::None, "none"},
        {exchange::PersonField::DocumentId, "id"},
        {exchange::PersonField::Alias, "alias"},
        {exchange::PersonField::Name, "name"},
        {exchange::PersonField::Title, "title"},
        {exchange::PersonField::Perspective, "perspective"},
        {exchange::PersonField::Side, "side"},
        {exchange::PersonField::Organisation, "organisation"},
        {exchange::PersonField::Sector, "sector"},
        {exchange::PersonField::SecondTitle, "second_title"},
        {exchange::PersonField::SecondOrganisation, "second_organisation"},
        {exchange::PersonField::SpeaksFor, "speaks_for"},
        {exchange::PersonField::Note, "note"},
        {exchange::PersonField::PersonalNumber, "personal_number"},
    };
};

} // namespace kring
