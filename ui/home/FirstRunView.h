// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/KeyButton.h"

namespace kring::ui {

/// What an empty workspace shows: one sentence, and the two ways to begin.
class FirstRunView final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunView(const Theme& theme, QWidget* parent = nullptr);

    /// Where the keyboard begins.
    QWidget& firstAction() { return *m_new; }

signals:
    void newSessionWanted();
    void sampleWanted();

private:
    KeyButton* m_new;
    KeyButton* m_sample;
};

} // namespace kring::ui
