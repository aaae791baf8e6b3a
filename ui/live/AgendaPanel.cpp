// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AgendaPanel.h"

#include "core/agenda/AgendaRules.h"
#include "core/session/SessionTimes.h"
#include "ui/live/GapBanner.h"
#include "ui/live/ShortTurnView.h"

#include <algorithm>
#include <utility>

namespace kring::ui {

using session::SessionStatus;

namespace {

QWidget* hairline(const Theme& theme)
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    const auto recolour = [line, &theme] {
        QPalette palette = line->palette();
        palette.setColor(QPalette::Window, theme.colours().line);
        line->setPalette(palette);
    };
    recolour();
    QObject::connect(&theme, &Theme::changed, line, recolour);
    return line;
}

/// Where on the bar, from 0 to 1, so much of the whole lies.
double share(Duration part, Duration whole)
{
    return whole <= Duration::zero() ? 1.0
                                     : std::clamp(double(part.count()) / double(whole.count()), 0.0, 1.0);
}

} // namespace

AgendaPanel::AgendaPanel(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                         session::Language words, QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_session(session)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_layout(new QVBoxLayout(this))
    , m_position(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::accent))
    , m_kind(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_title(new PlainLabel(theme, TextSize::Title, Weight::Strong))
    , m_origin(new IconLabel(theme, QStringLiteral("message-square"), 14))
    , m_time(new TimeView(theme))
    , m_grant(new KeyButton(theme, KeyButton::Style::Plain, tr("2 min"), QStringLiteral("plus")))
    , m_next(new KeyButton(theme, KeyButton::Style::Primary, {}, {}, QStringLiteral("F5")))
    , m_summary(
          new KeyButton(theme, KeyButton::Style::Primary, tr("To the summary"), QStringLiteral("file-text")))
    , m_gap(new GapBanner(session, theme))
    , m_shortTurns(new ShortTurnView(theme))
    , m_agenda(new AgendaList(theme))
    , m_acts(new AgendaActs(session, theme, vocabulary, words, *m_agenda, this))
    , m_end(new IconLabel(theme, QStringLiteral("flag"), 14))
    , m_drift(new PlainLabel(theme, TextSize::Label, Weight::Strong))
    , m_onTime(new KeyButton(theme, KeyButton::Style::Soft, tr("Make it on time"), QStringLiteral("timer")))
{
    build();
    connect(m_grant, &QPushButton::clicked, this, &AgendaPanel::grantWanted);
    connect(m_next, &QPushButton::clicked, this, &AgendaPanel::nextWanted);
    connect(m_summary, &QPushButton::clicked, this, &AgendaPanel::summaryWanted);
    connect(m_gap, &GapBanner::assignWanted, m_acts, &AgendaActs::assignGap);
    connect(m_shortTurns, &ShortTurnView::nextWanted, m_acts, &AgendaActs::nextShortTurn);
    connect(m_shortTurns, &ShortTurnView::endingBegan, this, &AgendaPanel::roundOffBegan);
    connect(m_onTime, &QPushButton::clicked, m_acts, &AgendaActs::askToMakeOnTime);
    connect(&session, &LiveSession::changed, this, &AgendaPanel::tick);
}

void AgendaPanel::build()
{
    m_title->setWordWrap(true);
    m_grant->setAccessibleName(tr("Give the item 2 more minutes"));
    m_grant->setToolTip(tr("Give the item 2 more minutes (Ctrl++)"));
    m_end->setFace(TextSize::Label, Weight::Strong, &Colours::text);
    m_origin->setFace(TextSize::Small, Weight::Regular, &Colours::muted);
    m_onTime->setToolTip(tr("New minutes for what is left (Ctrl+F5)"));
    m_onTime->setObjectName(QStringLiteral("live.onTime"));
    m_next->setObjectName(QStringLiteral("live.next"));

    auto* head = new QHBoxLayout;
    head->addWidget(m_position);
    head->addStretch();
    head->addWidget(m_kind);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_grant, 2);
    buttons->addWidget(m_next, 4);
    buttons->addWidget(m_summary, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_end);
    foot->addStretch();
    foot->addWidget(m_drift);

    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addSpacing(4);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_origin);
    m_layout->addSpacing(4);
    m_layout->addWidget(m_time);
    m_layout->addSpacing(8);
    m_layout->addLayout(buttons);
    m_layout->addSpacing(8);
    auto* boxes = new QVBoxLayout; // hidden ones take no room between them
    boxes->setSpacing(6);
    boxes->addWidget(m_gap);
    boxes->addWidget(m_shortTurns);
    m_layout->addLayout(boxes);
    m_layout->addSpacing(6);
    m_layout->addWidget(hairline(theme()));
    m_layout->addSpacing(8);
    m_layout->addWidget(m_agenda, 1);
    m_layout->addSpacing(8);
    m_layout->addWidget(hairline(theme()));
    m_layout->addSpacing(10);
    m_layout->addLayout(foot);
    m_layout->addSpacing(6);
    m_layout->addWidget(m_onTime);
    setCompact(false);
}

