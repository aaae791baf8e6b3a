// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RoundPanel.h"

#include "core/floor/People.h"
#include "core/floor/RoundRules.h"
#include "core/session/SessionTimes.h"
#include "ui/live/SpeakerTexts.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QRandomGenerator>

namespace kring::ui {

using floor::RoundState;
using session::SessionRecord;

namespace {

constexpr int moreSeconds = 30;

Duration allowedNow(const floor::Round& round)
{
    return std::chrono::seconds(round.secondsEach + round.nowExtraSeconds);
}

QString nameOf(const SessionRecord& record, ParticipantId id)
{
    const session::Participant* person = floor::find(record.participants, id);
    return person ? floor::shortName(*person) : QString();
}

} // namespace

RoundPanel::RoundPanel(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                       session::Language words, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_leftModel(RoundModel::Part::Left)
    , m_doneModel(RoundModel::Part::Done)
    , m_count(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_order(new LinkButton(theme, QStringLiteral("chevron-down")))
    , m_end(new KeyButton(theme, KeyButton::Style::Plain, tr("End the round")))
    , m_card(new PanelCard(theme, PanelCard::Style::Accented))
    , m_ring(new RoundRing(theme))
    , m_state(new IconLabel(theme, QStringLiteral("mic"), 15))
    , m_name(new PlainLabel(theme, TextSize::Title, Weight::Strong))
    , m_question(new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted))
    , m_next(new KeyButton(theme, KeyButton::Style::Primary, {}, QStringLiteral("arrow-right"),
                           QStringLiteral("S")))
    , m_pass(new KeyButton(theme, KeyButton::Style::Plain, tr("Says pass"), QStringLiteral("skip-forward"),
                           QStringLiteral("P")))
    , m_more(new KeyButton(theme, KeyButton::Style::Plain, tr("30 seconds"), QStringLiteral("plus"),
                           QStringLiteral("M")))
    , m_ready(new PlainLabel(theme, TextSize::Label, Weight::Strong))
    , m_left(new RoundList(theme, m_leftModel, tr("Left in the go-round")))
    , m_done(new RoundList(theme, m_doneModel, tr("Have spoken in the go-round")))
    , m_leftCount(new CountBadge(theme))
    , m_doneCount(new CountBadge(theme))
{
    build();
    connect(&session, &LiveSession::changed, this, &RoundPanel::refresh);
    connect(m_next, &QPushButton::clicked, this, &RoundPanel::next);
    connect(m_pass, &QPushButton::clicked, this, &RoundPanel::pass);
    connect(m_more, &QPushButton::clicked, this, &RoundPanel::giveMore);
    connect(m_end, &QPushButton::clicked, this, &RoundPanel::end);
    connect(m_order, &QPushButton::clicked, this, &RoundPanel::showOrders);
}

void RoundPanel::build()
{
    auto* title = new PlainLabel(m_theme, TextSize::Title, Weight::Strong);
    title->setText(tr("Round the table"));
    m_order->setText(tr("Order"));
    m_order->setAccessibleName(tr("Order of those who are left"));
    m_more->setAccessibleName(tr("30 seconds more"));
    m_next->setText(tr("Done"));
    QFont large = m_theme.font(TextSize::Title, Weight::Strong);
    large.setPixelSize(large.pixelSize() + 8);
    m_name->setFont(large);
    m_name->setWordWrap(true);
    m_question->setWordWrap(true);
    m_state->setFace(TextSize::Label, Weight::Strong, &Colours::accent);

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_order);
    head->addWidget(m_end);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addStretch();
    words->addWidget(m_state);
    words->addWidget(m_name);
    words->addWidget(m_question);
    words->addSpacing(6);
    words->addWidget(m_next);
    auto* two = new QHBoxLayout;
    two->setSpacing(8);
    two->addWidget(m_pass, 1);
    two->addWidget(m_more, 1);
    words->addLayout(two);
    words->addWidget(m_ready);
    words->addStretch();
    auto* card = new QHBoxLayout(m_card);
    card->setContentsMargins(24, 12, 24, 12);
    card->setSpacing(24);
    card->addWidget(m_ring, 5);
    card->addLayout(words, 6);

    auto* leftTitle = new PlainLabel(m_theme, TextSize::Label, Weight::Strong);
    leftTitle->setText(tr("Left"));
    auto* doneTitle = new PlainLabel(m_theme, TextSize::Label, Weight::Strong);
    doneTitle->setText(tr("Have spoken"));
    auto* foot = new PlainLabel(m_theme, TextSize::Small, Weight::Regular, &Colours::muted);
    foot->setWordWrap(true);
    foot->setText(tr("Time per person is shown now and not kept. What is kept is time per perspective."));
    auto* lists = new QHBoxLayout;
    lists->setSpacing(16);
    lists->addWidget(listCard(leftTitle, m_leftCount, m_left, nullptr), 1);
    lists->addWidget(listCard(doneTitle, m_doneCount, m_done, foot), 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_card);
    layout->addLayout(lists, 1);
    setCompact(false);
}

PanelCard* RoundPanel::listCard(PlainLabel* title, QWidget* count, RoundList* list, PlainLabel* foot)
{
    auto* card = new PanelCard(m_theme, PanelCard::Style::Plain);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 0, 0);
    head->addWidget(title);
    head->addWidget(count);
    head->addStretch();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(8, 10, 8, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    // It takes what is left over, so that the card above it is never pressed together.
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    layout->addWidget(list, 1);
    if (foot) {
        foot->setContentsMargins(10, 2, 10, 0);
        layout->addWidget(foot);
    }
    return card;
}

Commands RoundPanel::commands()
{
    const QString where = tr("In the go-round");
    const auto goesOn = [this] { return m_session.record().round.has_value(); };
    const auto hasFloor = [this] { return m_session.record().round && m_session.record().round->now; };
    const auto one = [&](const QString& id, const QString& text, const QKeySequence& key,
                         std::function<void()> run, std::function<bool()> isEnabled) {
        return Command{.id = id,
                       .text = text,
                       .icon = {},
                       .keys = {key},
                       .run = std::move(run),
                       .isEnabled = std::move(isEnabled),
                       .where = where};
    };
    return {
        one(
            QStringLiteral("round.next"), tr("The next one has the floor"), Qt::Key_S, [this] { next(); },
            goesOn),
        one(
            QStringLiteral("round.pass"), tr("Says pass"), Qt::Key_P, [this] { pass(); }, hasFloor),
        one(
            QStringLiteral("round.more"), tr("30 seconds more"), Qt::Key_M, [this] { giveMore(); }, hasFloor),
        one(
            QStringLiteral("round.earlier"), tr("Earlier in the go-round"), Qt::ALT | Qt::Key_Up,
            [this] { move(-1); }, goesOn),
        one(
            QStringLiteral("round.later"), tr("Later in the go-round"), Qt::ALT | Qt::Key_Down,
            [this] { move(1); }, goesOn)};
}

void RoundPanel::setCompact(bool compact)
{
    m_ring->setFixedHeight(compact ? 176 : 236);
    m_ring->setMinimumWidth(compact ? 170 : 220);
}

void RoundPanel::focusRound()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void RoundPanel::openSession()
{
    m_times.clear();
    m_before = m_session.record().round;
    refresh();
}

void RoundPanel::keyPressEvent(QKeyEvent* event)
{
    const QKeySequence pressed(event->key() |
                               (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)));
    for (const Command& command : commands()) {
        if (!command.keys.contains(pressed))
            continue;
        if (command.isEnabled())
            command.run();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// How long each one spoke is seen as it happens, and stays in this window.
void RoundPanel::remember(const SessionRecord& record)
{
    if (!record.round || !m_before || record.round->id != m_before->id)
        m_times.clear();
    if (record.round && m_before && m_before->now && m_before->now != record.round->now) {
        for (const floor::RoundPlace& place : record.round->places) {
            if (place.participant == m_before->now && place.state == RoundState::Spoken)
                m_times.insert(m_before->now,
                               {m_session.now() - *m_before->nowSince, allowedNow(*m_before), m_wasAssisted});
        }
    }
    m_before = record.round;
    const floor::Turn* turn = floor::runningTurn(record.turns);
    m_wasAssisted = turn && turn->assisted;
}

void RoundPanel::refresh()
{
    const SessionRecord& record = m_session.record();
    remember(record);
    m_leftModel.show(record, m_times);
    m_doneModel.show(record, m_times);
    if (!record.round)
        return;
    const floor::Round& round = *record.round;
    const int all = int(round.places.size());
    const int left = floor::leftInRound(round);
    const int had = all - left;
    m_count->setText(tr("%1 of %2", "how many in the go-round have had the floor").arg(had).arg(all));
    m_count->setAccessibleName(tr("%1 of %2 have had the floor").arg(had).arg(all));
    m_leftCount->show(left, tr("%n left", nullptr, left));
    m_doneCount->show(m_doneModel.rowCount(), tr("%n have spoken", nullptr, m_doneModel.rowCount()));
    m_ring->show(round);
    const bool over = !round.now && left == 0;
    m_state->setText(round.now ? tr("Has the floor")
                     : over    ? tr("The round is done")
                               : tr("The round is about to begin"));
    m_name->setText(round.now ? nameOf(record, round.now)
                    : over    ? tr("Everybody has been asked")
                              : tr("%n people", nullptr, all));
    m_question->setText(round.question);
    m_question->setVisible(!round.question.isEmpty());
    const QString following = left > 0 ? m_leftModel.row(0).name : QString();
    m_next->setText(left == 0   ? round.now ? tr("Done") : tr("Everybody is done")
                      : round.now ? tr("Next: %1").arg(following)
                                : tr("Begin: %1").arg(following));
    m_next->setEnabled(!over);
    m_pass->setEnabled(bool(round.now));
    m_more->setEnabled(bool(round.now));
    m_order->setEnabled(left > 1);
    tick();
}

void RoundPanel::tick()
{
    const SessionRecord& record = m_session.record();
    if (!record.round)
        return;
    const floor::Round& round = *record.round;
    const Instant now = m_session.now();
    const Duration allowed = allowedNow(round);
    const Duration gone =
        round.nowSince ? std::max(now - *round.nowSince, Duration::zero()) : Duration::zero();
    const Duration remaining = allowed - gone;
    // A second that has begun is still shown, as on the agenda's clock.
    const Duration shown =
        remaining > Duration::zero() ? remaining + std::chrono::milliseconds(999) : remaining;
    m_ring->tick(turnTime(round.now ? shown : allowed),
                 remaining < Duration::zero() ? tr("over %1").arg(turnTime(allowed))
                 : round.now                  ? tr("left of %1").arg(turnTime(allowed))
                                              : tr("for each"),
                 allowed > Duration::zero() ? double(gone.count()) / double(allowed.count()) : 1.0);
    const int left = floor::leftInRound(round);
    if (left == 0 && !round.now) {
        m_ready->setText({});
        return;
    }
    const Instant ready = now + (round.now ? std::max(remaining, Duration::zero()) : Duration::zero()) +
                          std::chrono::seconds(round.secondsEach) * left;
    m_ready->setText(tr("The round is done at %1")
                         .arg(session::localTime(record.session, ready).toString(QStringLiteral("HH:mm"))));
}

void RoundPanel::next()
{
    m_session.perform([this](const SessionRecord& record, Instant now) {
        return floor::nextInRound(record, m_session.workspace().ids().make<TurnId>(), now);
    });
}

void RoundPanel::pass()
{
    m_session.perform([this](const SessionRecord& record, Instant now) {
        return floor::passInRound(record, m_session.workspace().ids().make<TurnId>(), now);
    });
}

void RoundPanel::giveMore()
{
    m_session.perform(
        [](const SessionRecord& record, Instant) { return floor::addSeconds(record, moreSeconds); });
}

void RoundPanel::end()
{
    m_session.perform(&floor::endRound);
}

void RoundPanel::move(int by)
{
    const ParticipantId person = m_left->current();
    m_session.perform(
        [&](const SessionRecord& record, Instant) { return floor::moveInRound(record, person, by); });
}

void RoundPanel::showOrders()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using floor::RoundOrder;
    for (const auto& [order, text] : {std::pair(RoundOrder::AsSeated, tr("As we sit")),
                                      std::pair(RoundOrder::AlternateSides, tr("One from each side in turn")),
                                      std::pair(RoundOrder::Shuffled, tr("Shuffled"))}) {
        menu->addAction(text, this, [this, order = order] {
            const quint32 seed = QRandomGenerator::global()->generate();
            m_session.perform(
                [&](const SessionRecord& record, Instant) { return floor::orderRound(record, order, seed); });
        });
    }
    menu->popup(m_order->mapToGlobal(QPoint(0, m_order->height())));
}

} // namespace kring::ui
