// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"
#include "core/common/VagueDate.h"
#include "core/session/Parts.h"

#include <QStringList>
#include <QTime>

#include <vector>

namespace kring::session {

enum class SessionStatus { Planned, Live, Closed, Cancelled };
enum class DocumentState { Draft, InReview, Finished, Sent };
enum class RegistrationState { Undecided, NotRegistered, Registered };

/// Who is given the floor first among those who have asked for it. Whoever leads can always say otherwise.
enum class QueueRule {
    FirstList,      ///< those who have not spoken before those who have
    AlternateSides, ///< in turn from each side
    Plain,          ///< as they asked
};

/// The paper a session leaves behind, and where it stands on its way out of the house.
struct DocumentInfo
{
    QString kind; ///< code in vocabulary "document_kind"
    DocumentState state = DocumentState::Draft;
    RegistrationState registration = RegistrationState::Undecided;
    QString registrationNumber;
    bool confidentialityChecked = false;
    QString confidentialityCheckedBy;
    QString adjustment;    ///< how the participants get to check it, in words
    QString retentionNote; ///< how long it is kept, in words

    bool operator==(const DocumentInfo&) const = default;
};

/// One meeting around a table. Everything else in a session's record hangs on its id.
struct Session
{
    SessionId id;
    QString documentId; ///< its id in the exchange format, unique in the workspace
    SeriesId series;    ///< none for a free-standing session
    int number = 0;     ///< place in the series, 0 for none
    QString language;   ///< "sv", "en" or empty: what the session is held in
    SessionStatus status = SessionStatus::Planned;
    QString title;
    QString type;   ///< code in vocabulary "session_type"
    QString format; ///< key of the format it was made from, or empty
    VagueDate date;
    QString timeZone; ///< IANA name; empty means the computer's own
    QTime start;      ///< local to timeZone; null when not set
    QTime end;
    QString place;
    QString mode; ///< code in vocabulary "mode", or empty
    QString organiser;
    DocumentInfo document;
    QStringList groundRules;
    bool openAgenda = false;
    QString theme;         ///< of this session; the series has one over all of them
    QString commonGoal;    ///< what everybody around the table wants to reach
    QString audience;      ///< whom it is for, in words
    QString context;       ///< what is to be known of the conditions when it is read later
    QString supportLines;  ///< where to turn for support afterwards
    QStringList buildsOn;  ///< documents' ids of earlier sessions; kept also when they are not in the workspace
    QStringList concerns;  ///< codes in vocabulary "perspective": whom it is about
    QString reportTitle;   ///< heading of the paper; empty for the usual one
    QStringList noteKinds; ///< codes in vocabulary "note_kind" to be offered; empty for the usual ones
    QDate lastDay;         ///< of a session of several days; null for one day
    SignUp signUp;
    int invitationVersion = 0; ///< how many times the invitation has been changed after it was first sent
    std::vector<Link> links;
    std::vector<Group> groups;
    std::vector<Encounter> rotation;
    int mixingSeed = 0; ///< that the mixed groups were made with; 0 when they were not
    std::vector<HandoverStep> handover;
    std::vector<Effort> efforts;
    int dotsEach = 0; ///< dots that each person had to give; 0 when nobody said
    QueueRule queueRule = QueueRule::FirstList;
    bool voiceByPerson = false; ///< turns also say which person spoke; otherwise only the perspective
    std::vector<QuestionId> frozenOrder; ///< the floor's order as it was when it was locked; empty: not locked
    /// What Kring computed from the document that this session was read from, where the document says
    /// otherwise: as long as it comes to the same, the document's own figures stand. See exchange/Figures.h.
    Kept figuresWhenRead;
    Kept kept;

    bool operator==(const Session&) const = default;
};

} // namespace kring::session

namespace kring {

template <>
struct CodesOf<session::SessionStatus>
{
    static constexpr std::pair<session::SessionStatus, const char*> table[] = {
        {session::SessionStatus::Planned, "planned"},
        {session::SessionStatus::Live, "live"},
        {session::SessionStatus::Closed, "closed"},
        {session::SessionStatus::Cancelled, "cancelled"},
    };
};

template <>
struct CodesOf<session::QueueRule>
{
    static constexpr std::pair<session::QueueRule, const char*> table[] = {
        {session::QueueRule::FirstList, "first_list"},
        {session::QueueRule::AlternateSides, "alternate_sides"},
        {session::QueueRule::Plain, "plain"},
    };
};

template <>
struct CodesOf<session::DocumentState>
{
    static constexpr std::pair<session::DocumentState, const char*> table[] = {
        {session::DocumentState::Draft, "draft"},
        {session::DocumentState::InReview, "in_review"},
        {session::DocumentState::Finished, "finished"},
        {session::DocumentState::Sent, "sent"},
    };
};

template <>
struct CodesOf<session::RegistrationState>
{
    static constexpr std::pair<session::RegistrationState, const char*> table[] = {
        {session::RegistrationState::Undecided, "undecided"},
        {session::RegistrationState::NotRegistered, "not_registered"},
        {session::RegistrationState::Registered, "registered"},
    };
};

} // namespace kring
