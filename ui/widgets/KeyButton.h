// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace kring::ui {

/// A button that shows its key in a small box beside its text, so that the mouse teaches the keyboard.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Style { Plain, Primary, Danger, Soft };

    /// `hint` is the key as written ("F5"); it only informs, the page's commands listen to it.
    KeyButton(const Theme& theme, Style style, const QString& text, const QString& icon = {},
              const QString& hint = {}, QWidget* parent = nullptr);

    void setIconName(const QString& icon);
    void setHint(const QString& hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Look;
    Look look() const;
    int hintWidth() const;

    const Theme& m_theme;
    Style m_style;
    QString m_icon;
    QString m_hint;
};

} // namespace kring::ui
