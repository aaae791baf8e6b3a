// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoiceBox.h"

#include "ui/widgets/RowPainting.h"

#include <QAbstractItemView>

namespace kring::ui {

namespace {

constexpr int padding = 12;
constexpr int iconPixels = 16;
constexpr int rowHeight = 34;

} // namespace

ChoiceBox::ChoiceBox(const Theme& theme, QWidget* parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setFont(theme.font(TextSize::Body));
    setAttribute(Qt::WA_Hover);
    setMaxVisibleItems(12);
    // The list's rows are as easy to hit as a menu's.
    setStyleSheet(QStringLiteral("QAbstractItemView { padding: 6px; outline: none; }"
                                 "QAbstractItemView::item { min-height: %1px; padding: 0 6px; }")
                      .arg(rowHeight - 2));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ChoiceBox::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {widest + 3 * padding + iconPixels, Theme::controlHeight + 4};
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    paintBox(painter, rect(), underMouse() ? colours.sunken : colours.card,
             hasFocus() ? colours.accent : colours.strongLine, Theme::controlRadius, hasFocus() ? 2 : 1);
    const int right = width() - padding - iconPixels;
    painter.setFont(font());
    painter.setPen(colours.text);
    const QRect words(padding, 0, right - 2 * padding, height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width()));
    paintIcon(painter, m_theme, QStringLiteral("chevron-down"), colours.muted,
              {right, (height() - iconPixels) / 2}, iconPixels);
}

} // namespace kring::ui
