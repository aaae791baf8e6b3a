// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ShortTurnsSheet.h"

#include "core/agenda/AgendaClock.h"
#include "core/agenda/AgendaRules.h"
#include "core/agenda/MinutesText.h"
#include "core/agenda/ShortTurns.h"
#include "ui/live/DraftKeeper.h"
#include "ui/live/SheetFields.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kring::ui {

ShortTurnsSheet::ShortTurnsSheet(LiveSession& session, const Theme& theme, const agenda::AgendaItem& item,
                                 QWidget* window)
    : Sheet(theme, 480, tr("Short turns"), window)
    , m_session(session)
    , m_item(item.id)
    , m_allowance(item.plannedMinutes + agenda::grantedMinutesOf(item))
    , m_titles(new QPlainTextEdit(this))
    , m_minutes(new QLineEdit(this))
    , m_sum(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this))
    , m_complaint(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    auto* about = new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::text, this);
    about->setText(tr("%1, %2 min", "an item and its minutes").arg(item.title).arg(m_allowance));
    about->setWordWrap(true);
    content().addWidget(about);
    QStringList lines;
    for (const agenda::ShortTurn& turn : item.shortTurns)
        lines.append(turn.title);
    m_titles->setPlainText(lines.join(u'\n'));
    m_titles->setTabChangesFocus(true);
    m_titles->setFixedHeight(132);
    addField(content(), theme, tr("Whose turns? One a line"), *m_titles);
    m_minutes->setText(QString::number(item.shortTurns.empty() ? 5 : item.shortTurns.back().minutes));
    addField(content(), theme, tr("Minutes for each"), *m_minutes);
    content().addWidget(m_sum);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    content().addWidget(m_complaint);
    auto* set = new KeyButton(theme, KeyButton::Style::Primary, tr("Set short turns"),
                              QStringLiteral("timer"), tr("Ctrl+Enter"), this);
    content().addSpacing(4);
    content().addWidget(set, 0, Qt::AlignRight);
    connect(set, &QPushButton::clicked, this, &ShortTurnsSheet::set);
    connect(m_minutes, &QLineEdit::returnPressed, this, &ShortTurnsSheet::set);
    connect(m_minutes, &QLineEdit::textChanged, this, &ShortTurnsSheet::tellSum);
    connect(m_titles, &QPlainTextEdit::textChanged, this, &ShortTurnsSheet::tellSum);
    m_titlesBefore = m_titles->toPlainText();
    m_minutesBefore = m_minutes->text();
    const QString which = item.id.toString();
    for (DraftKeeper* draft :
         {keepDraft(*this, session, QString(QStringLiteral("short-turns:") + which), *m_titles),
          keepDraft(*this, session, QString(QStringLiteral("short-turn-minutes:") + which), *m_minutes)})
        connect(draft, &DraftKeeper::failed, this, &ShortTurnsSheet::complain);
    setFocusProxy(m_titles);
    tellSum();
}

QStringList ShortTurnsSheet::titles() const
{
    QStringList lines;
    for (const QString& line : m_titles->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void ShortTurnsSheet::tellSum()
{
    const int count = int(titles().size());
    const int sum = count * agenda::minutesFromText(m_minutes->text()).value_or(0);
    m_sum->setText(tr("%n turn(s)", nullptr, count) + QStringLiteral(" · ") +
                   tr("%1 min of the item’s %2").arg(sum).arg(m_allowance));
    m_sum->setRole(sum > m_allowance ? &Colours::warning : &Colours::muted);
}

void ShortTurnsSheet::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers().testFlag(Qt::ControlModifier))
        set();
    else
        Sheet::keyPressEvent(event);
}

void ShortTurnsSheet::set()
{
    const auto minutes = agenda::minutesFromText(m_minutes->text());
    if (!minutes) {
        complain(tr("Write the minutes as 25, 90m, 1.5h or 1:30, a day at most."));
        m_minutes->setFocus();
        return;
    }
    const Outcome<Done> outcome = m_session.attemptUntil(
        [&](const session::SessionRecord& record, Instant) {
            const agenda::AgendaItem* now = agenda::itemWith(record.agenda, m_item);
            return now ? agenda::setShortTurns(*now, titles(), *minutes) : workspace::Change{};
        },
        [&](const session::SessionRecord& record) {
            return agenda::itemWith(record.agenda, m_item) != nullptr;
        });
    if (!outcome)
        return complain(outcome.failure().sentence);
    m_titles->setPlainText(m_titlesBefore); // nothing is half-typed any more
    m_minutes->setText(m_minutesBefore);
    closeSheet();
}

void ShortTurnsSheet::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
}

} // namespace kring::ui
