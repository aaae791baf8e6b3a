// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/session/Format.h"
#include "core/session/Vocabulary.h"
#include "core/workspace/Change.h"

namespace kring::session {

/// The built-in formats in one language, in the order that they are offered.
std::vector<Format> builtInFormats(Language language);

/// A planned session with the format's agenda, from `start` on the given day, in the computer's time zone.
/// It ends when the agenda does. The change's first edit inserts the session.
workspace::Change newSession(IdSource& ids, const Format& format, const QString& title, QDate day,
                             QTime start, Language language);

} // namespace kring::session
