// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/SignUpState.h"

#include <QStringList>

#include <vector>

namespace kring::programme {

/// A host, facilitator, moderator or contributor as an invitation names them: by name, or by role where
/// there is none or they would not be named.
struct Presenter
{
    QString tasks; ///< "Värd", "Värd, Moderator"
    QString name;
    QStringList affiliations; ///< "professor, Exempeluniversitetet"; both, for those who belong in two places
};

/// One contribution in its place in a pass.
struct Piece
{
    QString time; ///< "10.15"; empty while the session's time is open
    QString room; ///< empty where there is only one
    QString title;
    QStringList by; ///< those who bring it, by name or role, and their organisation
    QString remark; ///< that it is remote, or in another language
    int minutes = 0;
};

/// A line of the agenda as it is planned.
struct ProgrammeLine
{
    int day = 0;
    QString time; ///< "09.00–09.30"; empty while the session's time is open
    QString title;
    int minutes = 0;
    QString moderator;         ///< of a pass with contributions; empty for the others
    std::vector<Piece> pieces; ///< by room, then in their order
};

/// What an invitation says of one session, in the words of its language. Nothing else of the session is ever
/// to reach a reader: no preparation, no notes, and of the people only those who host or contribute.
struct Meeting
{
    session::Language language = session::Language::Swedish;
    QString documentId;
    QString title;
    QString titleLanguage; ///< code, where the session is held in another language than this
    QString kicker;        ///< its place in a series, or empty
    bool isCancelled = false;
    bool isPast = false;
    QString theme;
    QString commonGoal;
    QString audience;
    QString when;
    QString where;
    QString organiser;
    std::vector<Presenter> presenters;
    QStringList questions;
    std::vector<ProgrammeLine> agenda;
    session::SignUp signUp;
    SignUpState signUpState;
    std::vector<session::Link> links;
    QStringList before; ///< titles of the sessions that it builds on
    QStringList after;  ///< titles of those that build on it
    QString support;
    bool hasPieces() const;
};

/// The session as its invitation shows it now. `others` are the sessions in which to look for what comes
/// before and after.
Meeting meetingOf(const session::SessionRecord& record, const std::vector<session::Session>& others,
                  const session::Vocabulary& vocabulary, session::Language language, Instant now);

/// "fredag 13 november 2026, kl. 09.00–11.00", as precise as it is known.
QString whenInWords(const session::Session& session, session::Language language);

/// Whether all of the session lies before today, on its own calendar, or it has been closed.
bool isPast(const session::Session& session, Instant now);

/// Sessions in order of time; those that are to be announced come last.
bool comesBefore(const session::Session& first, const session::Session& second);

} // namespace kring::programme
