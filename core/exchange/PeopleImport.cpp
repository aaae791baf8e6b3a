// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PeopleImport.h"

#include "core/exchange/PersonalNumber.h"
#include "core/people/PersonRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::exchange {

using people::Person;
using workspace::Change;

namespace {

constexpr size_t rowsOfPart = 1000;
constexpr qsizetype longestText = 2000;

QString translated(const char* text)
{
    return QCoreApplication::translate("PeopleImport", text);
}

[[noreturn]] void failStopped()
{
    fail(Failure::Reason::Refused,
         translated(QT_TRANSLATE_NOOP("PeopleImport", "Stopped. Nothing was saved.")));
}

/// Text without what cannot be shown or stored: one line (but for notes), no control characters, no half
/// surrogate pairs.
QString cleaned(const QString& text, bool isManyLines = false)
{
    QString clean = text.left(longestText);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar unit = clean[i];
        const bool isHalf = unit.isHighSurrogate()
                                ? i + 1 >= clean.size() || !clean[i + 1].isLowSurrogate()
                                : unit.isLowSurrogate() && (i == 0 || !clean[i - 1].isHighSurrogate());
        if (isHalf)
            clean[i] = QChar::ReplacementCharacter;
        else if (unit < u' ' && !(isManyLines && unit == u'\n'))
            clean[i] = u' ';
    }
    return isManyLines ? clean.trimmed() : clean.simplified();
}

/// What two entries for the same person have in common.
QString keyOf(const Person& person)
{
    return QString(person.alias.toCaseFolded() + u'\n' + person.organisation.toCaseFolded());
}

/// Who is in the register, by what a row of a list may know of them.
class KnownPeople
{
public:
    explicit KnownPeople(const std::vector<Person>& people)
        : m_people(people)
    {
        for (int place = 0; place < int(people.size()); ++place) {
            const Person& person = people[size_t(place)];
            if (!person.documentId.isEmpty())
                m_ids.insert(person.documentId, place);
            m_keys.insert(keyOf(person), place);
            m_aliases.insert(person.alias.toCaseFolded(), place);
            if (!person.name.isEmpty())
                m_names.insert(person.name.toCaseFolded(), place);
        }
    }

    int same(const Person& person) const
    {
        if (!person.documentId.isEmpty() && m_ids.contains(person.documentId))
            return m_ids.value(person.documentId);
        return m_keys.value(keyOf(person), -1);
    }

    /// Somebody of the same name, or alias where one of the two says no organisation.
    int similar(const Person& person) const
    {
        const int named = person.name.isEmpty() ? -1 : m_names.value(person.name.toCaseFolded(), -1);
        if (named >= 0)
            return named;
        const int place = m_aliases.value(person.alias.toCaseFolded(), -1);
        return place >= 0 && (person.organisation.isEmpty() || m_people[size_t(place)].organisation.isEmpty())
                   ? place
                   : -1;
    }

private:
    const std::vector<Person>& m_people;
    QHash<QString, int> m_ids;
    QHash<QString, int> m_keys;
    QHash<QString, int> m_aliases;
    QHash<QString, int> m_names;
};

class Planner
{
public:
    Planner(const CsvTable& table, const ImportChoices& choices, const std::vector<Person>& people,
            const session::Vocabulary& vocabulary)
        : m_table(table)
        , m_choices(choices)
        , m_people(people)
        , m_vocabulary(vocabulary)
        , m_known(people)
        , m_perspectives(vocabulary, QStringLiteral("perspective"))
        , m_sides(vocabulary, QStringLiteral("side"))
        , m_sectors(vocabulary, QStringLiteral("sector"))
        , m_speakers(vocabulary, QStringLiteral("speaks_for"))
    {}

