// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SheetField.h"

#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QComboBox>

namespace kring::ui {

void addSheetField(QBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field, int stretch)
{
    constexpr int labelGap = 6;
    auto* words =
        new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, field.parentWidget());
    words->setText(label);
    words->setBuddy(&field);
    field.setAccessibleName(label);
    auto* column = new QVBoxLayout;
    column->setSpacing(labelGap);
    column->addWidget(words);
    if (qobject_cast<QComboBox*>(&field)) {
        column->addWidget(&field);
    } else {
        auto* frame = new FieldFrame(theme, field, field.parentWidget());
        auto* inside = new QHBoxLayout(frame);
        inside->setContentsMargins(10, 8, 10, 8); // and 2 of the field itself: in line with a ChoiceBox
        inside->addWidget(&field);
        frame->setMinimumHeight(Theme::controlHeight + 4);
        column->addWidget(frame);
    }
    column->addStretch(1);
    layout.addLayout(column, stretch);
}

} // namespace kring::ui
