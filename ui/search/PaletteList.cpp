// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteList.h"

#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int headHeight = 30;
constexpr int lineHeight = 40;
constexpr int twoLinesHeight = 48;
constexpr int side = 8; // of a chosen row's ground
constexpr int tileLeft = 24;
constexpr int tile = 28;
constexpr int textLeft = tileLeft + tile + 16;
constexpr int right = 24;

bool isHead(const PaletteRow& row)
{
    return row.kind == PaletteRow::Kind::Head;
}

} // namespace

void PaletteModel::show(std::vector<PaletteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return row(index.row()).text;
    return role == Qt::AccessibleTextRole ? row(index.row()).spoken() : QVariant();
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isHead(row(index.row())))
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

PaletteDelegate::PaletteDelegate(const Theme& theme, const PaletteModel& model, QListView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_model(model)
    , m_view(view)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const PaletteRow& row = m_model.row(index.row());
    const int height = isHead(row) ? headHeight : row.detail.isEmpty() ? lineHeight : twoLinesHeight;
    return {m_view.viewport()->width(), height};
}

QColor PaletteDelegate::hueOf(const PaletteRow& row) const
{
    const Colours& colours = m_theme.colours();
    switch (row.kind) {
    case PaletteRow::Kind::Session:
        return colours.kinds[4];
    case PaletteRow::Kind::Question:
        return colours.kinds[0];
    case PaletteRow::Kind::Note:
        return colours.kinds[3];
    case PaletteRow::Kind::Decision:
        return colours.kinds[1];
    case PaletteRow::Kind::Head:
    case PaletteRow::Kind::Command:
        break;
    }
    return row.isEnabled ? colours.accent : colours.muted;
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    const PaletteRow& row = m_model.row(index.row());
    painter->save();
    if (isHead(row)) {
        paintHead(*painter, option.rect, row);
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, option.rect.adjusted(side, 0, -side, 0),
                 chosen ? colours.accentSoft : colours.sunken, chosen ? colours.accent : QColor(),
                 Theme::controlRadius, 1.5);

    const QRect tileRect(option.rect.left() + tileLeft, option.rect.center().y() - tile / 2 + 1, tile, tile);
    QColor ground = hueOf(row);
    ground.setAlphaF(0.12F);
    paintBox(*painter, tileRect, ground, {}, 8);
    paintIcon(*painter, m_theme, row.icon, hueOf(row), tileRect.topLeft() + QPoint(6, 6), 16);

    const QStringList keys = keyParts(row.key);
    const int capsWidth = keyCapsWidth(m_theme, keys);
    paintKeyCaps(*painter, m_theme, keys, option.rect.right() + 1 - right - capsWidth,
                 option.rect.center().y() + 1);
    QRect text = option.rect.adjusted(textLeft, 0, -right - (capsWidth > 0 ? capsWidth + 12 : 0), 0);
    if (!row.detail.isEmpty()) {
        const QFont small = m_theme.font(TextSize::Small);
        const QRect detail(text.left(), text.top() + 26, text.width(), 18);
        painter->setFont(small);
        painter->setPen(colours.muted);
        painter->drawText(detail, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(row.detail, Qt::ElideRight, detail.width()));
        text.setHeight(22);
        text.translate(0, 5);
    }
    paintMarked(*painter, text, row);
    painter->restore();
}

void PaletteDelegate::paintHead(QPainter& painter, const QRect& rect, const PaletteRow& row) const
{
    const QRect line = rect.adjusted(tileLeft, 6, -right, 0);
    painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
    painter.setPen(m_theme.colours().muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.text);
    if (row.more == 0)
        return;
    painter.setPen(m_theme.colours().accent);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     row.more > PaletteSearch::most ? tr("Show the latest %1").arg(PaletteSearch::most)
                                                    : tr("Show all %1").arg(row.more));
}

/// The text piece by piece, what was looked for in bold on a marked ground; cut where the line ends.
void PaletteDelegate::paintMarked(QPainter& painter, QRect line, const PaletteRow& row) const
{
    const Colours& colours = m_theme.colours();
    const QFont plain = m_theme.font(TextSize::Body);
    const QFont strong = m_theme.font(TextSize::Body, Weight::Strong);
    const QColor ink = row.isEnabled ? colours.text : colours.muted;
    int left = line.left();
    const auto paint = [&](const QString& piece, bool marked) {
        const QFontMetrics metrics(marked ? strong : plain);
        const int room = line.right() + 1 - left;
        if (piece.isEmpty() || room <= 0)
            return;
        const QString shown = metrics.elidedText(piece, Qt::ElideRight, room);
        const int width = metrics.horizontalAdvance(shown);
        if (marked)
            paintBox(painter, QRect(left, line.center().y() - 9, width, 20), colours.highlight, {}, 3);
        painter.setFont(marked ? strong : plain);
        painter.setPen(ink);
        painter.drawText(QRect(left, line.top(), width + 2, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         shown);
        left = shown == piece ? left + width : line.right() + 1;
    };
    int at = 0;
    for (const auto& [from, length] : row.matches) {
        paint(row.text.mid(at, from - at), false);
        paint(row.text.mid(from, length), true);
        at = from + length;
    }
    paint(row.text.mid(at), false);
}

PaletteList::PaletteList(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_model(this)
{
    setModel(&m_model);
    setItemDelegate(new PaletteDelegate(theme, m_model, *this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new SlimScrollBar(theme, *this);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(tr("What was found"));
}

void PaletteList::show(std::vector<PaletteRow> rows)
{
    m_model.show(std::move(rows));
    scrollToTop();
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (!isHead(m_model.row(i))) {
            setCurrentIndex(m_model.index(i));
            scrollToTop(); // its head is to be seen as well
            return;
        }
    }
    emit chosenChanged();
}

const PaletteRow* PaletteList::chosen() const
{
    return currentIndex().isValid() ? &m_model.row(currentIndex().row()) : nullptr;
}

void PaletteList::step(int rows)
{
    int at = currentIndex().row();
    const int direction = rows < 0 ? -1 : 1;
    for (int left = std::abs(rows); left > 0; --left) {
        int next = at + direction;
        while (next >= 0 && next < m_model.rowCount() && isHead(m_model.row(next)))
            next += direction;
        if (next < 0 || next >= m_model.rowCount())
            break;
        at = next;
    }
    if (at < 0 || at >= m_model.rowCount() || at == currentIndex().row())
        return;
    setCurrentIndex(m_model.index(at));
    scrollTo(m_model.index(at > 0 && isHead(m_model.row(at - 1)) ? at - 1 : at));
    scrollTo(m_model.index(at));
}

void PaletteList::stepPage(int direction)
{
    step(direction * std::max(viewport()->height() / twoLinesHeight - 1, 1));
}

void PaletteList::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const PaletteRow row = m_model.row(index.row());
    if (!isHead(row))
        emit opened(row);
    else if (row.more > 0)
        emit scopeWanted(row.scope);
}

void PaletteList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit chosenChanged();
}

} // namespace kring::ui
