// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/Round.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <vector>

namespace kring::ui {

/// People around a table as a ring of segments: filled for those who have spoken, thin for a pass, half
/// filled for now, empty for those who are left. In the middle the time left.
class RoundRing final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundRing(const Theme& theme, QWidget* parent = nullptr);

    void show(const floor::Round& round);

    /// `done` is how much of the time of whoever has the floor has gone, 0 to 1.
    void tick(const QString& digits, const QString& words, double done);

    QSize sizeHint() const override { return {236, 236}; }
    QSize minimumSizeHint() const override { return {150, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Look { Left, Spoken, Passed, Now };

    const Theme& m_theme;
    std::vector<Look> m_segments;
    QString m_digits;
    QString m_words;
    double m_done = 0;
};

} // namespace kring::ui
