// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PeopleColumns.h"

#include "core/common/SearchText.h"

#include <algorithm>

namespace kring::exchange {

namespace {

struct Heading
{
    PersonField field;
    const char* swedish;
    const char* english;
    const char* others; ///< folded, apart by |
};

constexpr Heading headings[] = {
    {PersonField::DocumentId, "Id", "Id", "document_id|document id"},
    {PersonField::Alias, "Roll", "Role", "alias|benamning|benämning|deltagare|participant|kallas|goes by"},
    {PersonField::Name, "Namn", "Name",
     "fornamn|förnamn|efternamn|first name|last name|firstname|lastname|surname|full name"},
    {PersonField::Title, "Titel", "Title", "befattning|yrke|yrkestitel|job title|position|occupation"},
    {PersonField::Perspective, "Perspektiv", "Perspective",
     "grupp|group|kategori|category|malgrupp|målgrupp"},
    {PersonField::Side, "Sida", "Side", ""},
    {PersonField::Organisation, "Organisation", "Organisation",
     "organization|arbetsplats|workplace|arbetsgivare|employer|enhet|unit|förening|association|foretag|"
     "företag"},
    {PersonField::Sector, "Sektor", "Sector", ""},
    {PersonField::SecondTitle, "Andra titel", "Second title", "second_title|titel 2|title 2"},
    {PersonField::SecondOrganisation, "Andra organisation", "Second organisation",
     "second_organisation|second organization|organisation 2|organization 2"},
    {PersonField::SpeaksFor, "Talar för", "Speaks for", "speaks_for|foretrader|företräder|represents"},
    {PersonField::Note, "Anteckning", "Note", "kommentar|comment|notes|anmärkning|övrigt|remark"},
    {PersonField::PersonalNumber, "Personnummer", "Personal identity number",
     "pnr|personnr|person nr|samordningsnummer|födelsenummer|personal number|social security number|ssn"},
};

PersonField fieldOf(const QString& heading)
{
    const QString folded = foldForSearch(heading.simplified());
    for (const Heading& known : headings) {
        QStringList words = QString::fromUtf8(known.others).split(u'|', Qt::SkipEmptyParts);
        words << QString::fromUtf8(known.swedish) << QString::fromUtf8(known.english) << codeOf(known.field);
        for (const QString& word : words) {
            if (folded == foldForSearch(word))
                return known.field;
        }
    }
    return PersonField::None;
}

/// What people write in lists that no word of the vocabulary begins with.
constexpr std::pair<const char*, const char*> otherWords[] = {
    {"anhöriga", "relative"},
    {"närstående", "relative"},
    {"family", "relative"},
    {"carer", "relative"},
    {"brukare", "service_user"},
    {"brukarförening", "user_association"},
    {"patientförening", "user_association"},
    {"chef", "first_line_manager"},
    {"enhetschef", "first_line_manager"},
    {"verksamhetschef", "senior_manager"},
    {"områdeschef", "senior_manager"},
    {"medarbetare", "staff"},
    {"politiker", "politician"},
    {"processledare", "facilitation"},
    {"medborgare", "citizen"},
    {"neutral", "none"},
    {"verksamhet", "service"},
    {"egen", "lived"},
};

QString singular(const QString& word)
{
    for (const QString& ending : {QStringLiteral("na"), QStringLiteral("er"), QStringLiteral("ar"),
                                  QStringLiteral("or"), QStringLiteral("s"), QStringLiteral("e")}) {
        if (word.endsWith(ending) && word.size() > ending.size() + 3)
            return word.chopped(ending.size());
    }
    return word;
}

} // namespace

std::vector<PersonField> fieldsOf(const QStringList& columns)
{
    std::vector<PersonField> fields;
    for (const QString& column : columns) {
        const PersonField field = fieldOf(column);
        const bool isTaken = field != PersonField::Name && field != PersonField::PersonalNumber &&
                             std::find(fields.begin(), fields.end(), field) != fields.end();
        fields.push_back(isTaken ? PersonField::None : field);
    }
    return fields;
}

QString headingOf(PersonField field, session::Language language)
{
    for (const Heading& known : headings) {
        if (known.field == field)
            return QString::fromUtf8(language == session::Language::Swedish ? known.swedish : known.english);
    }
    return {};
}

CodeFinder::CodeFinder(const session::Vocabulary& vocabulary, const QString& list)
{
    for (const session::Term& term : vocabulary.terms(list)) {
        for (const QString& word : {term.code, term.swedish, term.english})
            m_words.emplace_back(foldForSearch(word), term.code);
    }
    for (const auto& [word, code] : otherWords) {
        if (vocabulary.contains(list, QString::fromLatin1(code)))
            m_words.emplace_back(foldForSearch(QString::fromUtf8(word)), QString::fromLatin1(code));
    }
}

QString CodeFinder::find(const QString& word)
{
    const auto known = m_found.constFind(word);
    if (known != m_found.constEnd())
        return *known;
    return *m_found.insert(word, look(foldForSearch(word.simplified())));
}

QString CodeFinder::look(const QString& word) const
{
    if (word.isEmpty())
        return {};
    const auto first = [&](const auto& rule) -> QString {
        QString code;
        for (const auto& [known, knownCode] : m_words) {
            if (!rule(known) || code == knownCode)
                continue;
            if (!code.isEmpty())
                return {}; // two could be meant
            code = knownCode;
        }
        return code;
    };
    if (const QString exact = first([&](const QString& known) { return known == word; }); !exact.isEmpty())
        return exact;
    const QString stem = singular(word);
    if (const QString same = first([&](const QString& known) { return singular(known) == stem; });
        !same.isEmpty())
        return same;
    constexpr qsizetype lettersEnough = 4;
    if (stem.size() < lettersEnough)
        return {};
    return first([&](const QString& known) { return known.startsWith(stem); });
}

} // namespace kring::exchange
