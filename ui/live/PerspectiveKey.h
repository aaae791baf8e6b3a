// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Participant.h"
#include "ui/theme/Theme.h"

#include <QPushButton>

namespace kring::ui {

/// "This perspective speaks now": a dot in its hue, its word and its key. Checked while it speaks.
class PerspectiveKey final : public QPushButton
{
    Q_OBJECT

public:
    PerspectiveKey(const Theme& theme, int number, QWidget* parent = nullptr);

    void show(const QString& perspective, session::Side side, const QString& word);

    const QString& perspective() const { return m_perspective; }

    QSize sizeHint() const override { return {120, 40}; }
    QSize minimumSizeHint() const override { return {100, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override {} // whether it speaks is for the session to say

private:
    const Theme& m_theme;
    QString m_key;
    QString m_perspective;
    session::Side m_side = session::Side::None;
};

} // namespace kring::ui
