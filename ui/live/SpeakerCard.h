// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/SpeakerTexts.h"

#include <QPushButton>

namespace kring::ui {

/// Draws the round mark with somebody's initials, or another short text, in the middle of `rect`.
void paintInitials(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text,
                   const QColor& hue);

/// Who has the floor, for how long, and the key for the next one; pressing it is that key. How long is shown
/// while it lasts and never coloured.
class SpeakerCard final : public QPushButton
{
    Q_OBJECT

public:
    explicit SpeakerCard(const Theme& theme, QWidget* parent = nullptr);

    void show(const SpeakerNow& speaker, bool somebodyWaits);

    /// The time since the turn began; only the figures are painted anew.
    void tick(Instant now);

    QSize sizeHint() const override { return {200, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString hint() const;

    const Theme& m_theme;
    SpeakerNow m_speaker;
    bool m_somebodyWaits = false;
    QString m_time;
};

} // namespace kring::ui
