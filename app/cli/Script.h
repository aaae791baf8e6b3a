// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"

#include <QStringList>
#include <QTime>

#include <vector>

namespace kring::cli {

/// The words of a script (docs/script.md).
enum class ScriptWord {
    Start,
    Next,
    Back,
    Jump,
    Grant,
    Pause,
    Resume,
    Skip,
    Ask,
    Dots,
    Take,
    Settle,
    Note,
    Speak,
    Assisted,
    Quiet,
    Crash,
    Reopen,
    Sleep,
    Gap,
    Present,
    End,
};

/// One line of a script, read and checked as far as it can be without the session.
struct ScriptStep
{
    int line = 0; ///< in the file, from 1
    QTime at;     ///< local to the session
    ScriptWord word = ScriptWord::Start;
    QString name;                 ///< a question's label, or a participant's id
    QString code;                 ///< a perspective, a note's kind, a question's status, or what a gap was
    QString perspective;          ///< of a note: empty for nobody in particular
    bool saysPerspective = false; ///< false: a note takes the perspective of whoever speaks
    QString text;
    int number = 0; ///< an item's number, minutes or dots
    int last = 0;   ///< the number of the last item somebody was there for; 0 for none given
};

/// Reads a whole script. Throws FailureError (Invalid) with the first line that does not fit and what was
/// expected there.
std::vector<ScriptStep> readScript(const QString& text, const session::Vocabulary& vocabulary);

} // namespace kring::cli
