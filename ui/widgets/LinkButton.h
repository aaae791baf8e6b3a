// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace kring::ui {

/// A quiet button: accented words with an icon after them and no edge.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const Theme& theme, const QString& icon, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
};

} // namespace kring::ui
