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
