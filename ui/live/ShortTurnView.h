// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaClock.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

class KeyButton;
class PlainLabel;

/// The short turns of the current item: whose turn it is, its own countdown, and who is next. Orange when it
/// is time to round off. Hidden where there are none left.
class ShortTurnView final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortTurnView(const Theme& theme, QWidget* parent = nullptr);

    void show(const agenda::AgendaItem& item, const agenda::ShortTurnClock& clock);

signals:
    void nextWanted();
    /// It is time to round off, from now on.
    void endingBegan();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Countdown;
    void setWarning(bool warning);

    const Theme& m_theme;
    PlainLabel* m_place;
    PlainLabel* m_title;
    PlainLabel* m_then;
    Countdown* m_countdown;
    KeyButton* m_next;
    bool m_isWarning = false;
    QString m_calm; ///< whose turn it was when there was time left: its end is told, and once
};

} // namespace kring::ui
