// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaEdits.h"

#include "core/agenda/AgendaClock.h"
#include "core/agenda/AgendaRules.h"
#include "core/floor/FloorRules.h"

#include <algorithm>

namespace kring::agenda {

using session::SessionRecord;
using workspace::Change;

namespace {

/// Index of the current item, else of the last one that began; -1 before the start.
int indexReached(const std::vector<AgendaItem>& agenda)
{
    if (const AgendaItem* current = currentItem(agenda))
        return int(current - agenda.data());
    int last = -1;
    for (int i = 0; i < int(agenda.size()); ++i)
        last = isUntouched(agenda[size_t(i)]) ? last : i;
    return last;
}

size_t placeForNew(const std::vector<AgendaItem>& agenda)
{
    const int reached = indexReached(agenda);
    return reached < 0 ? agenda.size() : size_t(reached) + 1;
}

/// Gives `item` a place in the agenda, where it is not now: the items from there on move down as far as
/// their numbers ask for.
void place(Change& change, const std::vector<AgendaItem>& agenda, AgendaItem& item, size_t index)
{
    int last = index == 0 ? 0 : agenda[index - 1].position;
    item.position = ++last;
    for (size_t i = index; i < agenda.size(); ++i) {
        AgendaItem moved = agenda[i];
        if (moved.id == item.id)
            continue;
        last = moved.position = std::max(moved.position, last + 1);
        change.update(agenda[i], moved);
    }
}

const floor::Question* questionWith(const SessionRecord& record, QuestionId id)
{
    const auto found = std::find_if(record.questions.begin(), record.questions.end(),
                                    [&](const floor::Question& question) { return question.id == id; });
    return found == record.questions.end() ? nullptr : &*found;
}

/// The first empty place of an open agenda that is still to come; null when there is none.
const AgendaItem* firstReserved(const SessionRecord& record)
{
    const int reached = indexReached(record.agenda);
    for (size_t i = size_t(reached + 1); i < record.agenda.size(); ++i) {
        const AgendaItem& item = record.agenda[i];
        if (item.reserved && isUntouched(item) && !item.leftOut && !item.fromQuestion)
            return &item;
    }
    return nullptr;
}

/// True when notes or people speak of the item: then it has to stay.
bool isReferredTo(const SessionRecord& record, AgendaItemId id)
{
    return std::any_of(record.notes.begin(), record.notes.end(),
                       [&](const reflection::Note& note) { return note.agendaItem == id; }) ||
           std::any_of(record.participants.begin(), record.participants.end(),
                       [&](const session::Participant& one) {
                           return one.presentFrom == id || one.presentTo == id;
                       }) ||
           (record.round && record.round->agendaItem == id);
}

} // namespace

Change toggleLeftOut(const std::vector<AgendaItem>& agenda, AgendaItemId id, Instant now)
{
    const AgendaItem* item = itemWith(agenda, id);
    if (item && item == currentItem(agenda))
        return nextItem(agenda, now);
    const int index = item ? int(item - agenda.data()) : -1;
    const bool isPassed = index < indexReached(agenda);
    const bool comesIn = item && (item->leftOut || isPassed);
    Change change{comesIn ? KRING_CHANGE("Take item in again") : KRING_CHANGE("Leave item out"), {}};
    if (!item || !isUntouched(*item))
        return change;
    AgendaItem toggled = *item;
    toggled.leftOut = !comesIn;
    if (comesIn && isPassed)
        place(change, agenda, toggled, placeForNew(agenda));
    change.update(*item, toggled);
    return change;
}

Change insertItem(const SessionRecord& record, AgendaItemId id, const QString& kind, const QString& title,
                  int minutes, Instant now)
{
    Change change{KRING_CHANGE("Insert item"), {}};
    AgendaItem item;
    item.id = id;
    item.session = record.session.id;
    item.kind = kind;
    item.title = title.trimmed();
    const int given = std::clamp(minutes, 0, mostMinutes);
    if (record.session.status == session::SessionStatus::Live)
        item.grants.push_back({now, given, {}});
    else
        item.plannedMinutes = given;
    if (item.title.isEmpty())
        return change;
    place(change, record.agenda, item, placeForNew(record.agenda));
    change.insert(item);
    return change;
}

Change moveItem(const std::vector<AgendaItem>& agenda, AgendaItemId id, int step)
{
    Change change{KRING_CHANGE("Move item"), {}};
    const AgendaItem* item = itemWith(agenda, id);
    if (!item || !isUntouched(*item) || step == 0)
        return change;
    const int reached = indexReached(agenda);
    const int way = step < 0 ? -1 : 1;
    for (int i = int(item - agenda.data()) + way; i > reached && i < int(agenda.size()); i += way) {
        const AgendaItem& other = agenda[size_t(i)];
        if (!isUntouched(other))
            continue;
        AgendaItem moved = *item;
        AgendaItem passed = other;
        std::swap(moved.position, passed.position);
        change.update(*item, moved);
        change.update(other, passed);
        break;
    }
    return change;
}

Change toAgendaItem(const SessionRecord& record, QuestionId id, int minutes, AgendaItemId itemId, Instant now)
{
    Change change{KRING_CHANGE("Make an item of the question"), {}};
    const floor::Question* question = questionWith(record, id);
    const bool isOnAgenda =
        std::any_of(record.agenda.begin(), record.agenda.end(), [&](const AgendaItem& item) {
            return item.fromQuestion == id && isUntouched(item) && !item.leftOut;
        });
    if (!question || isOnAgenda)
        return change;
    if (const AgendaItem* slot = firstReserved(record)) {
        AgendaItem filled = *slot;
        filled.title = question->text;
        filled.reserved = false;
        filled.fromQuestion = id;
        change.update(*slot, filled);
        floor::addStep(change, record, id, floor::QuestionStatus::Raised, now);
        return change;
    }
    Change inserted = insertItem(record, itemId, QStringLiteral("topic"), question->text, minutes, now);
    if (inserted.isEmpty())
        return change;
    change.edits = std::move(inserted.edits);
    std::get<workspace::Edit<AgendaItem>>(change.edits.back()).after->fromQuestion = id;
    floor::addStep(change, record, id, floor::QuestionStatus::Raised, now);
    return change;
}

Change backToQuestion(const SessionRecord& record, AgendaItemId id, Instant now)
{
    Change change{KRING_CHANGE("Make the item a question again"), {}};
    const AgendaItem* item = itemWith(record.agenda, id);
    const floor::Question* question = item ? questionWith(record, item->fromQuestion) : nullptr;
    if (!question || item == currentItem(record.agenda))
        return change;
    const bool goes = isUntouched(*item) && !isReferredTo(record, id);
    const auto leaveItem = [&](floor::Question& asked) {
        if (goes && asked.agendaItem == id)
            asked.agendaItem = {};
    };
    const bool isRaised = floor::isShown(*question); // one merged into another is shown there, as that one is
    if (isRaised)
        floor::addStep(change, record, question->id, floor::QuestionStatus::Raised, now, leaveItem);
    for (const floor::Question& other : record.questions) {
        if (isRaised && &other == question)
            continue;
        floor::Question apart = other;
        leaveItem(apart);
        change.update(other, apart);
    }
    if (goes) {
        change.remove(*item);
    } else {
        AgendaItem apart = *item;
        apart.fromQuestion = {};
        change.update(*item, apart);
    }
    return change;
}

} // namespace kring::agenda
