// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/AudienceContent.h"

#include <QCoreApplication>

namespace kring::ui::audience {

/// What the parts of the content are made from.
struct Scene
{
    const session::SessionRecord& record;
    const agenda::AgendaClock& clock;
    const RoomChoices& choices;
    Instant now;
    const session::Vocabulary& vocabulary;
    session::Language words;

    const agenda::AgendaItem* current() const; ///< the item whose clock runs, or null
    QString kindWord(const QString& kind) const;
    /// The item's title, or its kind where it has none, or where it was a question on the floor whose words
    /// point out somebody and nobody has said yes to showing them.
    QString itemTitle(const agenda::AgendaItem& item) const;
    QString clockTime(Instant instant) const;                 ///< "10:19"; the nearest minute
    QString itemNumber(const agenda::AgendaItem& item) const; ///< "Item 5 of 11"
};

/// The audience's texts, in the program's language.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

QString minutesLeft(Duration remaining); ///< "8 minutes left", "2 minutes over"
QString spokenVoice(const AudienceVoice& side);

/// The picture before the start: welcome, when we begin, how we talk.
void addWaiting(AudienceContent& content, const Scene& scene);

/// The picture after the end: thanks, and the next time if it is known.
void addEnded(AudienceContent& content, const Scene& scene);

/// What comes after `item` (or first, where it is null).
void addNext(AudienceContent& content, const Scene& scene, const agenda::AgendaItem* item);

/// The share of voice side by side, with nobody alone in a figure.
void addVoice(AudienceContent& content, const Scene& scene);

} // namespace kring::ui::audience
