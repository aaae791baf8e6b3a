// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/KindChip.h"

#include <QButtonGroup>

namespace kring::ui {

/// Nine kinds of note to choose from, one at a time: the plain note across, eight under it in two columns,
/// or as many to a row as fit where room is short.
class KindChips final : public QWidget
{
    Q_OBJECT

public:
    KindChips(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
              QWidget* parent = nullptr);

    /// Code of the chosen kind.
    QString kind() const;

    /// Chooses by number, from 1; choose(1) is the plain note.
    void choose(int number);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where the chips go in this width; the last one's bottom is the height.
    std::vector<QRect> places(int width, bool& narrow) const;

    std::vector<KindChip*> m_chips;
    QButtonGroup m_group;
};

} // namespace kring::ui
