// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SlimScrollBar.h"

#include "ui/widgets/RowPainting.h"

#include <QAbstractItemView>
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

SlimScrollBar::SlimScrollBar(const Theme& theme, QAbstractScrollArea& view, int keptFree)
    : QWidget(&view)
    , m_theme(theme)
    , m_view(view)
    , m_keptFree(keptFree)
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
    const bool scrolls = m_view.verticalScrollBar()->maximum() > 0;
    setVisible(scrolls);
    if (m_keptFree > 0)
        keepGutter(scrolls ? m_keptFree : 0);
    raise();
    update();
}

void SlimScrollBar::keepGutter(int width)
{
    // Narrower rows are never lower: once the bar has come it cannot go because of its gutter, so this ends.
    struct Margins : QAbstractScrollArea
    {
        using QAbstractScrollArea::setViewportMargins;
        using QAbstractScrollArea::viewportMargins;
    };
    const QMargins before = (m_view.*&Margins::viewportMargins)();
    if (before.right() == width)
        return;
    constexpr void (QAbstractScrollArea::*set)(const QMargins&) = &Margins::setViewportMargins;
    (m_view.*set)({before.left(), before.top(), width, before.bottom()});
    // The view itself would wait a tenth of a second before it lays its rows out anew.
    if (auto* rows = qobject_cast<QAbstractItemView*>(&m_view))
        QMetaObject::invokeMethod(rows, &QAbstractItemView::doItemsLayout, Qt::QueuedConnection);
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
