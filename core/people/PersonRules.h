// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/session/Vocabulary.h"
#include "core/workspace/Change.h"

namespace kring::people {

/// The side that people with this perspective usually speak from.
session::Side usualSide(const session::Vocabulary& vocabulary, const QString& perspective);

/// Puts somebody into the register; their texts are trimmed. Empty when they have nothing to go by.
workspace::Change addPerson(const Person& person);

/// Empty when nothing changes or nothing to go by would be left.
workspace::Change editPerson(const Person& before, const Person& after);

/// Takes people out of the register. `linked` are the participants who are known to be them: they keep every
/// word, and are then only in their sessions.
workspace::Change removePeople(const std::vector<Person>& people,
                               const std::vector<session::Participant>& linked);

/// `kept` with what is empty in it filled in from `other`; two notes are both kept.
Person filledFrom(Person kept, const Person& other);

/// Makes one of several who are the same: `kept` stays, filled in from the others, who leave the register.
/// `linked` are the others' participants: they are `kept` from now on, in their own words.
workspace::Change joinPeople(const Person& kept, const std::vector<Person>& others,
                             const std::vector<session::Participant>& linked);

} // namespace kring::people
