// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Series.h"
#include "ui/widgets/PanelCard.h"

class QHBoxLayout;

namespace kring::ui {

class PlainLabel;
class ToolButton;

/// What a series is about, what is wanted, and how far it has come.
class SeriesHead final : public PanelCard
{
    Q_OBJECT

public:
    SeriesHead(const Theme& theme, QWidget* parent = nullptr);

    struct Counts
    {
        int held = 0;
        int coming = 0;
        int open = 0;
    };

    void show(const session::Series& series, const Counts& counts, bool mayEdit);

signals:
    void editWanted();

private:
    PlainLabel* addFact(QHBoxLayout& row, const QString& label, int stretch);
    void setFact(PlainLabel& fact, const QString& text);

    const Theme& m_theme;
    PlainLabel* m_themeText;
    PlainLabel* m_goal;
    PlainLabel* m_held;
    PlainLabel* m_coming;
    PlainLabel* m_open;
    ToolButton* m_edit;
};

} // namespace kring::ui
