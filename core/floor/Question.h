// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Ids.h"
#include "core/common/Instant.h"
#include "core/common/Kept.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kring::floor {

enum class QuestionStatus {
    Raised,
    InDiscussion, ///< at most one a session
    Discussed,
    Answered,
    Decided,
    Parked,
    Carried,
    Declined,
    Escalated, ///< passed to the decision-maker
};

/// A step in a question's life.
struct StatusChange
{
    Instant at;
    QuestionStatus status = QuestionStatus::Raised;
    Kept kept;

    bool operator==(const StatusChange&) const = default;
};

/// Where a question came from, by the ids of the other session's exchange document: text, because that
/// session may not be in this workspace.
struct CarriedFrom
{
    QString session;
    QString question;

    bool operator==(const CarriedFrom&) const = default;
};

/// Something raised from the floor.
struct Question
{
    QuestionId id;
    SessionId session;
    QString documentId;
    QString text;
    QString perspective; ///< code in vocabulary "perspective"; empty when asked without saying who
    ParticipantId raisedBy; ///< who asked, if that was said
    bool anonymous = false; ///< asked on condition that nobody is told who: no perspective, no person
    int dots = 0;        ///< what the room gave it ("votes" in the exchange format), 0 or more
    QuestionStatus status = QuestionStatus::Raised;
    AgendaItemId agendaItem;
    AnyId outcome; ///< the decision, action, note or carried question it led to
    QString m4;    ///< code in vocabulary "m4", or empty
    std::optional<CarriedFrom> carriedFrom;
    QString reason;        ///< why it was not taken up; for Declined
    QString passedTo;      ///< the decision-maker; for Escalated
    QDate answerDue;       ///< when the decision-maker is to answer; null when no date was set
    QString answer;        ///< the decision-maker's answer, when it has come
    QuestionId mergedInto; ///< it says the same as that one, under which it is shown
    int parkingPosition = 0; ///< place on the parking place, from 1; 0 when not there
    std::optional<Instant> raisedAt;
    std::vector<StatusChange> history;
    Kept kept;

    bool operator==(const Question&) const = default;
};

} // namespace kring::floor

namespace kring {

template <>
struct CodesOf<floor::QuestionStatus>
{
    static constexpr std::pair<floor::QuestionStatus, const char*> table[] = {
        {floor::QuestionStatus::Raised, "raised"},
        {floor::QuestionStatus::InDiscussion, "in_discussion"},
        {floor::QuestionStatus::Discussed, "discussed"},
        {floor::QuestionStatus::Answered, "answered"},
        {floor::QuestionStatus::Decided, "decided"},
        {floor::QuestionStatus::Parked, "parked"},
        {floor::QuestionStatus::Carried, "carried"},
        {floor::QuestionStatus::Declined, "declined"},
        {floor::QuestionStatus::Escalated, "escalated"},
    };
};

} // namespace kring
