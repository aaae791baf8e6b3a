// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;

namespace kring::ui {

class KeyButton;
class PlainLabel;

/// Under the register: how many are shown and chosen, what the squares mean, and while somebody is chosen
/// what can be done with them.
class PeopleFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFoot(const Theme& theme, QWidget* parent = nullptr);

    void show(int shown, int all, int chosen, bool isWritable);

signals:
    void editWanted();
    void inviteWanted();
    void joinWanted();
    void removeWanted();

private:
    KeyButton* addButton(const QString& text, const QString& icon, const QKeySequence& key);

    const Theme& m_theme;
    QHBoxLayout* m_layout;
    PlainLabel* m_count;
    QWidget* m_legend;
    KeyButton* m_edit;
    KeyButton* m_invite;
    KeyButton* m_join;
    KeyButton* m_remove;
};

} // namespace kring::ui
