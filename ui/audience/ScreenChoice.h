// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace kring::ui {

/// A screen as the choice sees it.
struct ScreenFacts
{
    QString name;   ///< what the system calls it
    QRect geometry; ///< where it lies among the others

    bool operator==(const ScreenFacts&) const = default;

    /// "HDMI-1 1920x1080": what the choice is remembered by.
    QString key() const;
};

/// What is remembered in a screen's place when an ordinary window is wanted.
inline const QString ordinaryWindow = QStringLiteral("window");

/// True when there is more than one screen and all of them show the same part of the desktop: what is on the
/// facilitator's is then on the projector too.
bool mirrored(const QList<QRect>& screens);

/// The screen that a key names, or, when its size has changed, its name does; -1 where there is none that
/// shows nothing of the facilitator's.
int screenOf(const QList<ScreenFacts>& screens, int facilitators, const QString& key);

/// The screen for the audience, as an index: the one remembered, or else the first that shows nothing of the
/// facilitator's; -1 for an ordinary window. Never the facilitator's own.
int audienceScreen(const QList<ScreenFacts>& screens, int facilitators, const QString& remembered);

/// Where an ordinary window of this size lies so that it hides nothing of the facilitator's: to the right, to
/// the left, below or above; where there is no room for that, in the corner at the bottom right.
QRect placeBeside(const QRect& available, const QRect& facilitator, QSize size);

/// The same place on another screen: as far from its corner, and no larger than it.
QRect movedTo(const QRect& window, const QRect& from, const QRect& to);

} // namespace kring::ui
