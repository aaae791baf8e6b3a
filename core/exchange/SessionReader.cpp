// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Figures.h"
#include "core/exchange/JsonInput.h"
#include "core/exchange/KeptFields.h"
#include "core/exchange/RowFields.h"
#include "core/exchange/RowReader.h"
#include "core/exchange/SessionDocument.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kring::exchange {

namespace {

class DocumentReader
{
    Q_DECLARE_TR_FUNCTIONS(kring::exchange::DocumentReader)

public:
    DocumentReader(const QJsonObject& json, const session::Vocabulary& vocabulary, IdSource& ids)
        : m_fields(json, {})
        , m_rows(vocabulary, m_references, m_read.unknownFields)
        , m_vocabulary(vocabulary)
        , m_ids(ids)
    {}

    ReadDocument read()
    {
        checkSchema();
        session::SessionRecord& record = m_read.record;
        readSeries();
        record.session.id = m_ids.make<SessionId>();
        record.session.series = record.series ? record.series->id : SeriesId();

        // Every row gets its id before any is read, because a row may refer to one that stands further down.
        auto agenda = named(record.agenda, QStringLiteral("agenda"), Presence::Required);
        auto participants = named(record.participants, QStringLiteral("participants"), Presence::Required);
        auto questions = named(record.questions, QStringLiteral("questions"), Presence::Required);
        auto notes = named(record.notes, QStringLiteral("notes"), Presence::Required);
        auto decisions = named(record.decisions, QStringLiteral("decisions"));
        auto actions = named(record.actions, QStringLiteral("actions"));
        auto carried = named(record.carried, QStringLiteral("carried_forward"));
        auto contributions = named(record.contributions, QStringLiteral("contributions"));
        namePeople(participants);

        m_rows.read(m_fields, record.session);
        readAll(agenda, record.agenda);
        readAll(participants, record.participants);
        readAll(questions, record.questions);
        readAll(notes, record.notes);
        readAll(decisions, record.decisions);
        readAll(actions, record.actions);
        readAll(carried, record.carried);
        readAll(contributions, record.contributions);
        readPeople();
        refuseCircles();
        readParkingLot();
        auto turns = readTurns();
        auto next = readNextSession();
        m_fields.object(voiceField); // computed; what the document says is kept where it is different
        m_fields.object(indicatorsField);
        m_rows.finish(m_fields);

        const Names names(record);
        keep(agenda, record.agenda, names);
        keep(participants, record.participants, names);
        keep(questions, record.questions, names);
        keep(notes, record.notes, names);
        keep(decisions, record.decisions, names);
        keep(actions, record.actions, names);
        keep(carried, record.carried, names);
        keep(contributions, record.contributions, names);
        keepSeries(names);
        if (next)
            record.next->kept = leftOver(next->json(), ownFields(*record.next, names));
        keep(turns, record.turns, names);
        record.session.kept = leftOver(m_fields.json(), ownFields(record, names));
        std::sort(record.turns.begin(), record.turns.end(), [](const auto& left, const auto& right) {
            return std::pair(left.startedAt, left.id) < std::pair(right.startedAt, right.id);
        });
        rememberFigures(record.session, m_fields.json(), figuresOf(record, m_vocabulary));
        return std::move(m_read);
    }

private:
    void checkSchema()
    {
        const QString key = QStringLiteral("schema");
        const QString schema = m_fields.text(key, Presence::Required);
        if (schema != QLatin1String("kring.session/1"))
            m_fields.refuse(key,
                            tr("kring.session/1 is expected; this version does not read “%1”").arg(schema));
    }

    void readSeries()
    {
        m_series = m_fields.object(QStringLiteral("series"));
        if (!m_series)
            return;
        session::SessionRecord& record = m_read.record;
        record.series = m_rows.series(*m_series, record.session.number);
        record.series->id = m_ids.make<SeriesId>();
        m_log = rowsOfSeries(record.log, QStringLiteral("log"));
        m_glossary = rowsOfSeries(record.glossary, QStringLiteral("glossary"));
        m_rows.finish(*m_series);
    }

    /// The series' rows, read. Nothing refers to them, and their names are the series' own.
    template <class Row> std::vector<FieldReader> rowsOfSeries(std::vector<Row>& rows, const QString& key)
    {
        std::vector<FieldReader> readers = m_series->rows(key);
        for (FieldReader& reader : readers) {
            Row row;
            row.id = m_ids.make<decltype(row.id)>();
            row.series = m_read.record.series->id;
            m_rows.read(reader, row);
            m_rows.finish(reader);
            rows.push_back(std::move(row));
        }
        return readers;
    }

    void keepSeries(const Names& names)
    {
        keep(m_log, m_read.record.log, names);
        keep(m_glossary, m_read.record.glossary, names);
    }

    /// Gives everybody whom a participant names in the register an id.
    void namePeople(std::vector<FieldReader>& participants)
    {
        for (FieldReader& reader : participants) {
            const QString name = reader.text(QStringLiteral("person"));
            const auto known = [&](const people::Person& person) { return person.documentId == name; };
            std::vector<people::Person>& people = m_read.record.people;
            if (name.isEmpty() || std::any_of(people.begin(), people.end(), known))
                continue;
            people::Person person;
            person.id = m_ids.make<PersonId>();
            person.documentId = name;
            m_references.add(name, person.id);
            people.push_back(std::move(person));
        }
    }

