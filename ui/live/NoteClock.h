// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/live/LiveTexts.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

/// The note-taker's clock: which item goes on, and the time left in figures of 28 pixels. Paints itself anew
/// only when something differs.
class NoteClock final : public QWidget
{
    Q_OBJECT

public:
    NoteClock(LiveSession& session, const Theme& theme, QWidget* parent = nullptr);

    void tick();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {150, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont digitFont() const;
    int cellOf(QChar character) const;
    int digitsWidth() const;

    LiveSession& m_session;
    const Theme& m_theme;
    QString m_number;
    QString m_title;
    QString m_digits;
    TimeMood m_mood = TimeMood::Calm;
};

/// How far the current item has come, as a line along the edge that it lies on.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int thickness = 3;

    ProgressLine(LiveSession& session, const Theme& theme, QWidget* parent);

    void tick();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LiveSession& m_session;
    const Theme& m_theme;
    int m_pixels = 0;
    TimeMood m_mood = TimeMood::Calm;
};

} // namespace kring::ui
