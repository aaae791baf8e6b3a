// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SpeakerBar.h"

#include "core/floor/QueueRules.h"
#include "core/floor/RoundRules.h"
#include "ui/live/PerspectiveKeys.h"
#include "ui/live/QueuePart.h"
#include "ui/live/TurnSheet.h"
#include "ui/live/VoicePanel.h"
#include "ui/live/VoiceSheet.h"

#include <QBoxLayout>
#include <QPainter>

namespace kring::ui {

using session::SessionRecord;
using namespace std::chrono_literals;

namespace {

constexpr int gutter = 16;
constexpr Duration voiceEvery = 5s; // while somebody speaks

} // namespace

SpeakerBar::SpeakerBar(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                       session::Language words, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_queue(new QueuePart(session, theme, vocabulary, words))
    , m_keys(new PerspectiveKeys(session, theme, vocabulary, words))
    , m_voice(new VoicePanel(theme, vocabulary, words))
{
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(gutter);
    layout->addWidget(m_queue);
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_voice);
    setColumns(332, 372, false);
    m_queue->setMenuCommands(ownCommands());

    connect(m_queue, &QueuePart::nextWanted, this, &SpeakerBar::next);
    connect(m_queue, &QueuePart::endWanted, this, &SpeakerBar::end);
    connect(m_keys, &PerspectiveKeys::speaks, this, &SpeakerBar::speaks);
    connect(m_keys, &PerspectiveKeys::measureNothing, this, &SpeakerBar::end);
    connect(&session, &LiveSession::changed, this, &SpeakerBar::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// What is also in the queue's menu.
Commands SpeakerBar::ownCommands()
{
    return {{QStringLiteral("live.round"),
             tr("Go round the table …"),
             QStringLiteral("users"),
             {Qt::CTRL | Qt::Key_R},
             [this] { emit roundWanted(); }},
            {QStringLiteral("live.turns"),
             tr("Finished turns …"),
             QStringLiteral("history"),
             {Qt::CTRL | Qt::Key_T},
             [this] { showTurns(); }},
            {QStringLiteral("live.assisted"),
             tr("Whoever speaks does so with help, or without"),
             QStringLiteral("accessibility"),
             {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
             [this] { toggleAssisted(); }},
            {QStringLiteral("live.voice"),
             tr("What is measured …"),
             {},
             {Qt::CTRL | Qt::SHIFT | Qt::Key_W},
             [this] { showSettings(); }}};
}

Commands SpeakerBar::commands()
{
    Commands commands{{QStringLiteral("live.nextSpeaker"),
                       tr("Next speaker"),
                       QStringLiteral("mic"),
                       {Qt::Key_F9},
                       [this] { next(); }},
                      {QStringLiteral("live.endTurn"),
                       tr("End the turn"),
                       QStringLiteral("mic-off"),
                       {Qt::SHIFT | Qt::Key_F9},
                       [this] { end(); }}};
    for (const Commands& part : {m_keys->commands(), m_queue->commands(), ownCommands()})
        commands.insert(commands.end(), part.begin(), part.end());
    return commands;
}

void SpeakerBar::openSession()
{
    m_queue->openSession();
}

void SpeakerBar::leave()
{
    m_queue->leave();
}

void SpeakerBar::focusQueue()
{
    m_queue->focusList();
}

void SpeakerBar::setColumns(int left, int right, bool compact)
{
    setFixedHeight(compact ? 116 : 132);
    layout()->setContentsMargins(gutter, compact ? 6 : 8, gutter, compact ? 6 : 8);
    m_queue->setFixedWidth(left);
    m_voice->setFixedWidth(right);
    m_queue->setCompact(compact);
    m_keys->setCompact(compact);
}

void SpeakerBar::refresh()
{
    m_voiceAt = m_session.now();
    m_voice->show(m_session.record(), m_voiceAt);
}

void SpeakerBar::tick()
{
    m_queue->tick();
    const bool runs = floor::runningTurn(m_session.record().turns) != nullptr;
    if (runs && (m_session.now() - m_voiceAt >= voiceEvery || m_session.now() < m_voiceAt))
        refresh();
}

bool SpeakerBar::isLive()
{
    if (m_session.status() == session::SessionStatus::Live)
        return true;
    emit message(m_session.status() == session::SessionStatus::Planned
                     ? tr("Speaking time is measured once the session has started (F5).")
                     : tr("The session is over: no speaking time is measured."));
    return false;
}

void SpeakerBar::next()
{
    if (!isLive())
        return;
    m_session.perform([this](const SessionRecord& record, Instant now) {
        const TurnId turn = m_session.workspace().ids().make<TurnId>();
        return record.round ? floor::nextInRound(record, turn, now) : floor::nextSpeaker(record, turn, now);
    });
}

void SpeakerBar::end()
{
    m_session.perform(&floor::endSpeaking);
}

void SpeakerBar::speaks(const QString& perspective)
{
    if (!isLive())
        return;
    m_session.perform([&](const SessionRecord& record, Instant now) {
        return floor::speakFreely(record, perspective, m_session.workspace().ids().make<TurnId>(), now);
    });
}

void SpeakerBar::toggleAssisted()
{
    m_session.perform([](const SessionRecord& record, Instant) {
        if (const floor::QueueEntry* entry = floor::speaking(record))
            return floor::toggleAssisted(record, entry->id);
        const floor::Turn* turn = floor::runningTurn(record.turns);
        return turn ? floor::toggleAssisted(record, turn->id) : workspace::Change{};
    });
}

void SpeakerBar::showTurns()
{
    (new TurnSheet(m_session, m_theme, m_vocabulary, m_words, window()))->open();
}

void SpeakerBar::showSettings()
{
    (new VoiceSheet(m_session, m_theme, window()))->open();
}

void SpeakerBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().card);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colours().line);
}

} // namespace kring::ui