    ImportPlan plan(const Progress& progress)
    {
        ImportPlan plan;
        const auto field = [&](int column) {
            return m_choices.columns.size() > size_t(column) ? m_choices.columns[size_t(column)]
                                                             : PersonField::None;
        };
        for (int column = 0; column < int(m_table.headings.size()); ++column) {
            if (field(column) == PersonField::PersonalNumber)
                plan.columnsOfNumbers << m_table.headings[column];
            else if (field(column) == PersonField::None)
                plan.columnsNotRead << m_table.headings[column];
        }
        if (std::find(m_choices.columns.begin(), m_choices.columns.end(), PersonField::Alias) ==
            m_choices.columns.end())
            fail(Failure::Reason::Invalid,
                 translated(QT_TRANSLATE_NOOP(
                     "PeopleImport", "No column says what people go by. Choose which one is “Role”.")));
        plan.rows.reserve(m_table.rows.size());
        for (const CsvTable::Row& row : m_table.rows) {
            plan.rows.push_back(planned(row));
            plan.rowsWithPersonalNumbers += plan.rows.back().hadPersonalNumber ? 1 : 0;
            if (progress && plan.rows.size() % rowsOfPart == 0 &&
                !progress(double(plan.rows.size()) / double(m_table.rows.size())))
                failStopped();
        }
        return plan;
    }

private:
    ImportRow planned(const CsvTable::Row& source)
    {
        ImportRow row;
        row.line = source.line;
        QString sideWord;
        const qsizetype count = std::min<qsizetype>(source.cells.size(), qsizetype(m_choices.columns.size()));
        for (qsizetype column = 0; column < count; ++column)
            take(source.cells[column], m_choices.columns[size_t(column)], row, sideWord);
        decidePerspective(row, sideWord);
        decideFate(row);
        return row;
    }

    void take(const QString& cell, PersonField field, ImportRow& row, QString& sideWord)
    {
        if (field == PersonField::None || cell.isEmpty())
            return;
        if (field == PersonField::PersonalNumber || holdsPersonalNumber(cell)) {
            row.hadPersonalNumber = true;
            return;
        }
        const QString text = cleaned(cell, field == PersonField::Note);
        Person& person = row.person;
        switch (field) {
        case PersonField::DocumentId:
            person.documentId = text;
            break;
        case PersonField::Alias:
            person.alias = text;
            break;
        case PersonField::Name:
            person.name = QString(person.name + u' ' + text).trimmed();
            break;
        case PersonField::Title:
            person.title = text;
            break;
        case PersonField::Perspective:
            row.perspectiveWord = text;
            break;
        case PersonField::Side:
            sideWord = text;
            break;
        case PersonField::Organisation:
            person.organisation = text;
            break;
        case PersonField::Sector:
            person.sector = m_sectors.find(text);
            break;
        case PersonField::SecondTitle:
            person.secondTitle = text;
            break;
        case PersonField::SecondOrganisation:
            person.secondOrganisation = text;
            break;
        case PersonField::SpeaksFor:
            person.speaksFor = m_speakers.find(text);
            break;
        case PersonField::Note:
            person.note = text;
            break;
        case PersonField::None:
        case PersonField::PersonalNumber:
            break;
        }
    }

    void decidePerspective(ImportRow& row, const QString& sideWord)
    {
        Person& person = row.person;
        const QString other = QStringLiteral("other");
        const QString chosen = m_choices.perspectives.value(row.perspectiveWord);
        person.perspective = chosen.isEmpty() ? m_perspectives.find(row.perspectiveWord) : chosen;
        if (person.perspective.isEmpty()) {
            // What somebody goes by often says it: "Anhörig 1".
            if (row.perspectiveWord.isEmpty())
                person.perspective = m_perspectives.find(person.alias.section(u' ', 0, 0));
            else
                row.fate = RowFate::UnknownPerspective;
            if (person.perspective.isEmpty())
                person.perspective = other;
        }
        const auto side = fromCode<session::Side>(m_sides.find(sideWord));
        person.side = side ? *side : people::usualSide(m_vocabulary, person.perspective);
    }

    void decideFate(ImportRow& row)
    {
        Person& person = row.person;
        if (person.alias.isEmpty()) {
            row.fate = RowFate::LeftOut;
            row.reason = LeftOutReason::NoAlias;
            return;
        }
        int& earlier = m_lines[keyOf(person)];
        int& earlierId = person.documentId.isEmpty() ? earlier : m_lineOfId[person.documentId];
        if (earlier || earlierId) {
            row.fate = RowFate::LeftOut;
            row.reason = LeftOutReason::SameAsEarlierRow;
            row.sameAsLine = earlier ? earlier : earlierId;
            return;
        }
        earlier = row.line;
        earlierId = row.line;
        row.existing = m_known.same(person);
        if (row.existing < 0) {
            row.existing = m_known.similar(person);
            if (row.existing >= 0 && row.fate != RowFate::UnknownPerspective)
                row.fate = RowFate::PossibleDuplicate;
            if (row.existing < 0 || !m_choices.joined.contains(row.line))
                return;
        }
        // One of the register can only be filled in once.
        if (!m_filled.contains(row.existing)) {
            m_filled.insert(row.existing);
            row.fate = RowFate::Exists;
            row.person = people::filledFrom(m_people[size_t(row.existing)], person);
            return;
        }
        row.fate = RowFate::LeftOut;
        row.reason = LeftOutReason::SameAsEarlierRow;
    }

