// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

#include <vector>

namespace kring::ui {

/// People in small round-ended boxes with their letters, on as many lines as they need.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString initials;
        QString name;
        QString task; ///< what they do, for the tool tip and a screen reader
    };

    explicit ChipRow(const Theme& theme, QWidget* parent = nullptr);

    void show(std::vector<Chip> chips);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<QRect> places(int width) const;

    const Theme& m_theme;
    std::vector<Chip> m_chips;
};

} // namespace kring::ui
