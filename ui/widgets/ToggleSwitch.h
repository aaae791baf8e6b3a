// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace kring::ui {

/// An icon, words and a switch beside them. A click asks: whoever owns it answers with setChecked().
class ToggleSwitch final : public QAbstractButton
{
    Q_OBJECT

public:
    ToggleSwitch(const Theme& theme, const QString& icon, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override {}

private:
    const Theme& m_theme;
    QString m_icon;
};

} // namespace kring::ui