void AgendaPanel::setCompact(bool compact)
{
    m_compact = compact;
    m_layout->setContentsMargins(20, compact ? 10 : 14, 20, compact ? 10 : 14);
    m_time->setCompact(compact);
}

QString AgendaPanel::timeText(Instant instant) const
{
    return session::localTime(m_session.record().session, instant).toString(QStringLiteral("HH:mm"));
}

void AgendaPanel::tick()
{
    if (!m_session.id())
        return;
    const agenda::AgendaClock clock = m_session.clock();
    const SessionStatus status = m_session.status();
    const bool isOver = status == SessionStatus::Closed || status == SessionStatus::Cancelled;
    m_grant->setVisible(clock.isRunning() && !isOver);
    m_next->setVisible(!isOver);
    m_summary->setVisible(isOver);

    if (isOver)
        showEnded(clock);
    else if (status == SessionStatus::Planned)
        showPlanned();
    else if (clock.isRunning())
        showRunning(clock);
    else
        showBetweenItems();
    const agenda::AgendaItem* current = agenda::currentItem(m_session.record().agenda);
    showOrigin(current);
    m_gap->look();
    const bool hasRoom = !m_compact || m_gap->isHidden(); // what is asked comes first
    m_shortTurns->show(hasRoom && current && !isOver ? *current : agenda::AgendaItem{},
                       hasRoom ? clock.shortTurns : agenda::ShortTurnClock{});
    m_agenda->show(m_session.record(), clock);
    showEnd(clock);
}

void AgendaPanel::showRunning(const agenda::AgendaClock& clock)
{
    const std::vector<agenda::AgendaItem>& agenda = m_session.record().agenda;
    const agenda::AgendaItem& item = agenda[size_t(clock.currentIndex)];
    m_position->setText(tr("Item %1 of %2").arg(clock.currentIndex + 1).arg(agenda.size()));
    const QString kind = m_vocabulary.word(QStringLiteral("agenda_kind"), item.kind, m_words);
    m_kind->setText(wholeMinutes(clock.drift) == 0
                        ? kind
                        : QString(kind + QStringLiteral(" · ") + driftText(clock.drift)));
    m_kind->setRole(wholeMinutes(clock.drift) > 0 ? &Colours::warning : &Colours::muted);
    m_title->setText(item.title);

    const Duration allowance = clock.elapsed + clock.remaining;
    TimeFace face;
    face.digits = countdownText(clock.remaining);
    face.word = clock.paused ? tr("paused") : leftOrOver(clock.remaining);
    face.mood = moodOf(allowance, clock.remaining);
    face.hasBar = true;
    face.done = share(clock.elapsed, allowance);
    face.grantedFrom = share(clock.planned, allowance);
    face.spent = spentText(clock.elapsed, clock.planned, clock.granted);
    face.ends = clock.remaining < Duration::zero()
                    ? tr("Was to end %1").arg(timeText(clock.currentEnd + clock.remaining))
                    : tr("Ends %1").arg(timeText(clock.currentEnd));
    face.spoken = milestoneText(clock.remaining);
    m_time->show(face);

    if (clock.remaining > Duration::zero())
        m_inTime = item.id;
    else if (std::exchange(m_inTime, {}) == item.id)
        emit timeIsUp();
    const bool isLast = !agenda::followingItem(agenda);
    m_next->setText(isLast ? tr("End session") : tr("Next"));
    m_next->setIconName(isLast ? QStringLiteral("square") : QStringLiteral("arrow-right"));
}