    const CsvTable& m_table;
    const ImportChoices& m_choices;
    const std::vector<Person>& m_people;
    const session::Vocabulary& m_vocabulary;
    KnownPeople m_known;
    CodeFinder m_perspectives;
    CodeFinder m_sides;
    CodeFinder m_sectors;
    CodeFinder m_speakers;
    QHash<QString, int> m_lines;
    QHash<QString, int> m_lineOfId;
    QSet<int> m_filled;
};

} // namespace

int ImportPlan::count(RowFate fate) const
{
    return int(
        std::count_if(rows.begin(), rows.end(), [&](const ImportRow& row) { return row.fate == fate; }));
}

int ImportPlan::changing(const std::vector<Person>& people) const
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const ImportRow& row) {
        if (row.fate == RowFate::Exists)
            return !(people[size_t(row.existing)] == row.person);
        return row.fate != RowFate::LeftOut;
    }));
}

Outcome<ImportPlan> planImport(const CsvTable& table, const ImportChoices& choices,
                               const std::vector<Person>& people, const session::Vocabulary& vocabulary,
                               const Progress& progress)
{
    return attempt([&] { return Planner(table, choices, people, vocabulary).plan(progress); });
}

QString importLabel()
{
    return KRING_CHANGE("Import people");
}

ImportParts::ImportParts(const ImportPlan& plan, const std::vector<Person>& people, IdSource& ids,
                         Progress progress)
    : m_plan(plan)
    , m_people(people)
    , m_ids(ids)
    , m_progress(std::move(progress))
{}

std::optional<Change> ImportParts::operator()()
{
    const size_t count = m_plan.rows.size();
    if (m_progress && !m_progress(count == 0 ? 1.0 : double(m_at) / double(count)))
        failStopped();
    Change part{importLabel(), {}};
    part.edits.reserve(std::min(rowsOfPart, count - m_at));
    for (; m_at < count && part.edits.size() < rowsOfPart; ++m_at) {
        const ImportRow& row = m_plan.rows[m_at];
        if (row.fate == RowFate::LeftOut)
            continue;
        if (row.fate == RowFate::Exists) {
            part.update(m_people[size_t(row.existing)], row.person);
            continue;
        }
        Person person = row.person;
        person.id = m_ids.make<PersonId>();
        part.insert(std::move(person));
    }
    return part.isEmpty() ? std::nullopt : std::optional(std::move(part));
}

QString remarkOn(const ImportRow& row, const std::vector<Person>& people)
{
    switch (row.fate) {
    case RowFate::LeftOut:
        if (row.reason == LeftOutReason::NoAlias)
            return row.hadPersonalNumber
                       ? translated(QT_TRANSLATE_NOOP("PeopleImport",
                                                      "nothing to go by but a personal identity number"))
                       : translated(QT_TRANSLATE_NOOP("PeopleImport", "nothing to go by"));
        return row.sameAsLine
                   ? translated(QT_TRANSLATE_NOOP("PeopleImport", "the same as row %1")).arg(row.sameAsLine)
                   : translated(QT_TRANSLATE_NOOP("PeopleImport", "the same as an earlier row"));
    case RowFate::UnknownPerspective:
        return translated(QT_TRANSLATE_NOOP("PeopleImport", "suggestion for “%1”")).arg(row.perspectiveWord);
    case RowFate::PossibleDuplicate:
        return translated(QT_TRANSLATE_NOOP("PeopleImport", "may be “%1” in the register"))
            .arg(people[size_t(row.existing)].alias);
    case RowFate::New:
    case RowFate::Exists:
        break;
    }
    return {};
}

} // namespace kring::exchange
