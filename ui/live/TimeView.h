// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveTexts.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

/// What the large clock shows.
struct TimeFace
{
    QString digits; ///< "07:42", "−02:10", "09:00"
    QString word;   ///< beside them: "left"
    TimeMood mood = TimeMood::Calm;
    bool hasBar = false;
    double done = 0;        ///< part of the bar that is filled, 0 to 1
    double grantedFrom = 1; ///< where on the bar the granted minutes begin, 0 to 1
    QString spent;          ///< under the bar, to the left
    QString ends;           ///< under the bar, to the right
    QString spoken;         ///< for a screen reader; changes at milestones only

    bool operator==(const TimeFace&) const = default;
};

/// Large digits in cells of equal width, so that a running clock stands still, over a bar of the time used.
/// Paints itself anew only where something differs.
class TimeView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeView(const Theme& theme, QWidget* parent = nullptr);

    void show(const TimeFace& face);

    /// Smaller digits, for a low window.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont digitFont() const;
    QColor colourOf(TimeMood mood) const;
    QRect digitsRect() const;
    void paintDigits(QPainter& painter) const;
    void paintBar(QPainter& painter, const QRectF& bar) const;

    const Theme& m_theme;
    TimeFace m_face;
    bool m_compact = false;
};

} // namespace kring::ui
