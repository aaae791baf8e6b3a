// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ChipRow.h"

#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

#include <QHelpEvent>
#include <QToolTip>

namespace kring::ui {

namespace {

constexpr int chipHeight = 32;
constexpr int disc = 24;
constexpr int gap = 6;
constexpr int before = 34; ///< of the name, after the letters
constexpr int after = 12;

} // namespace

ChipRow::ChipRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipRow::show(std::vector<Chip> chips)
{
    m_chips = std::move(chips);
    QStringList spoken;
    for (const Chip& chip : m_chips)
        spoken << QString(chip.name + u", " + chip.task);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setVisible(!m_chips.empty());
    setFixedHeight(heightForWidth(std::max(width(), 100)));
    update();
}

std::vector<QRect> ChipRow::places(int width) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Label, Weight::Strong));
    std::vector<QRect> places;
    QPoint next(0, 0);
    for (const Chip& chip : m_chips) {
        const int wanted = std::min(before + metrics.horizontalAdvance(chip.name) + after, width);
        if (next.x() > 0 && next.x() + wanted > width)
            next = {0, next.y() + chipHeight + gap};
        places.emplace_back(next, QSize(wanted, chipHeight));
        next.rx() += wanted + gap;
    }
    return places;
}

int ChipRow::heightForWidth(int width) const
{
    const std::vector<QRect> all = places(width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void ChipRow::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    const std::vector<QRect> all = places(width());
    for (size_t i = 0; i < all.size(); ++i) {
        const QRect& box = all[i];
        paintBox(painter, box, colours.sunken, colours.line, chipHeight / 2.0);
        const QRect round(box.left() + 4, box.top() + (chipHeight - disc) / 2, disc, disc);
        paintBox(painter, round, colours.line, {}, disc / 2.0);
        painter.setPen(colours.text);
        painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
        painter.drawText(round, Qt::AlignCenter, m_chips[i].initials);
        painter.setFont(m_theme.font(TextSize::Label, Weight::Strong));
        const QRect words = box.adjusted(before, 0, -after + 2, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_chips[i].name, Qt::ElideRight, words.width()));
    }
}

bool ChipRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto& help = static_cast<const QHelpEvent&>(*event);
        const std::vector<QRect> all = places(width());
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].contains(help.pos()))
                QToolTip::showText(help.globalPos(),
                                   plainToolTip(QString(m_chips[i].name + u": " + m_chips[i].task)), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace kring::ui
