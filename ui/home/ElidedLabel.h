// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

/// One line of plain text that takes the room there is and ends in "…" where it must; the whole text is then
/// in the tool tip, and always in the accessible name.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    ElidedLabel(const Theme& theme, TextSize size, Weight weight, QColor Colours::*role,
                QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellWhole();

    const Theme& m_theme;
    QColor Colours::*m_role;
    QString m_text;
};

} // namespace kring::ui
