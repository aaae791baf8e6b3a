// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QuestionList.h"

#include "ui/widgets/SlimScrollBar.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace kring::ui {

using floor::QuestionStatus;

namespace {

struct Settling
{
    int key;
    QuestionStatus status;
    const char* text;
};

constexpr Settling settlings[] = {
    {Qt::Key_A, QuestionStatus::Answered, QT_TRANSLATE_NOOP("kring::ui::QuestionList", "Answered")},
    {Qt::Key_P, QuestionStatus::Parked, QT_TRANSLATE_NOOP("kring::ui::QuestionList", "Park")},
    {Qt::Key_C, QuestionStatus::Carried,
     QT_TRANSLATE_NOOP("kring::ui::QuestionList", "Carry to the next session")},
    {Qt::Key_D, QuestionStatus::Discussed, QT_TRANSLATE_NOOP("kring::ui::QuestionList", "Discussed")},
    {Qt::Key_U, QuestionStatus::Raised, QT_TRANSLATE_NOOP("kring::ui::QuestionList", "Raise again")},
};

constexpr int longestEntry = 3;

QuestionId idOf(const QModelIndex& index)
{
    return {index.data(QuestionListModel::IdRole).toLongLong()};
}

} // namespace

QuestionList::QuestionList(const Theme& theme, QuestionListModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new QuestionDelegate(theme, *this))
{
    setModel(&model);
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
    setAccessibleName(tr("Questions from the floor"));

    m_entryEnds.setSingleShot(true);
    m_entryEnds.setInterval(1500);
    connect(&m_entryEnds, &QTimer::timeout, this, &QuestionList::finishEntry);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &QuestionList::rowsBelowChanged);
}

QuestionId QuestionList::current() const
{
    return currentIndex().isValid() ? idOf(currentIndex()) : QuestionId{};
}

void QuestionList::ensureCurrent()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

int QuestionList::rowsBelow() const
{
    const int rows = m_model.rowCount();
    int first = 0; // the first row whose lower half lies under the edge; rows lie in order, so halve the rest
    int end = rows;
    while (first < end) {
        const int middle = (first + end) / 2;
        if (visualRect(m_model.index(middle)).center().y() < viewport()->height())
            first = middle + 1;
        else
            end = middle;
    }
    return rows - first;
}

void QuestionList::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::NoModifier && act(event->key(), event->text())) {
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

bool QuestionList::act(int key, const QString& text)
{
    if (!currentIndex().isValid())
        return false;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9') {
        typeDigit(text);
        return true;
    }
    if (key == Qt::Key_Backspace && !m_digits.isEmpty()) {
        m_digits.chop(1);
        if (m_digits.isEmpty())
            forgetEntry();
        else
            m_delegate->showEntry(m_digitsFor, m_digits);
        return true;
    }
    if (key == Qt::Key_Escape && !m_digits.isEmpty()) {
        forgetEntry();
        return true;
    }
    const bool endedEntry = !m_digits.isEmpty();
    finishEntry();
    if (isEnter) {
        if (!endedEntry)
            emit takeUp(current());
        return true;
    }
    if (text == QLatin1String("+") || text == QLatin1String("-") || text == QString(QChar(0x2212))) {
        changeDots(currentIndex(), text == QLatin1String("+") ? 1 : -1);
        return true;
    }
    for (const Settling& settling : settlings) {
        if (key == settling.key) {
            emit settle(current(), settling.status);
            return true;
        }
    }
    return !text.isEmpty() && text[0].isPrint(); // no searching by letters: they have a meaning here
}

void QuestionList::changeDots(const QModelIndex& index, int by)
{
    const int dots = index.data(QuestionListModel::DotsRole).toInt();
    if (dots + by >= 0)
        emit setDots(idOf(index), dots + by);
}

void QuestionList::typeDigit(const QString& digit)
{
    if (m_digits.size() >= longestEntry)
        m_digits.clear();
    m_digits += digit;
    m_digitsFor = currentIndex();
    m_delegate->showEntry(m_digitsFor, m_digits);
    m_entryEnds.start();
}

void QuestionList::finishEntry()
{
    if (m_digits.isEmpty())
        return;
    const QPersistentModelIndex index = m_digitsFor;
    const int dots = m_digits.toInt();
    forgetEntry();
    if (index.isValid())
        emit setDots(idOf(index), dots);
}

void QuestionList::forgetEntry()
{
    m_entryEnds.stop();
    m_digits.clear();
    m_digitsFor = QPersistentModelIndex();
    m_delegate->showEntry({}, {});
}

void QuestionList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        ensureCurrent();
    viewport()->update();
}

void QuestionList::focusOutEvent(QFocusEvent* event)
{
    finishEntry();
    QListView::focusOutEvent(event);
    viewport()->update();
}

void QuestionList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    switch (m_delegate->partAt(visualRect(index), index, event->pos())) {
    case QuestionDelegate::Part::TakeUp:
        emit takeUp(idOf(index));
        break;
    case QuestionDelegate::Part::MoreDots:
        changeDots(index, 1);
        break;
    case QuestionDelegate::Part::FewerDots:
        changeDots(index, -1);
        break;
    case QuestionDelegate::Part::Nothing:
        break;
    }
}

void QuestionList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isButton = index.isValid() && m_delegate->partAt(visualRect(index), index, event->pos()) !=
                                                 QuestionDelegate::Part::Nothing;
    viewport()->setCursor(isButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void QuestionList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QuestionId question = idOf(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* up = menu->addAction(tr("Take up now"), this, [this, question] { emit takeUp(question); });
    up->setShortcut(Qt::Key_Return);
    up->setShortcutContext(Qt::WidgetShortcut);
    menu->addSeparator();
    for (const Settling& settling : settlings) {
        QAction* action =
            menu->addAction(tr(settling.text), this,
                            [this, question, status = settling.status] { emit settle(question, status); });
        action->setShortcut(settling.key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void QuestionList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    emit rowsBelowChanged();
}

void QuestionList::updateGeometries()
{
    QListView::updateGeometries();
    emit rowsBelowChanged();
}

} // namespace kring::ui
