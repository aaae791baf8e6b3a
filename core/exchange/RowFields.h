// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"

#include <QHash>
#include <QJsonObject>

namespace kring::exchange {

/// How a document names the rows of one session: by their ids in the exchange format, the agenda's by number.
class Names
{
public:
    explicit Names(const session::SessionRecord& record);

    /// The row's name; empty when the record does not hold the row.
    template <class IdType> QString of(IdType id) const { return m_names.value(id.value); }

    /// The agenda item's number; 0 when the record does not hold it.
    int numberOf(AgendaItemId id) const { return m_numbers.value(id.value); }

private:
    QHash<qint64, QString> m_names;
    QHash<qint64, int> m_numbers;
};

// What each row writes by itself: its required fields, and the others where they are not empty. What was
// kept with the row is not in it; with what was kept within (pauses, grants, history) it is.
QJsonObject ownFields(const agenda::AgendaItem& item, const Names& names);
QJsonObject ownFields(const session::Participant& participant, const Names& names);
QJsonObject ownFields(const floor::Question& question, const Names& names);
QJsonObject ownFields(const reflection::Note& note, const Names& names);
QJsonObject ownFields(const followup::Decision& decision, const Names& names);
QJsonObject ownFields(const followup::Action& action, const Names& names);
QJsonObject ownFields(const followup::CarriedQuestion& carried, const Names& names);
QJsonObject ownFields(const followup::NextSession& next, const Names& names);
QJsonObject ownFields(const arena::Contribution& contribution, const Names& names);
QJsonObject ownFields(const session::LogEntry& entry, const Names& names);
QJsonObject ownFields(const session::GlossaryTerm& term, const Names& names);
QJsonObject ownFields(const floor::Turn& turn, const Names& names);
QJsonObject ownFields(const agenda::Pause& pause);
QJsonObject ownFields(const agenda::Grant& grant);
QJsonObject ownFields(const agenda::ShortTurn& turn);
QJsonObject ownFields(const floor::StatusChange& change);

/// What the session writes by itself: the whole document but what was kept with the session.
QJsonObject ownFields(const session::SessionRecord& record, const Names& names);

} // namespace kring::exchange
