// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/QuestionListModel.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

namespace kring::ui {

/// Says what will happen while the other of two questions that say the same is being chosen.
class MergeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MergeBar(const Theme& theme, QWidget* parent = nullptr);

    /// `into` is the row chosen at the moment; null, or `from` itself, while none has been.
    void show(const QuestionRow& from, const QuestionRow* into);

private:
    PlainLabel* m_what;
    PlainLabel* m_keys;
};

} // namespace kring::ui
