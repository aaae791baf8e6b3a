// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteFilterList.h"

#include "ui/live/NoteKinds.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int headingHeight = 34;

class FilterDelegate final : public QStyledItemDelegate
{
public:
    FilterDelegate(const Theme& theme, QAbstractItemView& view)
        : QStyledItemDelegate(&view)
        , m_theme(theme)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {m_view.viewport()->width(), rowOf(index).isHeading ? headingHeight : rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const FilterRow& row = rowOf(index);
        const QRect inside = option.rect.adjusted(10, 0, -10, 0);
        painter->save();
        if (row.isHeading) {
            painter->setFont(m_theme.font(TextSize::Small));
            painter->setPen(colours.muted);
            painter->drawText(inside.adjusted(0, 8, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.word);
            painter->restore();
            return;
        }
        const bool chosen = index == m_view.currentIndex();
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, option.rect.adjusted(0, 1, 0, -1),
                     chosen ? colours.accentSoft : colours.sunken,
                     chosen && m_view.hasFocus() ? colours.accent : QColor(), Theme::controlRadius, 2);
        const QColor& hue = row.hue < 0 ? colours.*row.role : colours.kinds[size_t(row.hue)];
        const QRect icon(inside.left(), inside.center().y() - 7, 16, 16);
        if (row.icon.isEmpty())
            paintBox(*painter, QRect(icon.left() + 3, icon.top() + 3, 10, 10), hue, {}, 3);
        else
            paintIcon(*painter, m_theme, row.icon, hue, icon.topLeft(), 16);
        painter->setFont(m_theme.font(TextSize::Label, chosen ? Weight::Strong : Weight::Regular));
        const QString count = QString::number(row.count);
        painter->setPen(chosen ? colours.accent : colours.muted);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, count);
        const int room = inside.width() - 26 - painter->fontMetrics().horizontalAdvance(count) - 8;
        painter->setPen(chosen ? colours.accent : colours.text);
        painter->drawText(inside.adjusted(26, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(row.word, Qt::ElideRight, room));
        painter->restore();
    }

private:
    static const FilterRow& rowOf(const QModelIndex& index)
    {
        return static_cast<const FilterRowsModel*>(index.model())->row(index.row());
    }

    const Theme& m_theme;
    QAbstractItemView& m_view;
};

} // namespace

QVariant FilterRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilterRow& shown = row(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return role == Qt::ToolTipRole ? QVariant() : QVariant(shown.word);
    if (role == Qt::AccessibleTextRole)
        return shown.isHeading ? shown.word
                               : QString(shown.word + QStringLiteral(", ") + QString::number(shown.count));
    return {};
}

Qt::ItemFlags FilterRowsModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && row(index.row()).isHeading)
        return Qt::ItemNeverHasChildren;
    return RowsModel::flags(index);
}

NoteFilterList::NoteFilterList(const NoteTools& tools, QWidget* parent)
    : QListView(parent)
    , m_tools(tools)
{
    setModel(&m_model);
    setItemDelegate(new FilterDelegate(tools.theme, *this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 0, barRoom, 0); // always: the rows keep their width, and clear of the bar
    new SlimScrollBar(tools.theme, *this);
    setAccessibleName(tr("Show notes"));
}

void NoteFilterList::show(const session::SessionRecord& record)
{
    const reflection::NoteCounts counts = reflection::countNotes(record.notes);
    std::vector<FilterRow> rows;
    const auto heading = [&](qint64 key, const QString& word) {
        rows.push_back({.key = key, .filter = {}, .icon = {}, .word = word, .isHeading = true});
    };
    const auto termKey = [](qint64 base, const session::Term& term, const std::vector<session::Term>& terms) {
        return base + (&term - terms.data());
    };
    rows.push_back({.key = 1,
                    .filter = {},
                    .icon = QStringLiteral("rows-3"),
                    .role = &Colours::accent,
                    .word = tr("All notes"),
                    .count = counts.all});
    heading(2, tr("Kind"));
    const auto& kinds = m_tools.vocabulary.terms(QStringLiteral("note_kind"));
    const auto addKind = [&](const session::Term& term) {
        rows.push_back(
            {.key = termKey(1000, term, kinds),
             .filter = {.kind = term.code},
             .icon = noteKindIcon(term.code),
             .role = &Colours::accent,
             .hue = noteKindHue(term.code),
             .word = m_tools.vocabulary.word(QStringLiteral("note_kind"), term.code, m_tools.words),
             .count = counts.kinds.value(term.code)});
    };
    for (const QString& kind : deskKinds()) {
        if (const session::Term* term = m_tools.vocabulary.find(QStringLiteral("note_kind"), kind))
            addKind(*term);
    }
    for (const session::Term& term : kinds) {
        const bool hasNumber =
            std::find(deskKinds().begin(), deskKinds().end(), term.code) != deskKinds().end();
        if (!hasNumber && counts.kinds.contains(term.code))
            addKind(term);
    }
    heading(3, tr("Marked"));
    const auto addMark = [&](qint64 key, reflection::NoteMark mark, const QString& icon, const QString& word,
                             int count) {
        rows.push_back({.key = key, .filter = {.mark = mark}, .icon = icon, .word = word, .count = count});
    };
    addMark(11, reflection::NoteMark::ComeBack, QStringLiteral("flag"), tr("Come back to"), counts.comeBack);
    addMark(12, reflection::NoteMark::Quote, QStringLiteral("quote"), tr("Quotes"), counts.quotes);
    addMark(13, reflection::NoteMark::Sensitive, QStringLiteral("lock"), tr("Sensitive"), counts.sensitive);
    if (!counts.perspectives.isEmpty()) {
        heading(4, tr("Perspective"));
        const auto& terms = m_tools.vocabulary.terms(QStringLiteral("perspective"));
        for (const session::Term& term : terms) {
            if (!counts.perspectives.contains(term.code))
                continue;
            const int hue = term.side == QLatin1String("lived")      ? 3
                            : term.side == QLatin1String("service")  ? 0
                            : term.side == QLatin1String("research") ? 2
                                                                     : 5;
            rows.push_back(
                {.key = termKey(2000, term, terms),
                 .filter = {.perspective = term.code},
                 .icon = {},
                 .hue = hue,
                 .word = m_tools.vocabulary.word(QStringLiteral("perspective"), term.code, m_tools.words),
                 .count = counts.perspectives.value(term.code)});
        }
    }
    m_model.setRows(std::move(rows));
    if (!currentIndex().isValid())
        clear();
}

reflection::NoteFilter NoteFilterList::filter() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).filter : reflection::NoteFilter{};
}

void NoteFilterList::clear()
{
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

void NoteFilterList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    emit filterChanged();
}

void NoteFilterList::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        emit left();
    else
        QListView::keyPressEvent(event);
}

} // namespace kring::ui
