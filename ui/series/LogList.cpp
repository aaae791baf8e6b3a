// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/LogList.h"

#include "ui/series/SeriesTexts.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace kring::ui {

namespace {

constexpr int dayWidth = 34;
constexpr int dateWidth = 150;
constexpr int padding = 5;
constexpr int remarkHeight = 17;
constexpr int manyLines = 10000;

class LogDelegate final : public QStyledItemDelegate
{
public:
    LogDelegate(const Theme& theme, const LogModel& model, session::Language words, LogList::Dates dates,
                QListView& view)
        : QStyledItemDelegate(&view)
        , m_theme(theme)
        , m_model(model)
        , m_words(words)
        , m_dates(dates)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = textWidth();
        const QFontMetrics metrics(m_theme.font(TextSize::Label));
        const int text = metrics
                             .boundingRect(QRect(0, 0, width, manyLines), Qt::TextWordWrap,
                                           m_model.entry(index.row()).text)
                             .height();
        const int remark = m_model.remark(index.row()).isEmpty() ? 0 : remarkHeight;
        return {m_view.viewport()->width(), text + remark + 2 * padding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const session::LogEntry& entry = m_model.entry(index.row());
        painter->save();
        const bool stands = m_view.hasFocus() && m_view.currentIndex() == index;
        if (stands)
            paintBox(*painter, option.rect, colours.accentSoft, colours.accent, Theme::controlRadius, 1.5);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, option.rect, colours.sunken, {}, Theme::controlRadius);
        const QRect box = option.rect.adjusted(0, padding, 0, -padding);
        const bool days = m_dates == LogList::Dates::Days;
        painter->setFont(m_theme.font(TextSize::Label, Weight::Strong));
        painter->setPen(colours.text);
        painter->drawText(
            QRect(box.left() + (days ? 0 : 10), box.top(), days ? dayWidth - 12 : dateWidth, 18),
            int(days ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
            days ? dayOfMonth(entry.date) : logDate(entry.date, m_words));
        const int left = box.left() + (days ? dayWidth : dateWidth);
        painter->setFont(m_theme.font(TextSize::Label));
        QRect used;
        painter->drawText(QRect(left, box.top(), textWidth(), box.height()), Qt::TextWordWrap, entry.text,
                          &used);
        const QString remark = m_model.remark(index.row());
        if (!remark.isEmpty()) {
            const QFont small = m_theme.font(TextSize::Small);
            painter->setFont(small);
            painter->setPen(colours.muted);
            painter->drawText(QRect(left, used.bottom() + 1, textWidth(), remarkHeight),
                              Qt::AlignVCenter | Qt::TextSingleLine,
                              QFontMetrics(small).elidedText(remark, Qt::ElideRight, textWidth()));
        }
        painter->restore();
    }

private:
    int textWidth() const
    {
        const int date = m_dates == LogList::Dates::Days ? dayWidth : dateWidth;
        return std::max(40, m_view.viewport()->width() - date - SlimScrollBar::gutter);
    }

    const Theme& m_theme;
    const LogModel& m_model;
    session::Language m_words;
    LogList::Dates m_dates;
    QListView& m_view;
};

} // namespace

LogModel::LogModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent)
    : QAbstractListModel(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
{}

void LogModel::show(std::vector<session::LogEntry> entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QString LogModel::remark(int row) const
{
    const session::LogEntry& entry = m_entries[size_t(row)];
    QStringList parts;
    if (entry.kind != QLatin1String("event") && !entry.kind.isEmpty())
        parts << m_vocabulary.word(QStringLiteral("log_kind"), entry.kind, m_words);
    if (!entry.site.isEmpty())
        parts << entry.site.simplified();
    if (entry.adopters > 0)
        parts << tr("%n do it there", "a place that has taken something up", entry.adopters);
    return parts.join(QStringLiteral(" · "));
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const session::LogEntry& entry = m_entries[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return entry.text;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{logDate(entry.date, m_words), entry.text, remark(index.row())};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

LogList::LogList(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                 Dates dates, QWidget* parent)
    : QListView(parent)
    , m_model(new LogModel(vocabulary, words, this))
{
    setModel(m_model);
    setItemDelegate(new LogDelegate(theme, *m_model, words, dates, *this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(24);
    new SlimScrollBar(theme, *this);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void LogList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit editWanted(m_model->entry(index.row()));
    else if (index.isValid() && event->key() == Qt::Key_Delete)
        emit deleteWanted(m_model->entry(index.row()));
    else
        QListView::keyPressEvent(event);
}

void LogList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        emit editWanted(m_model->entry(index.row()));
}

void LogList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    viewport()->update();
}

void LogList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void LogList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

} // namespace kring::ui
