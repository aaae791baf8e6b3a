// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::floor {

/// Who asked, as far as it is to be said: a perspective, a person, nothing, or deliberately nobody.
struct Asker
{
    Asker() = default;
    Asker(const QString& code, ParticipantId person = {})
        : perspective(code)
        , participant(person)
    {}

    static Asker anonymously()
    {
        Asker asker;
        asker.anonymous = true;
        return asker;
    }

    QString perspective; ///< code in vocabulary "perspective"; of the person, where one is named
    ParticipantId participant;
    bool anonymous = false; ///< then there is neither a perspective nor a person

    bool operator==(const Asker&) const = default;
};

/// A question from the room. The text is trimmed; an empty one gives an empty change.
workspace::Change raiseQuestion(QuestionId id, SessionId session, const QString& text, const Asker& asker,
                                AgendaItemId agendaItem, Instant now);

/// New words for a question, written over `baseText`. If its words have become others in the meantime, those
/// stay, and what was written becomes a question of its own, `newId`, from the same asker: neither is lost.
/// An empty text, or one that says what stands there, gives an empty change. A carried question is carried in
/// its new words.
workspace::Change editQuestion(const session::SessionRecord& record, QuestionId id, const QString& baseText,
                               const QString& text, QuestionId newId, Instant now);

Asker askerOf(const Question& question);

/// Says afterwards who asked. To be anonymous is a choice that takes away what was said before.
workspace::Change setAsker(const Question& question, const Asker& asker);

/// Sets the dots typed for a question; never below 0.
workspace::Change setDots(const Question& question, int dots);

/// How many dots each person had to give; 0 for not said.
workspace::Change setDotsEach(const session::Session& session, int dots);

} // namespace kring::floor
