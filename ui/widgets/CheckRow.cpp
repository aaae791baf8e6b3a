// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CheckRow.h"

#include "ui/widgets/RowPainting.h"

namespace kring::ui {

namespace {

constexpr int boxSize = 20;
constexpr int rowHeight = 30;
constexpr int gap = 10;

} // namespace

CheckRow::CheckRow(const Theme& theme, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setText(text);
    setFont(theme.font(TextSize::Body));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(rowHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CheckRow::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : QString::number(count));
    update();
}

QSize CheckRow::sizeHint() const
{
    return {boxSize + gap + QFontMetrics(font()).horizontalAdvance(text()) + 40, rowHeight};
}

void CheckRow::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), colours.sunken, {}, 7);
    const QRect box(4, (height() - boxSize) / 2, boxSize, boxSize);
    if (isChecked()) {
        paintBox(painter, box, colours.accent, {}, 5);
        paintIcon(painter, m_theme, QStringLiteral("check"), colours.onAccent, box.topLeft() + QPoint(3, 3),
                  14);
    } else {
        paintBox(painter, box, {}, colours.strongLine, 5, 1.5);
    }
    if (hasFocus())
        paintBox(painter, rect(), {}, colours.accent, 7, 2);
    painter.setFont(font());
    const QRect words = rect().adjusted(4 + boxSize + gap, 0, -8, 0);
    if (m_count >= 0) {
        painter.setPen(colours.muted);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
    }
    painter.setPen(isChecked() ? colours.text : colours.muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace kring::ui
