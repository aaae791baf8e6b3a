// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/session/Format.h"
#include "core/session/Session.h"
#include "core/session/Vocabulary.h"
#include "core/workspace/Change.h"

namespace kring::session {

/// The built-in formats in one language, in the order that they are offered.
std::vector<Format> builtInFormats(Language language);

/// The built-in formats, and after them the workspace's own.
std::vector<Format> offeredFormats(Language language, const std::vector<OwnFormat>& own);

/// All the minutes of a format's agenda.
int minutesOf(const Format& format);

/// What a session is called and when it is, beside what its format says.
struct NewSession
{
    QString title;
    VagueDate date;
    QTime start; ///< null while nobody has said
    Language language = Language::Swedish;
    SeriesId series; ///< none for a free-standing session
    int number = 0;  ///< place in the series, 0 for none
};

/// A planned session with everything that the format holds, in the computer's time zone. It ends when the
/// agenda does. The change's first edit inserts the session.
workspace::Change newSession(IdSource& ids, const Format& format, const NewSession& wanted);

/// The same, free-standing, from `start` on the given day.
workspace::Change newSession(IdSource& ids, const Format& format, const QString& title, QDate day,
                             QTime start, Language language);

} // namespace kring::session
