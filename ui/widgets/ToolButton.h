// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QToolButton>

namespace kring::ui {

/// A square button with nothing but an icon; its name is its tool tip and what a screen reader says.
class ToolButton final : public QToolButton
{
    Q_OBJECT

public:
    ToolButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {Theme::controlHeight, Theme::controlHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
};

} // namespace kring::ui
