// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleTable.h"
#include "ui/widgets/RowPainting.h"

#include <QAbstractButton>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int headerHeight = 40;
constexpr int arrow = 14;

} // namespace

/// One heading: its word, and an arrow when the list is sorted by it.
class PeopleHeader::Heading final : public QAbstractButton
{
public:
    Heading(const Theme& theme, const QString& word, Qt::Alignment alignment, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_alignment(alignment)
    {
        setText(word);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    void setSorted(bool isSorted, Qt::SortOrder order)
    {
        m_isSorted = isSorted;
        m_order = order;
        setAccessibleName(!isSorted ? text()
                          : order == Qt::AscendingOrder
                              ? PeopleHeader::tr("%1, sorted upwards").arg(text())
                              : PeopleHeader::tr("%1, sorted downwards").arg(text()));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = m_theme.colours();
        QPainter painter(this);
        const QColor ink = m_isSorted || underMouse() || hasFocus() ? colours.text : colours.muted;
        painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
        painter.setPen(ink);
        const int room = width() - (m_isSorted ? arrow + 5 : 0);
        const QString word = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
        const int wide = painter.fontMetrics().horizontalAdvance(word);
        const int left = m_alignment.testFlag(Qt::AlignRight) ? room - wide : 0;
        painter.drawText(QRect(left, 0, wide + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, word);
        if (m_isSorted)
            paintIcon(painter, m_theme,
                      m_order == Qt::AscendingOrder ? QStringLiteral("arrow-up")
                                                    : QStringLiteral("arrow-down"),
                      ink, {left + wide + 5, (height() - arrow) / 2}, arrow);
        if (hasFocus())
            paintBox(painter, QRect(std::max(0, left - 4), 6, std::min(width(), wide + 8), height() - 12), {},
                     colours.accent, 6, 2);
    }

private:
    const Theme& m_theme;
    Qt::Alignment m_alignment;
    bool m_isSorted = false;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

PeopleHeader::PeopleHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(headerHeight);
    const QStringList words{tr("Role"),         tr("Perspective"),           tr("Side"),
                            tr("Organisation"), tr("Latest eight sessions"), tr("Last")};
    for (int column = 0; column < peopleColumns; ++column) {
        const bool isLast = column + 1 == peopleColumns;
        auto* heading = new Heading(theme, words[column], isLast ? Qt::AlignRight : Qt::AlignLeft, this);
        m_headings.push_back(heading);
        connect(heading, &QAbstractButton::clicked, this, [this, column] { sort(PeopleColumn(column)); });
    }
    m_headings.front()->setSorted(true, m_order);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PeopleHeader::sort(PeopleColumn column)
{
    // Who was there most, and last, is what one looks for in those columns.
    const bool isNumber = column == PeopleColumn::Attendance || column == PeopleColumn::Last;
    const Qt::SortOrder first = isNumber ? Qt::DescendingOrder : Qt::AscendingOrder;
    const Qt::SortOrder turned = m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_order = column == m_column ? turned : first;
    m_column = column;
    for (int i = 0; i < peopleColumns; ++i)
        m_headings[size_t(i)]->setSorted(PeopleColumn(i) == column, m_order);
    emit sortWanted(m_column, m_order);
}

void PeopleHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto edges = columnEdges(width());
    for (int i = 0; i < peopleColumns; ++i) {
        const bool isLast = i + 1 == peopleColumns;
        m_headings[size_t(i)]->setGeometry(
            edges[size_t(i)], 0, edges[size_t(i) + 1] - edges[size_t(i)] - (isLast ? 0 : 14), height());
    }
}

void PeopleHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.colours().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace kring::ui
