// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/CardList.h"

#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>

namespace kring::ui {

namespace {

constexpr int padding = 8;
constexpr int side = 12;

class CardDelegate final : public QStyledItemDelegate
{
public:
    CardDelegate(const Theme& theme, CardList::Look look, const ArenaModel& model, QListView& view)
        : QStyledItemDelegate(&view)
        , m_theme(theme)
        , m_look(look)
        , m_model(model)
        , m_view(view)
        , m_title(theme.font(TextSize::Label, Weight::Strong))
        , m_small(theme.font(TextSize::Small))
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = m_view.viewport()->width();
        const ArenaRow& row = m_model.row(index.row());
        if (m_look == CardList::Look::Lines)
            return {width, m_small.height(m_small.lines(row.title, width - 2 * side).size()) + 10};
        const auto lines = m_title.lines(row.title, width - 2 * side).size();
        const auto marks =
            m_small.lines(marksOf(row), width - 2 * side).size() * (row.marks.isEmpty() ? 0 : 1);
        return {width, std::max(m_title.height(lines) + m_small.height(1 + marks) + 2 * padding + 8, 64)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const ArenaRow& row = m_model.row(index.row());
        const bool isChosen = option.state.testFlag(QStyle::State_Selected) && m_view.hasFocus();
        const int width = option.rect.width() - 2 * side;
        int top = option.rect.top();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_look == CardList::Look::Lines) {
            if (isChosen)
                paintBox(*painter, option.rect, colours.accentSoft, colours.accent, 6, 1.5);
            paintLines(*painter, m_small, m_small.lines(row.title, width), option.rect.left() + side, top + 5,
                       row.isWrong ? colours.warning : colours.text);
            painter->restore();
            return;
        }
        paintBox(*painter, option.rect.adjusted(0, 0, 0, -8), isChosen ? colours.accentSoft : colours.card,
                 isChosen ? colours.accent : colours.line, Theme::controlRadius, isChosen ? 1.5 : 1);
        top += padding;
        const int left = option.rect.left() + side;
        const QStringList title = m_title.lines(row.title, width);
        paintLines(*painter, m_title, title, left, top, colours.text);
        top += m_title.height(title.size());
        painter->setFont(m_small.font());
        painter->setPen(colours.muted);
        painter->drawText(QRect(left, top, width, m_small.lineHeight()),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(row.aside, Qt::ElideRight, width));
        top += m_small.lineHeight();
        if (!row.marks.isEmpty())
            paintLines(*painter, m_small, m_small.lines(marksOf(row), width), left, top, colours.warning);
        painter->restore();
    }

private:
    static QString marksOf(const ArenaRow& row) { return row.marks.join(QStringLiteral(" · ")); }

    const Theme& m_theme;
    CardList::Look m_look;
    const ArenaModel& m_model;
    QListView& m_view;
    LineBreaker m_title;
    LineBreaker m_small;
};

} // namespace

CardList::CardList(const Theme& theme, Look look, const QString& name, QWidget* parent)
    : QListView(parent)
    , m_model(this)
{
    setModel(&m_model);
    setItemDelegate(new CardDelegate(theme, look, m_model, *this));
    setResizeMode(QListView::Adjust);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new SlimScrollBar(theme, *this, SlimScrollBar::gutter);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(look == Look::Cards);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(name);
    connect(this, &QListView::doubleClicked, this, &CardList::opened);
}

void CardList::show(std::vector<ArenaRow> rows)
{
    const int place = std::max(currentIndex().row(), 0);
    const ContributionId before = chosen() ? chosen()->id : ContributionId{};
    m_model.setRows(std::move(rows));
    const int same = m_model.indexOf(before);
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(same >= 0 ? same : std::min(place, m_model.rowCount() - 1), 0));
}

const ArenaRow* CardList::chosen() const
{
    return currentIndex().isValid() ? &m_model.row(currentIndex().row()) : nullptr;
}

void CardList::choose(ContributionId id)
{
    if (const int row = m_model.indexOf(id); row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else if (event->key() == Qt::Key_Space)
        emit liftWanted();
    else if (event->key() == Qt::Key_Right)
        emit boardWanted();
    else
        QListView::keyPressEvent(event);
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

} // namespace kring::ui
