// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaClock.h"
#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/audience/RoomState.h"
#include "ui/widgets/TimeTexts.h"

#include <optional>

namespace kring::ui {

/// What comes next, for the band at the foot.
struct AudienceNext
{
    QString lead; ///< "Next"
    QString icon;
    QString text; ///< "Break, 10 minutes"
    QString when; ///< "about 10:09"; empty where the room is not to see the time

    bool operator==(const AudienceNext&) const = default;
};

/// How much a side was heard beside how much it was there, 0 to 1 both.
struct AudienceVoice
{
    QString side;
    double time = 0;
    double presence = 0;

    bool operator==(const AudienceVoice&) const = default;
};

/// Everything that the room sees, as words: what is not in here cannot be seen by it. There is no place for
/// who asked, dots, notes, the queue or anybody's name.
struct AudienceContent
{
    enum class Face {
        Blank,   ///< plain ground
        Waiting, ///< before the start
        Item,
        Break,
        Text, ///< nothing but a text of the moment
        Ended
    };

    Face face = Face::Blank;
    QString overline; ///< "Item 5 of 11", "Welcome", "Break"
    QString title;    ///< the item's or the session's; "We start again" in a break
    QString time;     ///< "07:42"; "10:19" in a break; empty while it is hidden
    QString timeWord; ///< beside the time: "left"; also what a bar of colour alone means
    TimeMood mood = TimeMood::Calm;
    std::optional<double> progress; ///< of the bar under the title, 0 to 1; none: no bar
    QString spokenTime;   ///< the time for a screen reader, in whole minutes; empty while it is hidden
    QString questionLead; ///< "We are talking about"
    QString question;
    QString text;       ///< of the moment
    QString pointsLead; ///< "How we talk today", "To talk about"
    QStringList points; ///< ground rules, or what the item's talk is about
    QString voiceLead;
    std::vector<AudienceVoice> voice;
    AudienceNext next; ///< without a text: none
    AgendaItemId item; ///< what it is about, for freezing; not seen
    QuestionId questionId;

    bool operator==(const AudienceContent&) const = default;
};

/// The time that an item shows the room under these choices; never Automatic.
RoomTime roomTimeOf(const session::SessionRecord& record, const agenda::AgendaItem& item,
                    const RoomChoices& choices);

/// The question that the room sees under these choices, or null: chosen, in discussion, and not since changed
/// into words that point out somebody.
const floor::Question* shownQuestion(const session::SessionRecord& record, const RoomChoices& choices);

/// What the room sees now. `clock` is the record's at `now`; `words` is the language of the vocabulary.
AudienceContent audienceContent(const session::SessionRecord& record, const agenda::AgendaClock& clock,
                                const RoomChoices& choices, Instant now,
                                const session::Vocabulary& vocabulary, session::Language words);

/// What a frozen window shows: what it kept, without the question, text or share of voice that is no longer
/// chosen; its time goes on (or is hidden) as long as the item that it is about does.
AudienceContent frozenContent(AudienceContent kept, const AudienceContent& now,
                              const RoomChoices& choices);

/// All of it in sentences, for a screen reader; with the time left in whole minutes, unless it is hidden.
QString spokenContent(const AudienceContent& content);

} // namespace kring::ui
