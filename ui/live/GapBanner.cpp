// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/GapBanner.h"

#include "core/agenda/AgendaRules.h"
#include "core/session/SessionTimes.h"
#include "ui/live/LiveTexts.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QBoxLayout>

#include <algorithm>

namespace kring::ui {

GapBanner::GapBanner(LiveSession& session, const Theme& theme, QWidget* parent)
    : PanelCard(theme, Style::Accented, parent)
    , m_session(session)
    , m_sentence(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::text, this))
    , m_question(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this))
{
    m_sentence->setWordWrap(true);
    m_question->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (const auto& [fate, text, key] :
         {std::tuple(agenda::GapFate::Break, tr("Break", "the time away was a break"), Qt::Key_F10),
          std::tuple(agenda::GapFate::ThisItem, tr("The item", "the item went on meanwhile"), Qt::Key_F11),
          std::tuple(agenda::GapFate::Nobody, tr("Nobody’s", "nobody is charged for the time away"),
                     Qt::Key_F12)}) {
        auto* button = new KeyButton(theme, KeyButton::Style::Plain, text, {}, {}, this);
        const QString keys = QKeySequence(Qt::CTRL | key).toString(QKeySequence::NativeText);
        button->setToolTip(keys);
        button->setAccessibleName(tr("The time away was: %1").arg(text));
        connect(button, &QPushButton::clicked, this, [this, chosen = fate] { emit assignWanted(chosen); });
        buttons->addWidget(button, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(4);
    layout->addWidget(m_sentence);
    layout->addWidget(m_question);
    layout->addSpacing(2);
    layout->addLayout(buttons);
    hide();
}

void GapBanner::look()
{
    const session::SessionRecord& record = m_session.record();
    const std::vector<agenda::Gap> gaps = agenda::unassignedGaps(record.agenda);
    if (gaps.empty()) {
        hide();
        return;
    }
    const agenda::Gap& gap = gaps.front();
    const auto time = [&](Instant instant) {
        return session::localTime(record.session, instant).toString(QStringLiteral("HH:mm"));
    };
    m_sentence->setText(tr("The computer was away %1–%2 (%3 min)", "a gap in the clock")
                            .arg(time(gap.from), time(gap.to))
                            .arg(std::max(wholeMinutes(gap.to - gap.from), 1)));
    const agenda::AgendaItem* item = agenda::itemWith(record.agenda, gap.item);
    m_question->setText((item && item != agenda::currentItem(record.agenda)
                             ? tr("What was that time? The item was %1.").arg(item->title)
                             : tr("What was that time?")) +
                        QStringLiteral(" (Ctrl+F10–F12)"));
    if (isHidden()) {
        show();
        setAccessibleName(m_sentence->text());
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace kring::ui
