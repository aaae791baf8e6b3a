// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/PaperView.h"

#include "ui/widgets/SlimScrollBar.h"
#include "ui/widgets/RowPainting.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace kring::ui {

namespace {

constexpr double fullSize = 96.0 / 72.0; ///< pixels to the point at 100 %
constexpr int margin = 40;
constexpr int gap = 24;
constexpr double smallest = 0.25 * fullSize;
constexpr double largest = 4 * fullSize;

} // namespace

PaperView::PaperView(const Theme& theme, PagePictures& pictures, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Report"));
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    new SlimScrollBar(theme, *this);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&pictures, &QAbstractItemModel::modelReset, this, [this] {
        layOut();
        viewport()->update();
    });
}

int PaperView::zoom() const
{
    return int(std::lround(m_scale / fullSize * 100));
}

void PaperView::zoomBy(int steps)
{
    m_fitsWidth = false;
    const int tens = zoom() / 10 * 10;
    const int next = steps > 0 ? tens + 10 * steps : (tens < zoom() ? tens + 10 : tens) + 10 * steps;
    setScale(next / 100.0 * fullSize);
}

void PaperView::fitWidth()
{
    m_fitsWidth = true;
    setScale((viewport()->width() - 2 * margin) / PagePictures::pageSize().width());
}

void PaperView::setScale(double scale)
{
    const QSizeF before = QSizeF(viewport()->size()) / 2;
    const double middle = (verticalScrollBar()->value() + before.height()) / m_scale;
    m_scale = std::clamp(scale, smallest, largest);
    layOut();
    verticalScrollBar()->setValue(
        verticalScrollBar()->value() == 0 ? 0 : int(middle * m_scale - before.height()));
    viewport()->update();
    emit zoomChanged();
}

void PaperView::layOut()
{
    const QSizeF page = PagePictures::pageSize() * m_scale;
    const int height = int(m_pictures.pageCount() * (page.height() + gap)) + gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, int(page.width()) + 2 * margin - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

QRectF PaperView::pageRect(int page) const
{
    const QSizeF size = PagePictures::pageSize() * m_scale;
    const double left = std::max<double>(margin, std::floor((viewport()->width() - size.width()) / 2));
    const double top = gap + page * (size.height() + gap);
    return {left - horizontalScrollBar()->value(), std::floor(top) - verticalScrollBar()->value(),
            size.width(), size.height()};
}

int PaperView::currentPage() const
{
    const double third = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const double step = PagePictures::pageSize().height() * m_scale + gap;
    return std::clamp(int(third / step), 0, std::max(0, m_pictures.pageCount() - 1));
}

void PaperView::showPage(int page)
{
    const double step = PagePictures::pageSize().height() * m_scale + gap;
    verticalScrollBar()->setValue(int(page * step));
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Colours& colours = m_theme.colours();
    painter.fillRect(viewport()->rect(), colours.desk);
    const double ratio = viewport()->devicePixelRatioF();
    for (int page = 0; page < m_pictures.pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        QImage picture = m_pictures.picture(page, m_scale * ratio);
        picture.setDevicePixelRatio(ratio);
        painter.drawImage(rect.topLeft(), picture);
        paintBox(painter, rect.adjusted(-1, -1, 1, 1), {}, colours.line, 0);
    }
    if (hasFocus())
        paintBox(painter, viewport()->rect(), {}, colours.accent, 0, 2);
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        fitWidth();
    else
        layOut();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (currentPage() != m_page) {
        m_page = currentPage();
        emit pageChanged(m_page);
    }
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace kring::ui
