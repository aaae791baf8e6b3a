// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Change.h"

#include <optional>

/// Edits of an agenda while it is planned. What has begun keeps its place and its facts: nothing comes before
/// it, and it is neither moved nor deleted; its words may be mended.
namespace kring::agenda {

/// An agenda item as somebody types it on one line.
struct TypedItem
{
    QString kind;
    QString title;
    int minutes = 0;

    bool operator==(const TypedItem&) const = default;
};

/// How long an item is that is added without saying.
inline constexpr int usualMinutes = 10;

/// "Samtal om scheman 20m": the minutes are the end of the line, if it ends with a time that says so (a
/// number alone may belong to the title). The kind is one whose word the line begins with, in either
/// language, else a dialogue; words in parentheses and what follows a colon are the title's. Nothing without
/// a title.
std::optional<TypedItem> readTypedItem(const QString& line, const session::Vocabulary& vocabulary);

/// A new item with these words next to `beside`, on its day; last of all when that is none.
enum class Beside { Below, Above };
workspace::Change addItem(const session::SessionRecord& record, AgendaItemId id, const TypedItem& item,
                          AgendaItemId beside = {}, Beside where = Beside::Below);

/// An empty place, to be filled live by what the room brings.
workspace::Change addReserved(const session::SessionRecord& record, AgendaItemId id, const QString& title,
                              int minutes, AgendaItemId beside = {});

/// A copy of the item right below it, not begun.
workspace::Change duplicateItem(const session::SessionRecord& record, AgendaItemId item, AgendaItemId newId);

/// Takes the item away, and what refers to it forgets it. Empty for one that has begun or has notes.
workspace::Change deleteItem(const session::SessionRecord& record, AgendaItemId item);

/// Puts the item so that it comes right before `before`, or last when that is none. It takes the day of where
/// it comes to lie.
workspace::Change placeItem(const session::SessionRecord& record, AgendaItemId item, AgendaItemId before);

/// The item one step up (-1) or down (1).
workspace::Change stepItem(const session::SessionRecord& record, AgendaItemId item, int step);

/// Other words and wishes for an item: everything of `wanted` that can be planned (kind, title, minutes,
/// fixed start, day, responsible, preparation, reserved, rooms, discussion questions). Trimmed; what is empty
/// in a list is left out, an empty title leaves the title as it is. An item that gets another day goes last
/// of it.
workspace::Change editItem(const session::SessionRecord& record, const AgendaItem& wanted);

/// Whether what is talked about is left to those who come.
workspace::Change setOpenAgenda(const session::Session& session, bool open);

} // namespace kring::agenda
