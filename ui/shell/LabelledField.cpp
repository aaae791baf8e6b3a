// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LabelledField.h"

#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace kring::ui {

namespace {

constexpr int labelGap = 6;

QVBoxLayout* addLabel(QVBoxLayout& layout, const Theme& theme, const QString& text, QWidget& field)
{
    auto* label =
        new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, field.parentWidget());
    label->setText(text);
    label->setBuddy(&field);
    field.setAccessibleName(text);
    auto* column = new QVBoxLayout; // the label stands close over its field
    column->setSpacing(labelGap);
    column->addWidget(label);
    layout.addLayout(column);
    return column;
}

} // namespace

void layLabelled(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field)
{
    addLabel(layout, theme, label, field)->addWidget(&field);
}

void layField(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field)
{
    auto* frame = new FieldFrame(theme, field, field.parentWidget());
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 8, 10, 8); // and 2 of the field itself: in line with a ChoiceBox
    inside->addWidget(&field);
    frame->setMinimumHeight(Theme::controlHeight + 4);
    addLabel(layout, theme, label, field)->addWidget(frame);
}

} // namespace kring::ui
