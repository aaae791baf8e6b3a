// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/Question.h"
#include "core/session/Session.h"

#include <vector>

namespace kring::followup {

/// What the road of a question needs to know of it.
struct RoadQuestion
{
    QuestionId id;
    SessionId session;
    QString documentId;
    QString text;
    QString perspective;
    floor::QuestionStatus status = floor::QuestionStatus::Raised;
    std::optional<floor::CarriedFrom> carriedFrom;
    QuestionId mergedInto;
    bool isAnswered = false; ///< the decision-maker's answer has come

    bool operator==(const RoadQuestion&) const = default;
};

enum class Stop {
    Raised,
    Carried,   ///< taken further
    Discussed, ///< talked about, and left at that
    Parked,
    Answered,
    Decided,
    Declined,
    PassedOn,
    Planned, ///< to be taken up in a session that has not been held
};

/// A question in one of the series' sessions.
struct Station
{
    int session = 0; ///< its place among the sessions, from 0
    Stop stop = Stop::Raised;
    QuestionId question; ///< none where it is only to be expected: the next session

    bool operator==(const Station&) const = default;
};

/// A question's way through the sessions of a series.
struct Road
{
    QString text;                  ///< as it was worded last
    QString perspective;           ///< who raised it; empty when nobody said
    std::vector<Station> stations; ///< by session, at least one
    bool isOpen = false;           ///< nothing has settled it yet
    int age = 0;                   ///< in how many sessions it has been, those to come apart

    const Station& last() const { return stations.back(); }
    bool operator==(const Road&) const = default;
};

/// The roads of a series, each question once where it stands now: open ones first, the oldest of them first.
/// `sessions` in the series' order. A question merged into another goes on as that one. A question that was
/// carried in two ways has two roads with the same beginning.
std::vector<Road> roadsOf(const std::vector<session::Session>& sessions,
                          const std::vector<RoadQuestion>& questions);

/// The first session after those that have been held, or the one that goes on; -1 when there is none.
int nextIn(const std::vector<session::Session>& sessions);

/// How a session is named by others, in documents.
QString documentIdOf(const session::Session& session);

} // namespace kring::followup

namespace kring {

template <> struct CodesOf<followup::Stop>
{
    static constexpr std::pair<followup::Stop, const char*> table[] = {
        {followup::Stop::Raised, "raised"},       {followup::Stop::Carried, "carried"},
        {followup::Stop::Discussed, "discussed"}, {followup::Stop::Parked, "parked"},
        {followup::Stop::Answered, "answered"},   {followup::Stop::Decided, "decided"},
        {followup::Stop::Declined, "declined"},   {followup::Stop::PassedOn, "passed_on"},
        {followup::Stop::Planned, "planned"},
    };
};

} // namespace kring
