// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FieldReader.h"

#include "core/common/Ids.h"

#include <QHash>

namespace kring::exchange {

/// The rows of one document by the names it gives them, to resolve what refers to them. Filled first, then
/// asked; what does not fit is refused like any other field.
class References
{
    Q_DECLARE_TR_FUNCTIONS(kring::exchange::References)

public:
    /// Adds the row that `reader` stands on under the name in its "id", which no other row may have.
    void add(FieldReader& reader, AnyId id);
    void add(FieldReader& reader, QuestionId id);
    void add(FieldReader& reader, ParticipantId id);
    void add(FieldReader& reader, ContributionId id);
    /// Adds somebody in the register, whom participants name; theirs is a list of its own.
    void add(const QString& name, PersonId id) { m_people.insert(name, id); }
    /// Adds an agenda item under the number in its "no", which must be above the one before.
    void add(FieldReader& reader, AgendaItemId id);

    AgendaItemId agendaItem(FieldReader& reader, const QString& key) const;
    QuestionId question(FieldReader& reader, const QString& key) const;
    ParticipantId participant(FieldReader& reader, const QString& key) const;
    std::vector<ParticipantId> participants(FieldReader& reader, const QString& key) const;
    ContributionId contribution(FieldReader& reader, const QString& key) const;
    PersonId person(FieldReader& reader, const QString& key) const { return m_people.value(reader.text(key)); }
    std::vector<QuestionId> questions(FieldReader& reader, const QString& key) const;
    AnyId row(FieldReader& reader, const QString& key) const;
    std::vector<AnyId> rows(FieldReader& reader, const QString& key) const;

private:
    ParticipantId participantNamed(const QString& name, const FieldReader& reader, const QString& key) const;
    QuestionId questionNamed(const QString& name, const FieldReader& reader, const QString& key) const;
    AnyId rowNamed(const QString& name, const FieldReader& reader, const QString& key) const;

    QHash<QString, AnyId> m_rows;
    QHash<QString, QuestionId> m_questions;
    QHash<QString, ParticipantId> m_participants;
    QHash<QString, ContributionId> m_contributions;
    QHash<QString, PersonId> m_people;
    QHash<int, AgendaItemId> m_agenda;
    int m_lastNumber = 0;
};

} // namespace kring::exchange
