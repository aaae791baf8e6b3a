// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SlimScrollBar.h"

#include "ui/widgets/RowPainting.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int barWidth = 11;
constexpr int thumbWidth = 5;
constexpr int inset = 3; // from the view's edge
constexpr int shortestThumb = 28;

} // namespace

SlimScrollBar::SlimScrollBar(const Theme& theme, QAbstractScrollArea& view)
    : QWidget(&view)
    , m_theme(theme)
    , m_view(view)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.installEventFilter(this);
    const QScrollBar* bar = view.verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &SlimScrollBar::place);
    connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    place();
}

void SlimScrollBar::place()
{
    setGeometry(m_view.width() - barWidth, 0, barWidth, m_view.height());
    setVisible(m_view.verticalScrollBar()->maximum() > 0);
    raise();
    update();
}

QRectF SlimScrollBar::thumb() const
{
    const QScrollBar* bar = m_view.verticalScrollBar();
    const double whole = double(bar->maximum()) + bar->pageStep();
    const double length = std::clamp(height() * bar->pageStep() / std::max(whole, 1.0), double(shortestThumb),
                                     std::max(double(height()), double(shortestThumb)));
    const double top = (height() - length) * bar->value() / std::max(bar->maximum(), 1);
    return {double(barWidth - thumbWidth - inset), top, thumbWidth, length};
}

void SlimScrollBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor colour = m_theme.colours().strongLine;
    colour.setAlphaF(underMouse() || m_grip >= 0 ? 0.9F : 0.45F);
    paintBox(painter, thumb(), colour, {}, thumbWidth / 2.0);
}

void SlimScrollBar::mousePressEvent(QMouseEvent* event)
{
    const QRectF held = thumb();
    const double y = event->position().y();
    const bool onThumb = y >= held.top() && y < held.bottom();
    m_grip = int(onThumb ? y - held.top() : held.height() / 2);
    mouseMoveEvent(event);
}

void SlimScrollBar::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip < 0)
        return;
    QScrollBar* bar = m_view.verticalScrollBar();
    const double way = std::max(height() - thumb().height(), 1.0);
    bar->setValue(int((event->position().y() - m_grip) / way * bar->maximum()));
}

void SlimScrollBar::mouseReleaseEvent(QMouseEvent*)
{
    m_grip = -1;
    update();
}

void SlimScrollBar::wheelEvent(QWheelEvent* event)
{
    QApplication::sendEvent(m_view.verticalScrollBar(), event);
}

bool SlimScrollBar::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QWidget::eventFilter(object, event);
}

} // namespace kring::ui
