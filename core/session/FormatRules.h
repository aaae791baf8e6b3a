// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/session/Format.h"
#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "core/workspace/Change.h"

namespace kring::session {

/// What is to be done with a format that is brought in when there is one with its key already.
enum class SameKey {
    Replace, ///< one's own takes the new one's content
    Copy,    ///< both stay; the new one gets a key of its own
};

/// A session as a format: its agenda as planned (what was left out stays out), the kinds of note it offers,
/// its ground rules and its paper. Nothing that anybody said, and nobody's name but who leads an item.
Format formatFrom(const SessionRecord& record);

/// Keeps a session's way of meeting as a format of one's own, under this title. Empty without a title.
workspace::Change saveAsFormat(IdSource& ids, const SessionRecord& record, const QString& title);

/// A format of one's own looks otherwise from now on. Sessions made from it stay as they are.
workspace::Change editFormat(const OwnFormat& before, const OwnFormat& after);

workspace::Change deleteFormat(const OwnFormat& format);

/// Adds a format read from a file. A built-in one's key is never taken over: it becomes a copy.
workspace::Change importFormat(IdSource& ids, const OwnFormat& format, const std::vector<OwnFormat>& own,
                               SameKey sameKey);

/// The agenda as lines to edit: "10 | Incheckning | Hur är läget?", one for each item.
QString agendaAsText(const Format& format, const Vocabulary& vocabulary, Language language);

/// The agenda that the lines say, or a sentence about the first line that says none. What a line does not
/// tell (discussion questions, who leads it) stays with the item that it is about.
struct ReadAgenda
{
    std::vector<Format::Item> items;
    QString complaint;
    int line = 0; ///< from 1, of the complaint
};
ReadAgenda agendaFromText(const QString& text, const std::vector<Format::Item>& before,
                          const Vocabulary& vocabulary);

} // namespace kring::session
