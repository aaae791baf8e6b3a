// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QueueList.h"

#include "ui/live/FittedText.h"
#include "ui/live/SpeakerCard.h"
#include "ui/widgets/RowPainting.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int gap = 8; // between two

class QueueDelegate final : public QStyledItemDelegate
{
public:
    QueueDelegate(const Theme& theme, QAbstractItemView& view)
        : QStyledItemDelegate(&view)
        , m_theme(theme)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {(m_view.viewport()->width() + gap) / 2, std::min(m_view.viewport()->height(), 40)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QueueRow& row = static_cast<const QueueModel*>(index.model())->row(index.row());
        const Colours& colours = m_theme.colours();
        const bool chosen = option.state.testFlag(QStyle::State_Selected) && m_view.hasFocus();
        const QRect card = option.rect.adjusted(0, 0, -gap, 0);
        painter->save();
        paintBox(*painter, card,
                 chosen                                           ? colours.accentSoft
                 : option.state.testFlag(QStyle::State_MouseOver) ? colours.sunken
                                                                  : colours.card,
                 chosen ? colours.accent : colours.line, Theme::controlRadius, chosen ? 2 : 1);
        const QRect mark(card.left() + 7, card.center().y() - 10, 22, 22);
        paintInitials(*painter, m_theme, mark, QString::number(row.place),
                      perspectiveColour(colours, row.perspective, row.side));
        int right = card.right() - 8;
        const auto icon = [&](const QString& name) {
            paintIcon(*painter, m_theme, name, colours.accent, {right - 13, card.center().y() - 6}, 14);
            right -= 18;
        };
        if (row.assisted)
            icon(QStringLiteral("accessibility"));
        if (row.lifted)
            icon(QStringLiteral("arrow-up"));
        const QRect words(mark.right() + 7, card.top(), right - mark.right() - 7, card.height());
        paintFitted(*painter, m_theme, words, row.name, row.hasSpoken ? colours.muted : colours.text);
        painter->restore();
    }

private:
    const Theme& m_theme;
    QAbstractItemView& m_view;
};

} // namespace

QueueList::QueueList(const Theme& theme, QueueModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new QueueDelegate(theme, *this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Queue of speakers"));
    connect(this, &QListView::doubleClicked, this, [this] { emit giveFloor(current()); });
}

Commands QueueList::commands()
{
    const QString where = tr("In the queue of speakers");
    const auto hasRow = [this] { return current().value != 0; };
    return {
        {.id = QStringLiteral("queue.give"),
         .text = tr("Give the floor"),
         .icon = {},
         .keys = {Qt::Key_Return},
         .run = [this] { emit giveFloor(current()); },
         .isEnabled = hasRow,
         .where = where},
        {.id = QStringLiteral("queue.lift"),
         .text = tr("Put first"),
         .icon = QStringLiteral("arrow-up"),
         .keys = {Qt::Key_L},
         .run = [this] { emit lift(current()); },
         .isEnabled = hasRow,
         .where = where},
        {.id = QStringLiteral("queue.assisted"),
         .text = tr("Speaks with help (interpreter, assistant, aid), or without"),
         .icon = QStringLiteral("accessibility"),
         .keys = {Qt::Key_H},
         .run = [this] { emit toggleAssisted(current()); },
         .isEnabled = hasRow,
         .where = where},
        {.id = QStringLiteral("queue.remove"),
         .text = tr("Take out of the queue"),
         .icon = {},
         .keys = {Qt::Key_Delete},
         .run = [this] { emit takeOut(current()); },
         .isEnabled = hasRow,
         .where = where},
    };
}

QueueEntryId QueueList::current() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).id : QueueEntryId{};
}

void QueueList::step(int by)
{
    const int row = std::clamp(currentIndex().row() + by, 0, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(row));
}

void QueueList::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier || m_model.rowCount() == 0) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Backspace:
        return; // takes nobody out by mistake
    case Qt::Key_Enter:
        emit giveFloor(current());
        return;
    default:
        break;
    }
    for (const Command& command : commands()) {
        if (command.keys.contains(QKeySequence(event->key()))) {
            if (command.isEnabled())
                command.run();
            return;
        }
    }
    if (event->text().isEmpty() ||
        !event->text()[0].isPrint()) // no searching by letters: they have a meaning here
        QListView::keyPressEvent(event);
}

void QueueList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
    viewport()->update();
}

void QueueList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void QueueList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command& command : commands()) {
        QAction* action = menu->addAction(command.text, this, command.run);
        action->setShortcuts(command.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void QueueList::wheelEvent(QWheelEvent* event)
{
    // The row has one direction: the usual wheel turns it.
    const QPoint delta = event->angleDelta();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() -
                                    (delta.y() != 0 ? delta.y() : delta.x()));
    event->accept();
}

void QueueList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace kring::ui
