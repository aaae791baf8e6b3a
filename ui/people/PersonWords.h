// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/VagueDate.h"
#include "core/people/Person.h"
#include "core/session/Participant.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PerspectiveColour.h"

#include <QLocale>

namespace kring::ui {

/// "B1" for "Brukare 1": what stands on a person's disc.
QString initialsOf(const QString& alias, const QString& name = {});

/// A disc with initials, as wide as `box` is high.
void paintDisc(QPainter& painter, const Theme& theme, const QRect& box, const QColor& colour,
               const QString& initials);

/// One line in `box`, cut with "…" where it does not fit.
void paintCell(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
               const QString& text, Qt::Alignment alignment = Qt::AlignLeft);

/// A small square in a perspective's colour, and the word after it.
void paintPerspective(QPainter& painter, const Theme& theme, const QRect& box, const QColor& hue,
                      const QString& word, const QColor& ink);

/// "13 Nov", with the year when it is not this one; "Q3 2027" where the date is no more precise.
QString shortDate(const VagueDate& date, QDate today, const QLocale& locale);

/// The language of the screen as Qt knows it.
QLocale localeFor(session::Language language);

} // namespace kring::ui
