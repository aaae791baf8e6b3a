// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/QuestionRoad.h"

#include "core/common/DocumentId.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kring::followup {

using floor::QuestionStatus;
using session::Session;
using session::SessionStatus;

namespace {

using Key = std::pair<QString, QString>;

/// The questions of a series, and how they follow one another.
class Network
{
public:
    Network(const std::vector<Session>& sessions, const std::vector<RoadQuestion>& questions)
        : m_sessions(sessions)
    {
        for (size_t i = 0; i < sessions.size(); ++i)
            m_place.insert(sessions[i].id, int(i));
        for (const RoadQuestion& question : questions) {
            if (!m_place.contains(question.session))
                continue;
            m_byId.insert(question.id, &question);
            m_byKey.insert(keyOf(question), &question);
        }
        for (const RoadQuestion& question : questions) {
            if (const RoadQuestion* before = previous(question))
                m_continued.insert(before->id);
        }
    }

    /// True for a question that stands for itself and that no later one has taken over from.
    bool isEnd(const RoadQuestion& question) const
    {
        return m_byId.contains(question.id) && !question.mergedInto && !m_continued.contains(question.id);
    }

    Road roadTo(const RoadQuestion& end) const
    {
        Road road;
        road.text = end.text;
        QSet<QuestionId> seen; // a circle in documents made by hand ends where it closes
        for (const RoadQuestion* step = &end; step && !seen.contains(step->id); step = previous(*step)) {
            seen.insert(step->id);
            road.perspective = step->perspective; // whoever raised it first comes last here
            road.stations.push_back({m_place.value(step->session), Stop::Raised, step->id});
        }
        std::reverse(road.stations.begin(), road.stations.end());
        for (size_t i = 0; i < road.stations.size(); ++i)
            road.stations[i].stop = stopOf(*m_byId.value(road.stations[i].question), i == 0);
        road.age = int(std::count_if(road.stations.begin(), road.stations.end(),
                                     [](const Station& station) { return station.stop != Stop::Planned; }));
        road.isOpen = isOpen(end);
        return road;
    }

private:
    Key keyOf(const RoadQuestion& question) const
    {
        return {documentIdOf(m_sessions[size_t(m_place.value(question.session))]),
                documentIdOr(question.documentId, 'q', question.id.value)};
    }

    /// The question that this one was carried from: itself, or the one that it was merged into.
    const RoadQuestion* previous(const RoadQuestion& question) const
    {
        if (!question.carriedFrom)
            return nullptr;
        const RoadQuestion* before =
            m_byKey.value({question.carriedFrom->session, question.carriedFrom->question});
        for (int steps = 0; before && before->mergedInto && steps < int(m_byId.size()); ++steps)
            before = m_byId.value(before->mergedInto);
        return before;
    }

    Stop stopOf(const RoadQuestion& question, bool isFirst) const
    {
        if (m_sessions[size_t(m_place.value(question.session))].status == SessionStatus::Planned)
            return Stop::Planned;
        switch (question.status) {
        case QuestionStatus::Answered:
            return Stop::Answered;
        case QuestionStatus::Decided:
            return Stop::Decided;
        case QuestionStatus::Parked:
            return Stop::Parked;
        case QuestionStatus::Declined:
            return Stop::Declined;
        case QuestionStatus::Escalated:
            return Stop::PassedOn;
        case QuestionStatus::Discussed:
            return Stop::Discussed;
        case QuestionStatus::Raised:
        case QuestionStatus::InDiscussion:
        case QuestionStatus::Carried:
            break;
        }
        return isFirst ? Stop::Raised : Stop::Carried;
    }

    static bool isOpen(const RoadQuestion& question)
    {
        switch (question.status) {
        case QuestionStatus::Raised:
        case QuestionStatus::InDiscussion:
        case QuestionStatus::Parked:
        case QuestionStatus::Carried:
            return true;
        case QuestionStatus::Escalated:
            return !question.isAnswered;
        case QuestionStatus::Discussed:
        case QuestionStatus::Answered:
        case QuestionStatus::Decided:
        case QuestionStatus::Declined:
            return false;
        }
        Q_UNREACHABLE();
    }

    const std::vector<Session>& m_sessions;
    QHash<SessionId, int> m_place;
    QHash<QuestionId, const RoadQuestion*> m_byId;
    QHash<Key, const RoadQuestion*> m_byKey;
    QSet<QuestionId> m_continued;
};

} // namespace

QString documentIdOf(const Session& session)
{
    return documentIdOr(session.documentId, 's', session.id.value);
}

int nextIn(const std::vector<Session>& sessions)
{
    const auto isToCome = [](const Session& session) {
        return session.status == SessionStatus::Planned || session.status == SessionStatus::Live;
    };
    const auto live = std::find_if(sessions.begin(), sessions.end(), [](const Session& session) {
        return session.status == SessionStatus::Live;
    });
    if (live != sessions.end())
        return int(live - sessions.begin());
    const auto next = std::find_if(sessions.begin(), sessions.end(), isToCome);
    return next == sessions.end() ? -1 : int(next - sessions.begin());
}

std::vector<Road> roadsOf(const std::vector<Session>& sessions, const std::vector<RoadQuestion>& questions)
{
    const Network network(sessions, questions);
    const int next = nextIn(sessions);
    std::vector<Road> roads;
    for (const RoadQuestion& question : questions) {
        if (!network.isEnd(question))
            continue;
        Road road = network.roadTo(question);
        const bool isTaken = question.status == QuestionStatus::Carried;
        if (road.isOpen && isTaken && next > road.last().session)
            road.stations.push_back({next, Stop::Planned, {}});
        roads.push_back(std::move(road));
    }
    std::stable_sort(roads.begin(), roads.end(), [](const Road& left, const Road& right) {
        if (left.isOpen != right.isOpen)
            return left.isOpen;
        if (left.age != right.age)
            return left.age > right.age;
        return left.stations.size() > right.stations.size();
    });
    return roads;
}

} // namespace kring::followup
