// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/OrderSegments.h"

#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainToolTip.h"
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

constexpr int oneFromEachSide = 2;
constexpr int unhandled = 3;
constexpr int lockHeight = 32;

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
    , m_lock(new KeyButton(theme, KeyButton::Style::Plain, tr("Lock"), QStringLiteral("lock")))
    , m_segments(new Segments(theme, words(), tr("Order of the questions")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_lock);
    layout->addWidget(m_segments);
    m_lock->setCheckable(true);
    m_lock->setFixedHeight(lockHeight);
    connect(m_lock, &QPushButton::clicked, this, &OrderSegments::lockWanted);
    connect(m_segments, &Segments::chosen, this, [this](int index) {
        if (index != unhandled)
            m_chosen = index;
        emit orderChanged();
    });
    showLocked(false);
}

QuestionOrder OrderSegments::order() const
{
    return orders[m_segments->current()].first;
}

QuestionOrder OrderSegments::lockedOrder() const
{
    return orders[m_chosen].first;
}

void OrderSegments::showLocked(bool isLocked)
{
    m_isLocked = isLocked;
    const QString name = isLocked ? tr("The order is locked: unlock it") : tr("Lock the order as it is");
    m_lock->setChecked(isLocked);
    m_lock->setText(m_isCompact ? QString() : isLocked ? tr("Locked") : tr("Lock"));
    m_lock->setIconName(isLocked ? QStringLiteral("lock") : QStringLiteral("lock-open"));
    m_lock->setAccessibleName(name);
    m_lock->setToolTip(plainToolTip(name));
    for (int i = 0; i < unhandled; ++i)
        m_segments->setAvailable(i, !isLocked || i == m_chosen);
}

void OrderSegments::setCompact(bool compact)
{
    m_isCompact = compact;
    m_segments->setWord(oneFromEachSide, compact ? tr("One a side", "short for: one from each side")
                                                 : tr(orders[oneFromEachSide].second));
    showLocked(m_isLocked);
}

} // namespace kring::ui
