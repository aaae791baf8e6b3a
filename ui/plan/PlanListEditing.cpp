// SPDX-License-Identifier: GPL-3.0-or-later
// The field in which a title or minutes are edited, in their place in the list.
#include "ui/plan/PlanList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace kring::ui {

PlanList::PlanList(const Theme& theme, PlanModel& model, Submit submit, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_submit(std::move(submit))
    , m_delegate(new PlanDelegate(theme, *this))
    , m_editor(new QLineEdit(viewport()))
    , m_complaint(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, viewport()))
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
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(tr("Agenda"));
    m_editor->hide();
    m_editor->installEventFilter(this);
    m_complaint->hide();
    recolour();
    connect(&theme, &Theme::changed, this, &PlanList::recolour);
    connect(m_editor, &QLineEdit::textEdited, this, &PlanList::typing);
    const auto follow = [this] {
        if (m_edited && m_model.indexOf(m_edited) < 0)
            dropEditing(); // its item is gone
        placeEditor();
    };
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, follow, Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, follow, Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, follow, Qt::QueuedConnection);
}

void PlanList::recolour()
{
    const Colours& colours = m_theme.colours();
    m_editor->setFont(m_theme.font(TextSize::Body, Weight::Strong));
    m_editor->setStyleSheet(
        QStringLiteral("QLineEdit { background: %1; color: %2; border: 2px solid %3; "
                       "border-radius: 9px; padding: 0 8px; "
                       "selection-background-color: %3; selection-color: %4; }")
            .arg(colours.card.name(), colours.text.name(), colours.accent.name(), colours.onAccent.name()));
    m_complaint->setStyleSheet(
        QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %2; border-radius: 8px; "
                       "padding: 5px 9px; }")
            .arg(colours.card.name(), colours.danger.name()));
    viewport()->update();
}

void PlanList::edit(AgendaItemId item, Field field, const QString& typed)
{
    const int row = m_model.indexOf(item);
    if (row < 0 || !m_isEditable || (m_edited && !finishEditing()))
        return;
    choose(item);
    m_edited = item;
    m_field = field;
    m_delegate->setEdited(item, field == Field::Title);
    m_editor->setAccessibleName(field == Field::Title ? tr("Title") : tr("Minutes"));
    m_editor->setText(field == Field::Title ? m_model.row(row).title : m_model.row(row).minutes);
    m_editor->selectAll();
    if (!typed.isNull())
        m_editor->setText(typed);
    m_complaint->hide();
    m_editor->show();
    placeEditor();
    m_editor->setFocus();
    viewport()->update();
}

void PlanList::placeEditor()
{
    const int row = m_edited ? m_model.indexOf(m_edited) : -1;
    if (row < 0)
        return;
    const QRect body = bodyAt(m_model.index(row));
    QRect place = PlanDelegate::minutesRect(body);
    if (m_field == Field::Title) {
        const QRect title = PlanDelegate::titleRect(body);
        place = QRect(title.left() - 10, body.center().y() - 17, title.width() + 10, 34);
    }
    m_editor->setGeometry(place);
    if (m_complaint->isHidden())
        return;
    m_complaint->adjustSize();
    const int below = body.bottom() + 1;
    const bool fits = below + m_complaint->height() <= viewport()->height();
    m_complaint->move(std::max(body.right() - 8 - m_complaint->width(), 0),
                      fits ? below : body.top() - m_complaint->height());
    m_complaint->raise();
}

void PlanList::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    placeEditor();
}

bool PlanList::finishEditing()
{
    if (!m_edited)
        return true;
    const AgendaItemId item = m_edited;
    if (const QString complaint = m_submit(item, m_field, m_editor->text()); !complaint.isEmpty()) {
        complain(complaint);
        return false;
    }
    if (m_edited == item)
        dropEditing();
    return true;
}

void PlanList::dropEditing()
{
    const bool hadFocus = m_editor->hasFocus();
    m_edited = {};
    m_delegate->setEdited({}, false);
    if (hadFocus)
        setFocus();
    m_editor->hide();
    m_complaint->hide();
    m_editor->clear();
    viewport()->update();
    emit typing(); // nothing is half-typed any longer
}

bool PlanList::editorKey(const QKeyEvent& event)
{
    const AgendaItemId item = m_edited;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishEditing();
        return true;
    case Qt::Key_Escape:
        dropEditing();
        return true;
    case Qt::Key_Tab:
        if (m_field == Field::Title) {
            if (finishEditing())
                edit(item, Field::Minutes);
            return true;
        }
        return !finishEditing(); // on to what comes after the list
    case Qt::Key_Backtab:
        if (finishEditing() && m_field == Field::Minutes)
            edit(item, Field::Title);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: // the choice stays where something is being typed
        return event.modifiers() == Qt::NoModifier;
    default:
        return false;
    }
}

bool PlanList::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_editor || !m_edited)
        return QListView::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // The field would take undo and do nothing with it when it has nothing to undo.
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((key.matches(QKeySequence::Undo) && !m_editor->isUndoAvailable()) ||
            (key.matches(QKeySequence::Redo) && !m_editor->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress)
        return editorKey(static_cast<const QKeyEvent&>(*event));
    if (event->type() == QEvent::FocusOut &&
        static_cast<const QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<const QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        finishEditing();
    return QListView::eventFilter(object, event);
}

} // namespace kring::ui
