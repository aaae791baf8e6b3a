// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/Action.h"
#include "core/session/Session.h"

#include <QStringList>

namespace kring::workspace {

/// A session as lists show it.
struct SessionOverview
{
    session::Session session;
    QString seriesTitle;
    int participants = 0;
    int agendaItems = 0;
    int questions = 0;
    int notes = 0;
    int decisions = 0;
    int actions = 0;
};

/// An action that is still open, and where it was agreed.
struct OpenAction
{
    followup::Action action;
    session::Session session;
};

/// A question that has been carried and not been settled since.
struct OpenQuestion
{
    SessionId session; ///< where it stands now (the latest session)
    QuestionId question;
    QString text;
    int sessions = 1; ///< its age: in how many sessions it has been raised
};

/// A hit of a search, newest first.
struct SearchHit
{
    enum class Kind { Session, Question, Note, Decision };

    Kind kind = Kind::Session;
    AnyId id;
    SessionId session;
    QString sessionTitle;
    QString sessionDate; ///< as VagueDate::toText()
    VagueDate date;      ///< the session's
    int sessionNumber = 0;
    session::SessionStatus sessionStatus = session::SessionStatus::Planned;
    QString code;        ///< of a question its status, of a note its kind; empty for the others
    QString perspective; ///< code in vocabulary "perspective"; empty where there is none
    QString text;        ///< the whole text
    /// The text around the first match, cut to about 120 characters, and where in it the matches lie
    /// (position and length, in UTF-16 units).
    QString snippet;
    QList<std::pair<int, int>> matches;
};

/// What a check found; empty `faults` means sound.
struct CheckReport
{
    QStringList faults; ///< one sentence each, in the program's language
    qint64 rows = 0;    ///< rows looked at
};

} // namespace kring::workspace
