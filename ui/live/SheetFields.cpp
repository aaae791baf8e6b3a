// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SheetFields.h"

#include "ui/live/DraftKeeper.h"
#include "ui/live/LiveSession.h"
#include "ui/shell/Sheet.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kring::ui {

namespace {

constexpr int labelGap = 6;

/// The field's own column, with its label close over it.
QVBoxLayout* addLabel(QVBoxLayout& layout, const Theme& theme, const QString& text, QWidget& field)
{
    auto* label =
        new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, field.parentWidget());
    label->setText(text);
    label->setBuddy(&field);
    field.setAccessibleName(text);
    auto* column = new QVBoxLayout;
    column->setSpacing(labelGap);
    column->addWidget(label);
    layout.addLayout(column);
    return column;
}

} // namespace

void addLabelled(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field)
{
    addLabel(layout, theme, label, field)->addWidget(&field);
}

void addField(QVBoxLayout& layout, const Theme& theme, const QString& label, QWidget& field)
{
    auto* frame = new FieldFrame(theme, field, field.parentWidget());
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 8, 10, 8); // and 2 of the field itself: in line with a ChoiceBox
    inside->addWidget(&field);
    frame->setMinimumHeight(Theme::controlHeight + 4);
    addLabel(layout, theme, label, field)->addWidget(frame);
}

DraftKeeper* keepDraft(Sheet& sheet, LiveSession& session, const QString& name, QLineEdit& field)
{
    const auto text = [&field, beginning = field.text()] {
        return field.text() == beginning ? QString() : field.text();
    };
    auto* keeper = new DraftKeeper(session.workspace(), name, text, &sheet);
    if (const QString kept = keeper->open(session.id()); !kept.isEmpty())
        field.setText(kept);
    QObject::connect(&field, &QLineEdit::textChanged, keeper, &DraftKeeper::touch);
    QObject::connect(&sheet, &Sheet::closed, keeper, &DraftKeeper::keep);
    return keeper;
}

DraftKeeper* keepDraft(Sheet& sheet, LiveSession& session, const QString& name, QPlainTextEdit& field)
{
    const auto text = [&field, beginning = field.toPlainText()] {
        const QString now = field.toPlainText();
        return now == beginning ? QString() : now;
    };
    auto* keeper = new DraftKeeper(session.workspace(), name, text, &sheet);
    if (const QString kept = keeper->open(session.id()); !kept.isEmpty())
        field.setPlainText(kept);
    QObject::connect(&field, &QPlainTextEdit::textChanged, keeper, &DraftKeeper::touch);
    QObject::connect(&sheet, &Sheet::closed, keeper, &DraftKeeper::keep);
    return keeper;
}

} // namespace kring::ui