void AgendaPanel::showPlanned()
{
    const session::SessionRecord& record = m_session.record();
    m_position->setText(tr("Not started"));
    m_kind->setText(tr("%n item(s)", nullptr, int(record.agenda.size())));
    m_title->setText(record.agenda.empty() ? record.session.title : record.agenda.front().title);
    const auto start = session::plannedStart(record.session);
    TimeFace face;
    face.digits = start ? timeText(*start) : timeText(m_session.now());
    face.word = start ? tr("planned start") : tr("now");
    face.spoken = QString(face.digits + QLatin1String(", ") + face.word);
    m_time->show(face);
    m_next->setText(tr("Start"));
    m_next->setIconName(QStringLiteral("play"));
}

void AgendaPanel::showBetweenItems()
{
    const std::vector<agenda::AgendaItem>& agenda = m_session.record().agenda;
    const bool hasMore = std::any_of(agenda.begin(), agenda.end(), [](const agenda::AgendaItem& item) {
        return agenda::isUntouched(item) && !item.leftOut;
    });
    m_position->setText(agenda.empty() ? tr("No agenda") : tr("Between items"));
    m_kind->clear();
    m_title->setText(m_session.record().session.title);
    TimeFace face;
    face.digits = timeText(m_session.now());
    face.spoken = m_time->accessibleName();
    m_time->show(face);
    m_next->setText(hasMore ? tr("Next") : tr("End session"));
    m_next->setIconName(hasMore ? QStringLiteral("arrow-right") : QStringLiteral("square"));
}

void AgendaPanel::showOrigin(const agenda::AgendaItem* item)
{
    const session::SessionRecord& record = m_session.record();
    const auto question =
        std::find_if(record.questions.begin(), record.questions.end(), [&](const floor::Question& one) {
            return item && item->fromQuestion && one.id == item->fromQuestion;
        });
    m_origin->setVisible(question != record.questions.end());
    if (question == record.questions.end())
        return;
    QStringList words{tr("From the floor", "the agenda item was made of a question")};
    if (!question->perspective.isEmpty())
        words.append(m_vocabulary.word(QStringLiteral("perspective"), question->perspective, m_words));
    if (question->raisedAt)
        words.append(timeText(*question->raisedAt));
    m_origin->setText(words.join(QStringLiteral(" · ")));
}

void AgendaPanel::showEnded(const agenda::AgendaClock& clock)
{
    const session::SessionRecord& record = m_session.record();
    m_position->setText(
        m_vocabulary.word(QStringLiteral("session_status"), codeOf(m_session.status()), m_words));
    m_kind->setText(tr("%n item(s)", nullptr, int(record.agenda.size())));
    m_title->setText(tr("The session has ended"));
    TimeFace face;
    face.digits = timeText(clock.projectedEnd);
    face.word = tr("ended");
    face.spoken = tr("The session has ended");
    m_time->show(face);
}

void AgendaPanel::showEnd(const agenda::AgendaClock& clock)
{
    const bool hasAgenda = !m_session.record().agenda.empty();
    const bool isOver = m_session.status() == SessionStatus::Closed;
    m_end->setVisible(hasAgenda);
    m_drift->setVisible(hasAgenda);
    m_end->setText((isOver ? tr("Ended %1") : tr("Projected end %1")).arg(timeText(clock.projectedEnd)));
    m_drift->setText(driftText(clock.drift));
    const bool isLate = wholeMinutes(clock.drift) > 0;
    m_drift->setRole(isLate ? &Colours::warning : &Colours::muted);
    m_onTime->setVisible(isLate && m_session.status() == SessionStatus::Live);
}

} // namespace kring::ui
