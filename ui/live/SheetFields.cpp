// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SheetFields.h"

#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace kring::ui {

namespace {

void addLabel(QVBoxLayout& layout, const Theme& theme, const QString& text, QWidget& field)
{
    auto* label =
        new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, field.parentWidget());
    label->setText(text);
    label->setBuddy(&field);
    field.setAccessibleName(text);
    layout.addWidget(label);
}

} // namespace

void addLabelled(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field)
{
    addLabel(layout, theme, label, field);
    layout.addWidget(&field);
}

void addField(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field)
{
    addLabel(layout, theme, label, field);
    auto* frame = new FieldFrame(theme, field, field.parentWidget());
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(&field);
    layout.addWidget(frame);
}

} // namespace kring::ui
