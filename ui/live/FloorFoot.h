// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

class LinkButton;

/// The line under the questions: how many dots each person had, how many questions lie below, and how many
/// are parked.
class FloorFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit FloorFoot(const Theme& theme, QWidget* parent = nullptr);

    void show(const session::SessionRecord& record);
    void showBelow(int questions);

    /// Lets the number of dots be chosen.
    void openDotsEach();

signals:
    void dotsEachChosen(int dots);
    void moreWanted();
    void parkingWanted();

private:
    LinkButton* m_dots;
    LinkButton* m_more;
    LinkButton* m_parked;
    int m_dotsEach = 0;
};

} // namespace kring::ui
