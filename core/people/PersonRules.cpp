// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonRules.h"

namespace kring::people {

using session::Participant;
using workspace::Change;

namespace {

Person trimmed(Person person)
{
    for (QString* text : {&person.alias, &person.name, &person.title, &person.organisation,
                          &person.secondTitle, &person.secondOrganisation, &person.note})
        *text = text->trimmed();
    if (person.perspective.isEmpty())
        person.perspective = QStringLiteral("other");
    return person;
}

} // namespace

session::Side usualSide(const session::Vocabulary& vocabulary, const QString& perspective)
{
    const session::Term* term = vocabulary.find(QStringLiteral("perspective"), perspective);
    return term ? fromCode<session::Side>(term->side).value_or(session::Side::None) : session::Side::None;
}

Change addPerson(const Person& person)
{
    Change change{KRING_CHANGE("Add person"), {}};
    Person added = trimmed(person);
    if (!added.alias.isEmpty())
        change.insert(std::move(added));
    return change;
}

Change editPerson(const Person& before, const Person& after)
{
    Change change{KRING_CHANGE("Change person"), {}};
    Person edited = trimmed(after);
    edited.id = before.id;
    if (!edited.alias.isEmpty())
        change.update(before, std::move(edited));
    return change;
}

Change removePeople(const std::vector<Person>& people, const std::vector<Participant>& linked)
{
    Change change{people.size() == 1 ? KRING_CHANGE("Remove person") : KRING_CHANGE("Remove people"), {}};
    for (const Participant& participant : linked) {
        Participant unlinked = participant;
        unlinked.person = {};
        change.update(participant, std::move(unlinked));
    }
    for (const Person& person : people)
        change.remove(person);
    return change;
}

Person filledFrom(Person kept, const Person& other)
{
    const auto fill = [](QString& text, const QString& from) {
        if (text.isEmpty())
            text = from;
    };
    fill(kept.documentId, other.documentId);
    fill(kept.name, other.name);
    fill(kept.title, other.title);
    fill(kept.organisation, other.organisation);
    fill(kept.sector, other.sector);
    fill(kept.secondTitle, other.secondTitle);
    fill(kept.secondOrganisation, other.secondOrganisation);
    fill(kept.speaksFor, other.speaksFor);
    if (!other.note.isEmpty() && !kept.note.contains(other.note))
        kept.note = kept.note.isEmpty() ? other.note : QString(kept.note + u'\n' + other.note);
    const bool isPerspectiveUnknown = kept.perspective.isEmpty() || kept.perspective == u"other";
    if (isPerspectiveUnknown && !other.perspective.isEmpty() && other.perspective != kept.perspective) {
        kept.perspective = other.perspective;
        kept.side = other.side;
    }
    return kept;
}

Change joinPeople(const Person& kept, const std::vector<Person>& others,
                  const std::vector<Participant>& linked)
{
    Change change{KRING_CHANGE("Join people"), {}};
    Person whole = kept;
    for (const Person& other : others) {
        if (other.id == kept.id)
            continue;
        whole = filledFrom(std::move(whole), other);
        change.remove(other); // first: two rows may not have the same document's id
    }
    if (change.isEmpty())
        return change;
    change.update(kept, std::move(whole));
    for (const Participant& participant : linked) {
        Participant moved = participant;
        moved.person = kept.id;
        change.update(participant, std::move(moved));
    }
    return change;
}

} // namespace kring::people
