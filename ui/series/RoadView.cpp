// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/RoadView.h"

#include "ui/series/SeriesTexts.h"
#include "ui/series/StationPainting.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cstdlib>

namespace kring::ui {

using followup::Station;

RoadView::RoadView(const Theme& theme, const session::Vocabulary& vocabulary, RoadModel& model,
                   QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_wordsWidth(roadmap::wordsWidth)
{
    setModel(&model);
    setItemDelegate(new RoadDelegate(theme, vocabulary, model, *this));
    setAccessibleName(tr("Questions and their roads"));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(24);
    new SlimScrollBar(theme, *this);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0)
            setCurrentIndex(m_model.index(0, 0));
    });
}

void RoadView::setWordsWidth(int width)
{
    m_wordsWidth = width;
    viewport()->update();
}

int RoadView::columnX(int session) const
{
    return wordsWidth() + session * roadmap::column + roadmap::column / 2 - m_offset;
}

int RoadView::columnAt(int x) const
{
    if (x < wordsWidth())
        return -1;
    const int column = (x - wordsWidth() + m_offset) / roadmap::column;
    return column < int(m_model.sessions().size()) ? column : -1;
}

void RoadView::setOffset(int offset)
{
    m_offset = offset;
    viewport()->update();
}

void RoadView::setSession(int session)
{
    if (session == m_session)
        return;
    m_session = session;
    tellStation();
    viewport()->update();
    emit sessionChosen(session);
}

/// The next station of this road in that direction; beyond the last one, the sessions themselves.
void RoadView::step(int direction)
{
    if (!currentIndex().isValid())
        return;
    const int count = int(m_model.sessions().size());
    for (int session = m_session + direction; session >= 0 && session < count; session += direction) {
        if (m_model.stationAt(currentIndex().row(), session)) {
            setSession(session);
            return;
        }
    }
}

/// Where the road does not pass the session, the nearest station that it has.
void RoadView::goToStation()
{
    if (!currentIndex().isValid())
        return;
    const std::vector<Station>& stations = m_model.row(currentIndex().row()).road.stations;
    int nearest = stations.back().session;
    if (m_session >= 0) {
        for (const Station& station : stations) {
            if (std::abs(station.session - m_session) < std::abs(nearest - m_session))
                nearest = station.session;
        }
    }
    if (nearest == m_session)
        tellStation();
    setSession(nearest);
}

/// The focus stays in the list; this is how a screen reader hears which station is meant.
void RoadView::tellStation()
{
    const Station* station = currentIndex().isValid() && m_session >= 0
                                 ? m_model.stationAt(currentIndex().row(), m_session)
                                 : nullptr;
    setAccessibleDescription(station ? tr("session %1: %2")
                                           .arg(numberOf(m_model.sessions()[size_t(m_session)], m_session),
                                                stopInWords(station->stop))
                                     : QString());
}

void RoadView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_session >= 0)
            emit opened(m_session);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void RoadView::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const int session = columnAt(event->pos().x());
    if (index.isValid() && session >= 0 && m_model.stationAt(index.row(), session))
        setSession(session);
}

void RoadView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const int session = columnAt(event->pos().x());
    if (index.isValid() && session >= 0 && m_model.stationAt(index.row(), session))
        emit opened(session);
}

void RoadView::wheelEvent(QWheelEvent* event)
{
    const bool isSideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        emit scrolled(-(isSideways ? event->angleDelta().x() : event->angleDelta().y()));
        event->accept();
        return;
    }
    QListView::wheelEvent(event);
}

/// The column of what comes next stands behind the rows, as far down as they go.
void RoadView::paintEvent(QPaintEvent* event)
{
    const int next = followup::nextIn(m_model.sessions());
    const int rows = m_model.rowCount();
    if (next >= 0 && rows > 0) {
        QPainter painter(viewport());
        painter.setClipRect(QRect(wordsWidth(), 0, viewport()->width() - wordsWidth(), viewport()->height()));
        painter.setRenderHint(QPainter::Antialiasing);
        const int bottom = visualRect(m_model.index(rows - 1, 0)).bottom();
        const int left = columnX(next) - roadmap::column / 2 + 2;
        // Its upper end lies in the axis above, so that this one is open.
        paintBox(painter, QRect(left, -20, roadmap::column - 4, bottom + 20), m_theme.colours().accentSoft,
                 m_theme.colours().line, Theme::controlRadius);
    }
    QListView::paintEvent(event);
}

void RoadView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    scheduleDelayedItemsLayout(); // the chosen row is higher
    goToStation();
    if (current.isValid())
        scrollTo(current);
    viewport()->update();
}

void RoadView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    viewport()->update();
}

void RoadView::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void RoadView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace kring::ui
