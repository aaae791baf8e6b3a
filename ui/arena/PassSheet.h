// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/ArenaEdits.h"
#include "ui/shell/Sheet.h"

class QLineEdit;

namespace kring::ui {

class PlainLabel;

/// How long a pass is, who leads it and which rooms it has.
class PassSheet final : public Sheet
{
    Q_OBJECT

public:
    PassSheet(const Theme& theme, const arena::Pass& pass, QWidget* window);

signals:
    void edited(const kring::arena::PassEdit& edit);

private:
    QLineEdit* addField(const QString& label, const QString& text);
    void save();

    arena::Pass m_pass;
    QLineEdit* m_minutes;
    QLineEdit* m_moderator;
    QLineEdit* m_rooms;
    PlainLabel* m_complaint;
};

/// The rooms that are written with commas between, each as the room of before that has its name, else as the
/// one in its place, else as a new one.
std::vector<arena::PassEdit::Room> roomsFromText(const arena::Pass& pass, const QString& text);

} // namespace kring::ui
