// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/exchange/FieldReader.h"
#include "core/exchange/References.h"
#include "core/session/SessionRecord.h"

namespace kring::exchange {

/// Reads the rows of one document into values. Their ids and names have been given out before (see
/// References); what each row keeps beyond its fields is found afterwards, by who knows the whole.
class RowReader
{
    Q_DECLARE_TR_FUNCTIONS(kring::exchange::RowReader)

public:
    RowReader(const session::Vocabulary& vocabulary, const References& references, QStringList& unknownFields)
        : m_vocabulary(vocabulary)
        , m_references(references)
        , m_unknownFields(unknownFields)
    {}

    void read(FieldReader& fields, session::Session& session);
    /// The series without its log and glossary; the reader is to be finished when those have been read.
    session::Series series(FieldReader& fields, int& number);
    void read(FieldReader& fields, agenda::AgendaItem& item);
    void read(FieldReader& fields, session::Participant& participant);
    void read(FieldReader& fields, floor::Question& question);
    void read(FieldReader& fields, reflection::Note& note);
    void read(FieldReader& fields, followup::Decision& decision);
    void read(FieldReader& fields, followup::Action& action);
    void read(FieldReader& fields, followup::CarriedQuestion& carried);
    void read(FieldReader& fields, followup::NextSession& next);
    void read(FieldReader& fields, floor::Turn& turn);
    void read(FieldReader& fields, arena::Contribution& contribution);
    void read(FieldReader& fields, session::LogEntry& entry);
    void read(FieldReader& fields, session::GlossaryTerm& term);

    /// Notes the fields that nobody has asked for.
    void finish(const FieldReader& fields) { m_unknownFields += fields.unknownFields(); }

private:
    session::DocumentInfo document(FieldReader& fields);
    void readPlan(FieldReader& fields, session::Session& session);
    /// Codes of an open list, each of which the vocabulary must have.
    QStringList codes(FieldReader& fields, const QString& key, const QString& list);
    template <class Part> void readParts(FieldReader& fields, const QString& key, std::vector<Part>& parts);
    void readShortTurns(FieldReader& fields, agenda::AgendaItem& item);

    const session::Vocabulary& m_vocabulary;
    const References& m_references;
    QStringList& m_unknownFields;
};

} // namespace kring::exchange
