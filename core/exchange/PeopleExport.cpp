// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PeopleExport.h"

#include "core/exchange/CsvText.h"
#include "core/exchange/PeopleColumns.h"

namespace kring::exchange {

using people::Person;

QByteArray writePeople(const std::vector<Person>& people, const session::Vocabulary& vocabulary,
                       session::Language language)
{
    const std::vector<PersonField> fields{
        PersonField::Alias,     PersonField::Name,        PersonField::Perspective,
        PersonField::Side,      PersonField::Title,       PersonField::Organisation,
        PersonField::Sector,    PersonField::SecondTitle, PersonField::SecondOrganisation,
        PersonField::SpeaksFor, PersonField::Note,        PersonField::DocumentId};
    std::vector<QStringList> rows;
    rows.reserve(people.size() + 1);
    QStringList& headings = rows.emplace_back();
    for (const PersonField field : fields)
        headings << headingOf(field, language);
    const auto word = [&](const QString& list, const QString& code) {
        return code.isEmpty() ? QString() : vocabulary.word(list, code, language);
    };
    for (const Person& person : people)
        rows.push_back({person.alias, person.name, word(QStringLiteral("perspective"), person.perspective),
                        word(QStringLiteral("side"), codeOf(person.side)), person.title, person.organisation,
                        word(QStringLiteral("sector"), person.sector), person.secondTitle,
                        person.secondOrganisation, word(QStringLiteral("speaks_for"), person.speaksFor),
                        person.note, person.documentId});
    return writeCsv(rows);
}

} // namespace kring::exchange
