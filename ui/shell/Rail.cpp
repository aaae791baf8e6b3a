// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/widgets/RowPainting.h"

#include <QVBoxLayout>

#include <cmath>
#include <numbers>

namespace kring::ui {

namespace {

/// The mark: people around a table, one of them speaking.
void paintMark(QPainter& painter, const Colours& colours, QPointF centre)
{
    constexpr int seats = 7;
    constexpr double radius = 12;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int seat = 0; seat < seats; ++seat) {
        const double angle = 2 * std::numbers::pi * seat / seats - std::numbers::pi / 2;
        QColor colour = colours.accent;
        if (seat > 0)
            colour.setAlphaF(0.5F);
        painter.setBrush(colour);
        const double size = seat > 0 ? 2.4 : 3.4;
        painter.drawEllipse(centre + QPointF(radius * std::cos(angle), radius * std::sin(angle)), size, size);
    }
}

} // namespace

RailButton::RailButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    const QRect box(8, 4, 72, 56);
    if (isChecked() || underMouse())
        paintBox(painter, box, isChecked() ? colours.accentSoft : colours.sunken, {}, Theme::controlRadius);
    if (isChecked())
        paintBox(painter, QRectF(0, 24, 3, 16), colours.accent, {}, 1.5);
    const QColor colour = isChecked() ? colours.accent : colours.muted;
    paintIcon(painter, m_theme, m_icon, colour, {34, box.top() + 9}, 20);
    painter.setPen(colour);
    painter.setFont(m_theme.font(TextSize::Small, isChecked() ? Weight::Strong : Weight::Regular));
    painter.drawText(QRect(0, box.top() + 32, width(), 18), Qt::AlignCenter, text());
    if (hasFocus())
        paintBox(painter, box, {}, colours.accent, Theme::controlRadius, 2);
}

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_entries(new QVBoxLayout)
    , m_settings(new RailButton(theme, QStringLiteral("settings"), tr("Settings"), this))
{
    setFixedWidth(88);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 76, 0, 12);
    layout->setSpacing(0);
    layout->addLayout(m_entries);
    layout->addStretch();
    layout->addWidget(m_settings);
    connect(m_settings, &QAbstractButton::clicked, this,
            [this] { emit settingsWanted(m_settings->mapToGlobal(QPoint(80, 60))); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Rail::addEntry(PageName page, const QString& icon, const QString& text)
{
    auto* button = new RailButton(m_theme, icon, text, this);
    button->setCheckable(true);
    button->setAutoExclusive(false);
    QWidget* const above = m_buttons.empty() ? nullptr : m_entries->itemAt(m_entries->count() - 1)->widget();
    m_entries->addWidget(button);
    m_buttons[page] = button;
    if (above)
        setTabOrder(above, button);
    setTabOrder(button, m_settings);
    connect(button, &QAbstractButton::clicked, this, [this, page, button] {
        button->setChecked(true);
        emit pageWanted(page);
    });
}

void Rail::setCurrent(PageName page)
{
    const bool ofSeries = page == PageName::Plan || page == PageName::Arena;
    for (const auto& [name, button] : m_buttons)
        button->setChecked(name == (ofSeries ? PageName::Series : page));
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().card);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.colours().line);
    paintMark(painter, m_theme.colours(), QPointF(44, 32));
}

} // namespace kring::ui
