// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kring::followup {

/// Power to act that a decision hands on: to whom, for what, within which limits, until when.
struct Mandate
{
    QString delegatedTo;
    QString scope;
    QString limits;
    QDate validUntil; ///< null: until further notice

    bool operator==(const Mandate&) const = default;
};

struct Decision
{
    DecisionId id;
    SessionId session;
    QString documentId;
    QString text;
    QString reasons;
    QString decisionMaker;
    QString method;
    QString concerns;
    AgendaItemId agendaItem;
    std::vector<QuestionId> fromQuestions;
    QString degree; ///< code in vocabulary "degree", or empty
    QString phase;  ///< code in vocabulary "phase", or empty
    std::optional<Mandate> mandate;
    Kept kept;

    bool operator==(const Decision&) const = default;
};

} // namespace kring::followup
