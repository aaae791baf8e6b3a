// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

/// A number in a rounded edge, beside a heading.
class CountBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit CountBadge(const Theme& theme, QWidget* parent = nullptr);

    /// `spoken` is what a screen reader says: "12 questions".
    void show(int count, const QString& spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
};

} // namespace kring::ui
