// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/ElidedLabel.h"

#include "ui/widgets/PlainToolTip.h"

#include <QPainter>

namespace kring::ui {

ElidedLabel::ElidedLabel(const Theme& theme, TextSize size, Weight weight, QColor Colours::*role,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_role(role)
{
    setFont(theme.font(size, weight));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    tellWhole();
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ElidedLabel::tellWhole()
{
    setToolTip(sizeHint().width() > width() ? plainToolTip(m_text) : QString());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tellWhole();
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.colours().*m_role);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace kring::ui
