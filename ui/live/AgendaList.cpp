// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AgendaList.h"

#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace kring::ui {

AgendaList::AgendaList(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_delegate(new AgendaLineDelegate(theme, *this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setWordWrap(true); // so that another width lays the rows out anew
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new SlimScrollBar(theme, *this);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(tr("Agenda"));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void AgendaList::show(const session::SessionRecord& record, const agenda::AgendaClock& clock)
{
    if (record.session.id != m_session.id)
        m_doneOpen = m_lateOpen = false;
    m_session = record.session;
    m_agenda = record.agenda;
    m_clock = clock;
    rebuild();
}

int AgendaList::heightOf(const std::vector<AgendaRow>& rows) const
{
    int height = 0;
    for (const AgendaRow& row : rows)
        height += m_delegate->heightOf(row, viewport()->width());
    return height;
}

void AgendaList::rebuild()
{
    if (m_clock.items.size() != m_agenda.size())
        return;
    // After the end what was done is what there is to see.
    AgendaFolding folding{.done = !m_doneOpen && m_clock.isRunning(), .lateFrom = -1};
    std::vector<AgendaRow> rows = agendaRows(m_session, m_agenda, m_clock, folding);
    const int firstFoldable = m_clock.currentIndex + 2; // now and next are never folded
    if (!m_lateOpen && !m_doneOpen) {
        for (int from = int(m_agenda.size()) - 2;
             from >= firstFoldable && heightOf(rows) > viewport()->height(); --from) {
            folding.lateFrom = from;
            rows = agendaRows(m_session, m_agenda, m_clock, folding);
        }
    }
    m_model.setRows(std::move(rows));
}

void AgendaList::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const AgendaRow::Kind kind = m_model.row(index.row()).kind;
    m_doneOpen = m_doneOpen || kind == AgendaRow::Kind::DoneFold;
    m_lateOpen = m_lateOpen || kind == AgendaRow::Kind::LateFold;
    rebuild();
}

void AgendaList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else if (event->key() == Qt::Key_Escape && (m_doneOpen || m_lateOpen)) {
        m_doneOpen = m_lateOpen = false;
        rebuild();
    } else {
        QListView::keyPressEvent(event);
    }
}

void AgendaList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        open(indexAt(event->pos()));
}

void AgendaList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
    viewport()->update();
}

void AgendaList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void AgendaList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    rebuild();
}

} // namespace kring::ui
