// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteSideList.h"

#include "core/session/SessionTimes.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int headingHeight = 36;
constexpr int padding = 6;
constexpr int textLeft = 38;

class SideDelegate final : public QStyledItemDelegate
{
public:
    SideDelegate(const Theme& theme, QAbstractItemView& view)
        : QStyledItemDelegate(&view)
        , m_theme(theme)
        , m_view(view)
        , m_text(theme.font(TextSize::Label))
        , m_small(theme.font(TextSize::Small))
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const SideRow& row = rowOf(index);
        const int width = m_view.viewport()->width();
        if (row.kind == SideRow::Kind::Heading)
            return {width, headingHeight};
        return {width, 2 * padding + m_text.height(lines(row).size()) +
                           (row.below.isEmpty() ? 0 : m_small.lineHeight())};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const SideRow& row = rowOf(index);
        painter->save();
        if (row.kind == SideRow::Kind::Heading) {
            const QRect inside = option.rect.adjusted(8, 6, -8, 0);
            painter->setFont(m_theme.font(TextSize::Label, Weight::Strong));
            painter->setPen(colours.text);
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, row.text);
            painter->setPen(colours.muted);
            painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.count));
            painter->restore();
            return;
        }
        const bool chosen = option.state.testFlag(QStyle::State_Selected) && m_view.hasFocus();
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, option.rect, chosen ? colours.accentSoft : colours.sunken,
                     chosen ? colours.accent : QColor(), Theme::controlRadius, 2);
        const bool isDecision = row.kind == SideRow::Kind::Decision;
        const bool isAction = row.kind == SideRow::Kind::Action;
        const QColor& hue = isDecision ? colours.kinds[4] : isAction ? colours.kinds[0] : colours.warning;
        const QString icon = isDecision ? QStringLiteral("gavel")
                             : isAction ? QStringLiteral("circle-check")
                                        : QStringLiteral("flag");
        const int top = option.rect.top() + padding;
        paintIcon(*painter, m_theme, icon, hue, {option.rect.left() + 10, top + 1}, 16);
        const QStringList text = lines(row);
        paintLines(*painter, m_text, text, option.rect.left() + textLeft, top, colours.text);
        const QString below = QFontMetrics(m_small.font()).elidedText(row.below, Qt::ElideRight, textWidth());
        paintLines(*painter, m_small, {below}, option.rect.left() + textLeft,
                   top + m_text.height(text.size()), colours.muted);
        painter->restore();
    }

private:
    static const SideRow& rowOf(const QModelIndex& index)
    {
        return static_cast<const SideRowsModel*>(index.model())->row(index.row());
    }

    int textWidth() const { return std::max(m_view.viewport()->width() - textLeft - 10, 80); }
    QStringList lines(const SideRow& row) const { return m_text.lines(row.text, textWidth()); }

    const Theme& m_theme;
    QAbstractItemView& m_view;
    LineBreaker m_text;
    LineBreaker m_small;
};

} // namespace

QVariant SideRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SideRow& shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::AccessibleTextRole) {
        const QString word = shown.kind == SideRow::Kind::Decision   ? tr("Decision")
                             : shown.kind == SideRow::Kind::Action   ? tr("Action")
                             : shown.kind == SideRow::Kind::ComeBack ? tr("Come back to")
                                                                     : QString::number(shown.count);
        return QStringList{word, shown.text, shown.below}.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags SideRowsModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && row(index.row()).kind == SideRow::Kind::Heading)
        return Qt::ItemNeverHasChildren;
    return RowsModel::flags(index);
}

NoteSideList::NoteSideList(const NoteTools& tools, QWidget* parent)
    : QListView(parent)
    , m_tools(tools)
{
    setModel(&m_model);
    setItemDelegate(new SideDelegate(tools.theme, *this));
    setResizeMode(QListView::Adjust);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    new SlimScrollBar(tools.theme, *this, SlimScrollBar::gutter);
    setAccessibleName(tr("Come back to, decisions and actions"));
}

void NoteSideList::show(const session::SessionRecord& record)
{
    std::vector<SideRow> comeBacks;
    for (const reflection::Note& note : record.notes) {
        if (note.comeBack.isEmpty())
            continue;
        QString where = m_tools.vocabulary.word(QStringLiteral("note_kind"), note.kind, m_tools.words);
        if (note.writtenAt)
            where += QString(
                u' ' + session::localTime(record.session, *note.writtenAt).toString(QStringLiteral("HH:mm")));
        comeBacks.push_back({.key = note.id.value,
                             .kind = SideRow::Kind::ComeBack,
                             .note = note.id,
                             .text = note.comeBack,
                             .below = where});
    }
    const auto noteOf = [&record](AnyId outcome) {
        const auto found =
            std::find_if(record.notes.begin(), record.notes.end(),
                         [&](const reflection::Note& note) { return note.outcome == outcome; });
        return found == record.notes.end() ? NoteId{} : found->id;
    };
    std::vector<SideRow> outcomes;
    for (const followup::Decision& decision : record.decisions)
        outcomes.push_back({.key = decision.id.value,
                            .kind = SideRow::Kind::Decision,
                            .note = noteOf(toAny(decision.id)),
                            .text = decision.text,
                            .below = decision.decisionMaker});
    const QLocale locale(m_tools.words == session::Language::Swedish ? QLocale::Swedish : QLocale::English);
    for (const followup::Action& action : record.actions) {
        const QString owner = action.owner.isEmpty() ? tr("Nobody has taken it") : action.owner;
        const QString due = action.due.isValid()
                                ? locale.toString(action.due, QStringLiteral("d MMM")).remove(u'.')
                                : tr("no date");
        outcomes.push_back({.key = action.id.value,
                            .kind = SideRow::Kind::Action,
                            .note = noteOf(toAny(action.id)),
                            .text = action.text,
                            .below = QString(owner + QStringLiteral(" · ") + due)});
    }
    std::vector<SideRow> rows;
    const auto add = [&](qint64 key, const QString& heading, std::vector<SideRow>& under) {
        rows.push_back({.key = key, .note = {}, .text = heading, .below = {}, .count = int(under.size())});
        std::move(under.begin(), under.end(), std::back_inserter(rows));
    };
    add(-1, tr("Come back to"), comeBacks);
    add(-2, tr("Decisions and actions"), outcomes);
    m_model.setRows(std::move(rows));
}

void NoteSideList::goToNote()
{
    if (currentIndex().isValid() && m_model.row(currentIndex().row()).note)
        emit noteWanted(m_model.row(currentIndex().row()).note);
}

void NoteSideList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goToNote();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QListView::keyPressEvent(event);
}

void NoteSideList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    for (int i = 0; !currentIndex().isValid() && i < m_model.rowCount(); ++i) {
        if (m_model.row(i).kind != SideRow::Kind::Heading)
            setCurrentIndex(m_model.index(i));
    }
    viewport()->update();
}

void NoteSideList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    goToNote();
}

} // namespace kring::ui
