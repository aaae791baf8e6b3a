// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QuestionList.h"

#include "ui/widgets/SlimScrollBar.h"

#include <QContextMenuEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QScrollBar>

namespace kring::ui {

namespace {

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
    new SlimScrollBar(theme, *this, SlimScrollBar::gutter);
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
    const QModelIndex current = currentIndex().isValid() ? currentIndex() : m_model.index(0);
    if (current.isValid() && !selectionModel()->isSelected(current))
        setCurrentIndex(
            current); // Qt makes the first row current when the focus comes, but does not select it
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

QModelIndex QuestionList::indexOf(QuestionId question) const
{
    const int row = m_model.indexOf(question.value);
    return row < 0 ? QModelIndex() : m_model.index(row);
}

void QuestionList::choose(QuestionId question)
{
    if (const QModelIndex index = indexOf(question); index.isValid())
        setCurrentIndex(index);
}

void QuestionList::showEditor(QuestionEditor* editor)
{
    closeEditor();
    const QModelIndex index = indexOf(editor->question());
    if (!index.isValid()) {
        editor->deleteLater();
        return;
    }
    m_editor = editor;
    editor->layout()->setContentsMargins(QuestionDelegate::editorMargins());
    setIndexWidget(index, editor);
    const auto fit = [this, editor] {
        m_delegate->showEditor(indexOf(editor->question()), editor->sizeHint().height());
    };
    connect(editor, &QuestionEditor::heightChanged, this, fit);
    fit();
    scrollTo(index);
    editor->setFocus();
}

void QuestionList::closeEditor()
{
    if (!m_editor)
        return;
    const QModelIndex index = indexOf(m_editor->question());
    m_delegate->showEditor({}, 0);
    QuestionEditor* editor = m_editor;
    m_editor = nullptr;
    if (index.isValid())
        setIndexWidget(index, nullptr);
    editor->hide();
    editor->deleteLater();
    scheduleDelayedItemsLayout();
}

void QuestionList::beginMerge(QuestionId question)
{
    const QModelIndex source = indexOf(question);
    m_mergeSource = question;
    m_delegate->showMergeSource(source);
    if (currentIndex() == source)
        setCurrentIndex(m_model.index(source.row() + 1 < m_model.rowCount() ? source.row() + 1 : 0));
    emit chosenChanged();
}

void QuestionList::endMerge()
{
    m_mergeSource = {};
    m_delegate->showMergeSource({});
}

QPoint QuestionList::menuPlace(QuestionId question) const
{
    const QModelIndex index = indexOf(question);
    return viewport()->mapToGlobal(index.isValid() ? visualRect(index).center() : rect().center());
}

void QuestionList::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (modifiers == Qt::AltModifier && isArrow && currentIndex().isValid()) {
        emit moveWanted(current(), event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (modifiers == Qt::NoModifier && (m_mergeSource ? mergeByKey(*event) : act(*event))) {
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

bool QuestionList::mergeByKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape) {
        emit mergeLeft();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (current() && current() != m_mergeSource)
            emit mergeChosen(current());
        return true;
    }
    return !event.text().isEmpty() && event.text()[0].isPrint(); // no other key has a meaning meanwhile
}

bool QuestionList::act(const QKeyEvent& event)
{
    if (!currentIndex().isValid())
        return false;
    if (typeByKey(event))
        return true;
    const bool endedEntry = !m_digits.isEmpty();
    finishEntry();
    const QString text = event.text();
    if (text == QLatin1String("+") || text == QLatin1String("-") || text == QString(QChar(0x2212))) {
        changeDots(currentIndex(), text == QLatin1String("+") ? 1 : -1);
        return true;
    }
    if (const std::optional<QuestionAct> wanted = actOf(event)) {
        if (!endedEntry || *wanted != QuestionAct::TakeUp) // that Enter ended a number
            act(*wanted, current());
        return true;
    }
    return !text.isEmpty() && text[0].isPrint(); // no searching by letters: they have a meaning here
}

/// Digits, and the keys that take them back.
bool QuestionList::typeByKey(const QKeyEvent& event)
{
    const QString text = event.text();
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9') {
        typeDigit(text);
        return true;
    }
    if (m_digits.isEmpty())
        return false;
    if (event.key() == Qt::Key_Backspace) {
        m_digits.chop(1);
        if (m_digits.isEmpty())
            forgetEntry();
        else
            m_delegate->showEntry(m_digitsFor, m_digits);
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        forgetEntry();
        return true;
    }
    return false;
}

void QuestionList::act(QuestionAct act, QuestionId question)
{
    if (m_mergeSource) {
        if (act == QuestionAct::TakeUp && question != m_mergeSource)
            emit mergeChosen(question);
        return;
    }
    emit actWanted(act, question);
}

void QuestionList::changeDots(const QModelIndex& index, int by)
{
    if (m_mergeSource)
        return;
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
        act(QuestionAct::TakeUp, idOf(index)); // while merging: with this one
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
    if (!index.isValid() || m_mergeSource)
        return;
    emit menuWanted(idOf(index),
                    byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void QuestionList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (m_editor)
        scrollTo(indexOf(m_editor->question()));
    else if (hasFocus() && currentIndex().isValid())
        scrollTo(currentIndex());
    emit rowsBelowChanged();
}

void QuestionList::updateGeometries()
{
    QListView::updateGeometries();
    emit rowsBelowChanged();
}

void QuestionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit chosenChanged();
}

} // namespace kring::ui
