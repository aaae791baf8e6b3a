// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/PlanEdits.h"

#include "core/agenda/AgendaClock.h"
#include "core/agenda/AgendaRules.h"

#include <algorithm>

namespace kring::agenda {

using session::SessionRecord;
using workspace::Change;

namespace {

using Order = std::vector<const AgendaItem*>;

Order orderOf(const std::vector<AgendaItem>& agenda)
{
    Order order;
    for (const AgendaItem& item : agenda)
        order.push_back(&item);
    return order;
}

/// The first index where something may be put: after everything that has begun.
size_t firstFree(const std::vector<AgendaItem>& agenda)
{
    size_t free = 0;
    for (size_t i = 0; i < agenda.size(); ++i)
        free = isUntouched(agenda[i]) ? free : i + 1;
    return free;
}

/// Where in the agenda the item is; its size for one that is not there.
size_t indexOf(const std::vector<AgendaItem>& agenda, AgendaItemId id)
{
    const AgendaItem* item = itemWith(agenda, id);
    return item ? size_t(item - agenda.data()) : agenda.size();
}

/// A new item at the index: those from there on move down as far as their numbers ask for.
void insertAt(Change& change, const std::vector<AgendaItem>& agenda, AgendaItem item, size_t index)
{
    int last = index == 0 ? 0 : agenda[index - 1].position;
    item.position = ++last;
    for (size_t i = index; i < agenda.size(); ++i) {
        AgendaItem moved = agenda[i];
        last = moved.position = std::max(moved.position, last + 1);
        change.update(agenda[i], moved);
    }
    change.insert(std::move(item));
}

/// Puts `item` (its new words are in `as`) before the index of today's agenda; the numbers stay, in a new
/// order.
void moveTo(Change& change, const std::vector<AgendaItem>& agenda, const AgendaItem& item, AgendaItem as,
            size_t index)
{
    Order order = orderOf(agenda);
    const size_t from = size_t(&item - agenda.data());
    order.erase(order.begin() + qsizetype(from));
    order.insert(order.begin() + qsizetype(index > from ? index - 1 : index), &item);
    for (size_t i = 0; i < order.size(); ++i) {
        AgendaItem moved = order[i] == &item ? as : *order[i];
        moved.position = agenda[i].position;
        change.update(*order[i], moved);
    }
}

QStringList tidied(const QStringList& texts)
{
    QStringList tidy;
    for (const QString& text : texts) {
        if (const QString words = text.trimmed(); !words.isEmpty())
            tidy << words;
    }
    return tidy;
}

AgendaItem newItem(const SessionRecord& record, AgendaItemId id, const TypedItem& typed)
{
    AgendaItem item;
    item.id = id;
    item.session = record.session.id;
    item.kind = typed.kind;
    item.title = typed.title.trimmed();
    item.plannedMinutes = std::clamp(typed.minutes, 0, mostMinutes);
    return item;
}

/// Adds the item next to another, on its day.
void addBeside(Change& change, const SessionRecord& record, AgendaItem item, AgendaItemId beside,
               Beside where)
{
    const std::vector<AgendaItem>& agenda = record.agenda;
    size_t index = indexOf(agenda, beside);
    if (index < agenda.size()) {
        item.day = agenda[index].day;
        index += where == Beside::Below ? 1 : 0;
    } else if (!agenda.empty()) {
        item.day = agenda.back().day;
    }
    insertAt(change, agenda, std::move(item), std::max(index, firstFree(agenda)));
}

/// True when notes or a go-round speak of the item: then it has to stay.
bool isHeld(const SessionRecord& record, AgendaItemId id)
{
    return std::any_of(record.notes.begin(), record.notes.end(),
                       [&](const reflection::Note& note) { return note.agendaItem == id; }) ||
           (record.round && record.round->agendaItem == id);
}

/// Everything that only points at the item points at it no longer.
void letGo(Change& change, const SessionRecord& record, AgendaItemId id)
{
    for (const floor::Question& question : record.questions) {
        floor::Question apart = question;
        apart.agendaItem = apart.agendaItem == id ? AgendaItemId{} : apart.agendaItem;
        change.update(question, apart);
    }
    for (const session::Participant& person : record.participants) {
        session::Participant apart = person;
        apart.presentFrom = apart.presentFrom == id ? AgendaItemId{} : apart.presentFrom;
        apart.presentTo = apart.presentTo == id ? AgendaItemId{} : apart.presentTo;
        change.update(person, apart);
    }
    for (const arena::Contribution& contribution : record.contributions) {
        if (contribution.pass != id)
            continue;
        arena::Contribution apart = contribution;
        apart.pass = {};
        apart.room = 0;
        apart.position = 0;
        apart.pinned = false;
        change.update(contribution, apart);
    }
}

} // namespace

Change addItem(const SessionRecord& record, AgendaItemId id, const TypedItem& typed, AgendaItemId beside,
               Beside where)
{
    Change change{KRING_CHANGE("Add item"), {}};
    AgendaItem item = newItem(record, id, typed);
    if (!item.title.isEmpty())
        addBeside(change, record, std::move(item), beside, where);
    return change;
}

Change addReserved(const SessionRecord& record, AgendaItemId id, const QString& title, int minutes,
                   AgendaItemId beside)
{
    Change change{KRING_CHANGE("Reserve a place"), {}};
    AgendaItem item = newItem(record, id, {QStringLiteral("dialogue"), title, minutes});
    item.reserved = true;
    if (!item.title.isEmpty())
        addBeside(change, record, std::move(item), beside, Beside::Below);
    return change;
}

Change duplicateItem(const SessionRecord& record, AgendaItemId id, AgendaItemId newId)
{
    Change change{KRING_CHANGE("Duplicate item"), {}};
    const AgendaItem* item = itemWith(record.agenda, id);
    if (!item)
        return change;
    AgendaItem copy = newItem(record, newId, {item->kind, item->title, item->plannedMinutes});
    copy.responsible = item->responsible;
    copy.preparation = item->preparation;
    copy.reserved = item->reserved;
    copy.rooms = item->rooms;
    copy.discussionQuestions = item->discussionQuestions;
    for (const ShortTurn& turn : item->shortTurns)
        copy.shortTurns.push_back({turn.title, turn.minutes, {}, {}, {}});
    addBeside(change, record, std::move(copy), id, Beside::Below);
    return change;
}

Change deleteItem(const SessionRecord& record, AgendaItemId id)
{
    Change change{KRING_CHANGE("Delete item"), {}};
    const AgendaItem* item = itemWith(record.agenda, id);
    if (!item || !isUntouched(*item) || isHeld(record, id))
        return change;
    letGo(change, record, id);
    change.remove(*item);
    return change;
}

Change placeItem(const SessionRecord& record, AgendaItemId id, AgendaItemId before)
{
    Change change{KRING_CHANGE("Move item"), {}};
    const std::vector<AgendaItem>& agenda = record.agenda;
    const AgendaItem* item = itemWith(agenda, id);
    const size_t index = indexOf(agenda, before);
    if (!item || !isUntouched(*item) || id == before || index < firstFree(agenda))
        return change;
    AgendaItem moved = *item;
    moved.day = index < agenda.size() ? agenda[index].day : agenda.back().day;
    moveTo(change, agenda, *item, moved, index);
    return change;
}

Change stepItem(const SessionRecord& record, AgendaItemId id, int step)
{
    Change change{KRING_CHANGE("Move item"), {}};
    const std::vector<AgendaItem>& agenda = record.agenda;
    const AgendaItem* item = itemWith(agenda, id);
    if (!item || !isUntouched(*item) || step == 0)
        return change;
    const size_t index = size_t(item - agenda.data());
    if (step < 0 ? index <= firstFree(agenda) : index + 1 >= agenda.size())
        return change;
    const AgendaItem& other = agenda[step < 0 ? index - 1 : index + 1];
    AgendaItem moved = *item;
    moved.day = other.day;
    if (other.day != item->day) // over the border between two days, where it stays next to it
        change.update(*item, moved);
    else
        moveTo(change, agenda, *item, moved, step < 0 ? index - 1 : index + 2);
    return change;
}

Change editItem(const SessionRecord& record, const AgendaItem& wanted)
{
    Change change{KRING_CHANGE("Edit item"), {}};
    const std::vector<AgendaItem>& agenda = record.agenda;
    const AgendaItem* item = itemWith(agenda, wanted.id);
    if (!item)
        return change;
    AgendaItem edited = *item;
    edited.kind = wanted.kind;
    edited.title = wanted.title.trimmed().isEmpty() ? item->title : wanted.title.trimmed();
    edited.plannedMinutes = std::clamp(wanted.plannedMinutes, 0, mostMinutes);
    edited.fixedStart = wanted.fixedStart;
    edited.responsible = wanted.responsible.trimmed();
    edited.preparation = wanted.preparation.trimmed();
    edited.reserved = wanted.reserved;
    edited.rooms = tidied(wanted.rooms);
    edited.discussionQuestions = tidied(wanted.discussionQuestions);
    edited.day = std::max(wanted.day, 0);
    if (edited.day == item->day || !isUntouched(*item)) {
        edited.day = item->day;
        change.update(*item, edited);
        return change;
    }
    size_t index = 0; // after the last of that day and of those before it
    for (size_t i = 0; i < agenda.size(); ++i)
        index = agenda[i].id != item->id && agenda[i].day <= edited.day ? i + 1 : index;
    moveTo(change, agenda, *item, edited, std::max(index, firstFree(agenda)));
    return change;
}

Change setOpenAgenda(const session::Session& session, bool open)
{
    Change change{open ? KRING_CHANGE("Open the agenda") : KRING_CHANGE("Close the agenda"), {}};
    session::Session changed = session;
    changed.openAgenda = open;
    change.update(session, changed);
    return change;
}

} // namespace kring::agenda
