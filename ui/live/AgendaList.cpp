// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AgendaList.h"

#include "ui/widgets/SlimScrollBar.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kring::ui {

namespace {

/// The minute that an instant lies in: what the rows show of it.
auto minuteOf(Instant instant)
{
    return std::chrono::floor<std::chrono::minutes>(instant);
}

/// True when the rows show both the same.
bool looksLike(const agenda::ItemTimes& left, const agenda::ItemTimes& right)
{
    // A current row does not show how long it has run.
    const bool showsElapsed = left.state == agenda::ItemTimes::State::Done;
    return left.item == right.item && left.state == right.state &&
           minuteOf(left.start) == minuteOf(right.start) &&
           minuteOf(left.plannedStart) == minuteOf(right.plannedStart) && left.planned == right.planned &&
           left.granted == right.granted && (!showsElapsed || left.elapsed == right.elapsed);
}

} // namespace

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
    new SlimScrollBar(theme, *this, SlimScrollBar::gutter);
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
    // Asked several times a second: nothing is laid out anew unless a row shows something else.
    if (hasSameLook(clock) && record.agenda == m_agenda && record.session == m_session)
        return;
    m_session = record.session;
    m_agenda = record.agenda;
    m_clock = clock;
    rebuild();
}

bool AgendaList::hasSameLook(const agenda::AgendaClock& clock) const
{
    return clock.currentIndex == m_clock.currentIndex &&
           std::equal(clock.items.begin(), clock.items.end(), m_clock.items.begin(), m_clock.items.end(),
                      &looksLike);
}

AgendaItemId AgendaList::chosen() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).item : AgendaItemId{};
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
    // Where even that is too much, what is behind us goes before what is now and next.
    if (!rows.empty() && rows.front().kind == AgendaRow::Kind::DoneFold &&
        heightOf(rows) > viewport()->height())
        rows.erase(rows.begin());
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

bool AgendaList::runCommand(const QKeyEvent& event)
{
    // A layout may need Shift, or the keypad, for what the table calls "+".
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(event.key())));
    for (const Command& command : m_commands) {
        if (!command.keys.contains(pressed) || !command.isEnabled())
            continue;
        const AgendaItemId item = chosen();
        command.run();
        if (const int row = m_model.indexOf(item.value); row >= 0)
            setCurrentIndex(m_model.index(row)); // it may have moved
        return true;
    }
    return false;
}

void AgendaList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    for (const Command& command : m_commands) {
        QAction* action = menu.addAction(command.text, &menu, command.run);
        action->setShortcut(command.keys.value(0));
        action->setEnabled(command.isEnabled());
    }
    menu.exec(event->reason() == QContextMenuEvent::Mouse
                  ? event->globalPos()
                  : viewport()->mapToGlobal(visualRect(index).center()));
}

void AgendaList::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !chosen()) {
        open(currentIndex());
    } else if (runCommand(*event)) {
        event->accept();
    } else if (event->modifiers() == Qt::AltModifier &&
               (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int row = currentIndex().row() + (event->key() == Qt::Key_Up ? -1 : 1);
        setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
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
