// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStringList>
#include <QWidget>

namespace kring::ui {

/// Where one stands among a few steps: those behind are ticked, the one now is ringed.
class ImportSteps final : public QWidget
{
    Q_OBJECT

public:
    ImportSteps(const Theme& theme, const QStringList& words, QWidget* parent = nullptr);

    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QStringList m_words;
    int m_current = 0;
};

} // namespace kring::ui
