// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/OrderSegments.h"

#include "ui/widgets/Segments.h"

#include <QBoxLayout>
#include <QStringList>

namespace kring::ui {

using floor::QuestionOrder;

namespace {

constexpr std::pair<QuestionOrder, const char*> orders[] = {
    {QuestionOrder::MostDots, QT_TRANSLATE_NOOP("kring::ui::OrderSegments", "Most dots")},
    {QuestionOrder::Newest, QT_TRANSLATE_NOOP("kring::ui::OrderSegments", "Newest")},
    {QuestionOrder::OneFromEachSide, QT_TRANSLATE_NOOP("kring::ui::OrderSegments", "One from each side")},
    {QuestionOrder::Unhandled, QT_TRANSLATE_NOOP("kring::ui::OrderSegments", "Unhandled")},
};

QStringList words()
{
    QStringList words;
    for (const auto& [order, text] : orders)
        words << OrderSegments::tr(text);
    return words;
}

} // namespace

OrderSegments::OrderSegments(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_segments(new Segments(theme, words(), tr("Order of the questions")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_segments);
    connect(m_segments, &Segments::chosen, this, &OrderSegments::orderChanged);
}

QuestionOrder OrderSegments::order() const
{
    return orders[m_segments->current()].first;
}

} // namespace kring::ui
