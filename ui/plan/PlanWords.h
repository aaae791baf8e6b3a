// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/PlanTimes.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"

namespace kring::ui {

/// The name in the icon set for a kind of agenda item.
QString iconOfKind(const QString& kind);

/// The hue of a group of kinds ("conversation"), and of a perspective.
QColor colourOfGroup(const Colours& colours, const QString& group);
QColor colourOfPerspective(const Colours& colours, const session::Vocabulary& vocabulary,
                           const QString& code);

/// A group of kinds in words: "Conversation".
QString wordOfGroup(const QString& group);

/// What is said under an item's title after its kind: who leads it, how many questions, what it is short of.
QString remarksOn(const agenda::AgendaItem& item);

/// A fixed start, and what it costs: "fixed 10:00", "15 min buffer", "3 min late for 10:00".
QString startRemark(const agenda::AgendaItem& item, const agenda::PlannedItem& planned);

/// "09:00–11:00", as the clock is written everywhere on the screen.
QString hoursAndMinutes(QTime time);

/// A date as it stands in its field, so that it can be read back: "Fredag 12 februari 2027".
QString dateForField(const VagueDate& date, session::Language language);

} // namespace kring::ui
