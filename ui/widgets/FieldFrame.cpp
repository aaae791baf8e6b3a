// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldFrame.h"

#include "ui/widgets/RowPainting.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLineEdit>

namespace kring::ui {

FieldFrame::FieldFrame(const Theme& theme, QWidget& field, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
{
    field.setFont(theme.font(TextSize::Body));
    if (auto* line = qobject_cast<QLineEdit*>(&field))
        line->setFrame(false);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(&field)) {
        area->setFrameShape(QFrame::NoFrame);
        area->viewport()->setAutoFillBackground(false);
    }
    field.installEventFilter(this);
    recolour();
    connect(&theme, &Theme::changed, this, &FieldFrame::recolour);
}

void FieldFrame::recolour()
{
    const Colours& colours = m_theme.colours();
    QPalette palette = m_field.palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    m_field.setPalette(palette);
    update();
}

void FieldFrame::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    const bool focused = m_field.hasFocus();
    paintBox(painter, rect(), colours.card, focused ? colours.accent : colours.strongLine,
             Theme::controlRadius, focused ? 2 : 1);
}

bool FieldFrame::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(object, event);
}

} // namespace kring::ui
