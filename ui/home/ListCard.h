// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/HomeList.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

namespace kring::ui {

/// A card with a title, how many there are in a pill beside it, and a list; a sentence in the list's place
/// when there is nothing.
class ListCard final : public PanelCard
{
    Q_OBJECT

public:
    ListCard(const Theme& theme, const QString& title, const QString& empty, QWidget* parent = nullptr);

    HomeList& list() { return *m_list; }

    /// The number for the pill; `more` says that there are others that are not listed.
    void setCount(int count, bool more);

private:
    HomeList* m_list;
    PlainLabel* m_count;
    PlainLabel* m_empty;
};

} // namespace kring::ui
