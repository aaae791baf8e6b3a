// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/PassSheet.h"

#include "core/agenda/MinutesText.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>

#include <algorithm>

namespace kring::ui {

PassSheet::PassSheet(const Theme& theme, const arena::Pass& pass, QWidget* window)
    : Sheet(theme, 480, pass.title.simplified(), window)
    , m_pass(pass)
{
    QStringList rooms;
    for (const arena::RoomPlan& room : pass.rooms)
        rooms << room.name;
    m_rooms = addField(tr("Rooms, with commas between"), rooms.join(QStringLiteral(", ")));
    m_minutes = addField(tr("How long? (25, 90m, 1.5h or 1:30)"), QString::number(pass.minutes));
    m_moderator = addField(tr("Who leads it?"), pass.moderator);
    m_complaint = new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this);
    m_complaint->setText(tr("Write the minutes as 25, 90m, 1.5h or 1:30, a day at most."));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    content().addWidget(m_complaint);
    auto* button = new KeyButton(theme, KeyButton::Style::Primary, tr("Save"), {}, tr("Enter"), this);
    connect(button, &QPushButton::clicked, this, &PassSheet::save);
    content().addWidget(button, 0, Qt::AlignRight);
    setFocusProxy(m_rooms);
}

QLineEdit* PassSheet::addField(const QString& label, const QString& text)
{
    auto* field = new QLineEdit(text, this);
    field->setAccessibleName(label);
    auto* name = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, this);
    name->setText(label);
    name->setBuddy(field);
    auto* frame = new FieldFrame(theme(), *field, this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 8, 10, 8);
    inside->addWidget(field);
    content().addWidget(name);
    content().addWidget(frame);
    connect(field, &QLineEdit::returnPressed, this, &PassSheet::save);
    return field;
}

void PassSheet::save()
{
    const auto minutes = agenda::minutesFromText(m_minutes->text());
    if (!minutes) {
        m_complaint->show();
        m_minutes->setFocus();
        return;
    }
    emit edited({*minutes, m_moderator->text(), roomsFromText(m_pass, m_rooms->text())});
    closeSheet();
}

std::vector<arena::PassEdit::Room> roomsFromText(const arena::Pass& pass, const QString& text)
{
    std::vector<arena::PassEdit::Room> rooms;
    std::vector<bool> isTaken(pass.rooms.size(), false);
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        arena::PassEdit::Room room{-1, part.trimmed()};
        for (size_t i = 0; i < pass.rooms.size() && room.was < 0; ++i) {
            if (!isTaken[i] && pass.rooms[i].name == room.name)
                room.was = int(i);
        }
        if (room.was >= 0)
            isTaken[size_t(room.was)] = true;
        rooms.push_back(room);
    }
    for (size_t i = 0; i < rooms.size() && i < pass.rooms.size(); ++i) {
        if (rooms[i].was < 0 && !isTaken[i]) {
            rooms[i].was = int(i);
            isTaken[i] = true;
        }
    }
    return rooms;
}

} // namespace kring::ui
