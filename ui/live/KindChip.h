// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace kring::ui {

/// One kind of note to choose: its icon and hue, its word and its number key. Where room is short a bar in
/// its hue stands for the icon. Without a kind it stands for all the others: three dots.
class KindChip final : public QPushButton
{
    Q_OBJECT

public:
    KindChip(const Theme& theme, const QString& kind, const QString& word, int number, QWidget* parent);

    /// Stands for another kind; an empty code for none.
    void show(const QString& kind, const QString& word);

    /// Words at the right, before the key, where there is room for them.
    void setRemark(const QString& remark);

    void setNarrow(bool narrow);

    int wideWidth() const;
    int narrowWidth() const;

    QSize sizeHint() const override { return {m_narrow ? narrowWidth() : wideWidth(), 32}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordFont(bool narrow) const;

    const Theme& m_theme;
    QString m_kind;
    QString m_number;
    QString m_remark;
    bool m_narrow = false;
};

} // namespace kring::ui