    /// What the register would say of them: the words of the first participant who names them.
    void readPeople()
    {
        for (people::Person& person : m_read.record.people) {
            const auto& participants = m_read.record.participants;
            const auto from =
                std::find_if(participants.begin(), participants.end(),
                             [&](const session::Participant& each) { return each.person == person.id; });
            person.alias = from->role;
            person.name = from->name;
            person.title = from->title;
            person.perspective = from->perspective;
            person.side = from->side;
            person.organisation = from->organisation;
            person.sector = from->sector;
            person.secondTitle = from->secondTitle;
            person.secondOrganisation = from->secondOrganisation;
            person.speaksFor = from->speaksFor;
        }
    }

    /// The list's readers, with as many empty rows in `rows`, each with its id and known by its name.
    template <class Row>
    std::vector<FieldReader> named(std::vector<Row>& rows, const QString& key,
                                   Presence presence = Presence::Optional)
    {
        std::vector<FieldReader> readers = m_fields.rows(key, presence);
        for (FieldReader& reader : readers) {
            Row row;
            row.id = m_ids.make<decltype(row.id)>();
            row.session = m_read.record.session.id;
            if constexpr (requires { m_references.add(reader, row.id); })
                m_references.add(reader, row.id);
            else
                m_references.add(reader, toAny(row.id));
            rows.push_back(std::move(row));
        }
        return readers;
    }

    template <class Row> void readAll(std::vector<FieldReader>& readers, std::vector<Row>& rows)
    {
        for (size_t i = 0; i < rows.size(); ++i) {
            m_rows.read(readers[i], rows[i]);
            m_rows.finish(readers[i]);
        }
    }

    template <class Row>
    void keep(const std::vector<FieldReader>& readers, std::vector<Row>& rows, const Names& names)
    {
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i].kept = leftOver(readers[i].json(), ownFields(rows[i], names));
    }

    void readParkingLot()
    {
        const QString key = QStringLiteral("parking_lot");
        std::vector<floor::Question>& questions = m_read.record.questions;
        int position = 0;
        for (const QuestionId id : m_references.questions(m_fields, key)) {
            const auto question = std::find_if(questions.begin(), questions.end(),
                                               [&](const floor::Question& each) { return each.id == id; });
            if (question->parkingPosition > 0)
                m_fields.refuse(QStringLiteral("%1[%2]").arg(key).arg(position),
                                tr("the question “%1” stands here twice").arg(question->documentId));
            question->parkingPosition = ++position;
        }
    }

    /// Questions merged into one another must end at one that stands for itself.
    void refuseCircles()
    {
        QHash<QuestionId, const floor::Question*> byId;
        for (const floor::Question& question : m_read.record.questions)
            byId.insert(question.id, &question);
        QHash<QuestionId, size_t>
            walkOf; // on which walk a question was met; a walk that meets itself is a circle
        size_t walk = 0;
        for (const floor::Question& question : m_read.record.questions) {
            const floor::Question* step = &question;
            for (++walk; step && !walkOf.contains(step->id); step = byId.value(step->mergedInto))
                walkOf.insert(step->id, walk);
            if (step && walkOf.value(step->id) == walk)
                m_fields.refuse(QStringLiteral("questions[%1].merged_into").arg(walk - 1),
                                tr("a question cannot end up merged into itself"));
        }
    }

    /// Turns have no names, and stand in the document in any order.
    std::vector<FieldReader> readTurns()
    {
        std::vector<FieldReader> readers = m_fields.rows(QStringLiteral("turns"));
        for (FieldReader& reader : readers) {
            floor::Turn turn;
            turn.id = m_ids.make<TurnId>();
            turn.session = m_read.record.session.id;
            m_rows.read(reader, turn);
            m_rows.finish(reader);
            m_read.record.turns.push_back(turn);
        }
        return readers;
    }

    std::optional<FieldReader> readNextSession()
    {
        auto fields = m_fields.object(QStringLiteral("next_meeting"));
        if (!fields)
            return fields;
        followup::NextSession next;
        next.id = m_ids.make<NextSessionId>();
        next.session = m_read.record.session.id;
        m_rows.read(*fields, next);
        m_rows.finish(*fields);
        m_read.record.next = next;
        return fields;
    }

    ReadDocument m_read;
    FieldReader m_fields;
    std::optional<FieldReader> m_series;
    std::vector<FieldReader> m_log;
    std::vector<FieldReader> m_glossary;
    References m_references;
    RowReader m_rows;
    const session::Vocabulary& m_vocabulary;
    IdSource& m_ids;
};

/// A refusal quotes the document, which may hold line breaks and worse where words are expected.
QString onOneLine(QString sentence)
{
    for (QChar& unit : sentence) {
        if (unit.category() == QChar::Other_Control || unit == QChar::LineSeparator ||
            unit == QChar::ParagraphSeparator)
            unit = QLatin1Char(' ');
    }
    return sentence.simplified();
}

} // namespace

Outcome<ReadDocument> readSession(const QByteArray& bytes, const session::Vocabulary& vocabulary,
                                  IdSource& ids)
{
    Outcome<ReadDocument> read =
        attempt([&] { return DocumentReader(parseDocument(bytes), vocabulary, ids).read(); });
    if (read)
        return read;
    return Failure{read.failure().reason, onOneLine(read.failure().sentence)};
}

} // namespace kring::exchange
