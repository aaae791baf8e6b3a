// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleTable.h"

#include "ui/people/PersonWords.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace kring::ui {

using session::Attendance;

namespace {

constexpr int rowHeight = 48;
constexpr int disc = 32;
constexpr int padding = 14;
constexpr int markPitch = 14;
constexpr int marks = 8;
constexpr int widthOfAttendance = marks * markPitch + 70;
constexpr int widthOfLast = 92;

} // namespace

std::array<int, peopleColumns + 1> columnEdges(int width)
{
    const int right = width - padding;
    const int last = right - widthOfLast;
    const int attendance = last - widthOfAttendance;
    const int shared = attendance - padding;
    const auto at = [&](double share) { return padding + int(shared * share); };
    return {padding, at(0.27), at(0.55), at(0.72), attendance, last, right};
}

PeopleList::PeopleList(const Theme& theme, QWidget* parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(rowHeight / 2);
    new SlimScrollBar(theme, *this);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PeopleList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        isPlain)
        emit opened(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        emit removeWanted();
    else if (isPlain && !event->text().isEmpty() && event->text().front().isPrint())
        emit typed(event->text());
    else
        QListView::keyPressEvent(event);
}

void PeopleList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit opened(index);
}

void PeopleList::focusInEvent(QFocusEvent* event)
{
    // Before Qt does it without choosing. Where each row is chosen by itself, standing on one is not choosing.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 &&
        selectionMode() == QAbstractItemView::ExtendedSelection)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    viewport()->update();
}

void PeopleList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void paintRowGround(QPainter& painter, const Theme& theme, const QListView& view,
                    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Colours& colours = theme.colours();
    const QRect box = option.rect;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colours.line);
    painter.drawLine(box.left() + padding, box.bottom(), box.right() - padding, box.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = view.selectionModel() && view.selectionModel()->isSelected(index);
    const bool isStoodOn = view.hasFocus() && view.currentIndex() == index;
    const QRect ground = box.adjusted(0, 1, 0, -1);
    if (isChosen || isStoodOn)
        paintBox(painter, ground, isChosen ? colours.accentSoft : QColor(),
                 isStoodOn ? colours.accent : QColor(), Theme::controlRadius, 1.5);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, ground, colours.sunken, {}, Theme::controlRadius);
}

void paintMark(QPainter& painter, const Theme& theme, QPoint centre, const std::optional<Attendance>& mark)
{
    const Colours& colours = theme.colours();
    constexpr int side = 9;
    painter.setRenderHint(QPainter::Antialiasing);
    if (!mark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.muted);
        painter.drawEllipse(QPointF(centre), 1.5, 1.5);
        return;
    }
    const QRectF box(centre.x() - side / 2.0, centre.y() - side / 2.0, side, side);
    const bool isThere = mark == Attendance::Present;
    const bool isRemote = mark == Attendance::Remote;
    paintBox(painter, box, isThere ? colours.accent : QColor(),
             isThere || isRemote ? colours.accent : colours.strongLine, 2, 1.4);
    if (isRemote)
        painter.fillRect(QRectF(box.left(), box.top() + 0.7, side / 2.0, side - 1.4), colours.accent);
}

PersonDelegate::PersonDelegate(const Theme& theme, PeopleList& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_view.viewport()->width(), rowHeight};
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto& model = *static_cast<const PeopleModel*>(index.model());
    const people::Person& person = model.person(index);
    const Colours& colours = m_theme.colours();
    const QColor& hue = perspectiveColour(colours, person.perspective, person.side);
    const QFont body = m_theme.font(TextSize::Body);
    painter->save();
    paintRowGround(*painter, m_theme, m_view, option, index);
    const QRect box = option.rect;
    const auto edges = columnEdges(box.width());
    const auto cell = [&](PeopleColumn column, int indent = 0) {
        const int left = edges[size_t(column)] + indent;
        return QRect(box.left() + left, box.top(), edges[size_t(column) + 1] - left - padding, box.height());
    };

    const QRect alias = cell(PeopleColumn::Alias);
    paintDisc(*painter, m_theme, {alias.left(), alias.top() + (rowHeight - disc) / 2, disc, disc}, hue,
              initialsOf(person.alias));
    QRect words = cell(PeopleColumn::Alias, disc + 12);
    const QFont strong = m_theme.font(TextSize::Body, Weight::Regular);
    paintCell(*painter, words, strong, colours.text, person.alias);
    const int taken = QFontMetrics(strong).horizontalAdvance(person.alias) + 8;
    if (!person.name.isEmpty() && taken < words.width())
        paintCell(*painter, words.adjusted(taken, 0, 0, 0), m_theme.font(TextSize::Label), colours.muted,
                  person.name);
    paintPerspective(*painter, m_theme, cell(PeopleColumn::Perspective), hue, model.perspective(person),
                     colours.text);
    paintCell(*painter, cell(PeopleColumn::Side), body, colours.text, model.side(person));
    paintCell(*painter, cell(PeopleColumn::Organisation), body,
              person.organisation.isEmpty() ? colours.muted : colours.text,
              person.organisation.isEmpty() ? QStringLiteral("–") : person.organisation);

    const QRect attendance = cell(PeopleColumn::Attendance);
    int x = attendance.left() + markPitch / 2;
    for (const auto& mark : model.marks(person)) {
        paintMark(*painter, m_theme, {x, box.center().y()}, mark);
        x += markPitch;
    }
    paintCell(*painter, attendance.adjusted(marks * markPitch + 12, 0, padding, 0), body, colours.text,
              model.attended(person));
    paintCell(*painter, cell(PeopleColumn::Last).adjusted(0, 0, padding, 0), body, colours.text,
              model.last(person), Qt::AlignRight);
    painter->restore();
}

} // namespace kring::ui
