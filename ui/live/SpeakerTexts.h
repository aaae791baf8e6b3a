// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/VoiceShare.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PerspectiveColour.h"

namespace kring::ui {

/// The side of a perspective: as this session's participants have it, else as it usually is.
session::Side sideOfPerspective(const session::SessionRecord& record, const session::Vocabulary& vocabulary,
                                const QString& perspective);

/// "1:24", "0:05", "−0:10", "1:02:40": whole seconds that have passed.
QString turnTime(Duration time);

/// "55 %", with a space that does not break.
QString percentText(double share);

/// The perspectives that can be timed with a key, in the order of their keys: the session's own by how many
/// people they have, lived experience before others of as many; without participants the most common ones.
/// Facilitation is not timed.
QStringList timedPerspectives(const session::SessionRecord& record);

/// Who has the floor now, as the foot of the page says it.
struct SpeakerNow
{
    bool isSomebody = false;
    QString name; ///< from the queue or the go-round, else the perspective's word
    QString initials;
    QString perspective; ///< code; empty for somebody who has none
    session::Side side = session::Side::None;
    Instant since;
    bool assisted = false;

    bool operator==(const SpeakerNow&) const = default;
};

SpeakerNow speakerNow(const session::SessionRecord& record, const session::Vocabulary& vocabulary,
                      session::Language words);

/// A bar of the share of voice.
struct VoiceRow
{
    QString name;
    QString perspective; ///< for its hue
    session::Side side = session::Side::None;
    double ofTime = 0;
    double ofPresence = 0;

    bool operator==(const VoiceRow&) const = default;
};

/// At most `most` bars, the longest first: lived experience together, the others by perspective, a perspective
/// of one person with others of its side, and the smallest ones together as others where there are too many.
std::vector<VoiceRow> voiceRows(const floor::VoiceShare& share, const session::Vocabulary& vocabulary,
                                session::Language words, size_t most);

/// A menu takes & for a mnemonic; names and a workspace's own words may hold one.
QString plainMenuText(QString text);

} // namespace kring::ui
