// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LiveBar.h"

#include "core/session/SessionTimes.h"
#include "ui/live/NoteClock.h"
#include "ui/widgets/RowPainting.h"

#include <QBoxLayout>

#include <algorithm>

namespace kring::ui {

using session::SessionStatus;

/// The word for the session's status on a soft ground; red with a dot while it is live.
class LiveBar::StatePill final : public QWidget
{
public:
    StatePill(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void show(const QString& word, bool isLive)
    {
        if (word == m_word && isLive == m_isLive)
            return;
        m_word = word;
        m_isLive = isLive;
        setAccessibleName(word);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextSize::Label, Weight::Strong));
        return {metrics.horizontalAdvance(m_word) + 20 + (m_isLive ? 14 : 0), 26};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = m_theme.colours();
        const QColor hue = m_isLive ? colours.danger : colours.muted;
        QColor ground = hue;
        ground.setAlphaF(0.12F);
        QPainter painter(this);
        paintBox(painter, rect(), ground, {}, height() / 2.0);
        if (m_isLive)
            paintBox(painter, QRectF(10, height() / 2.0 - 4, 8, 8), hue, {}, 4);
        painter.setFont(m_theme.font(TextSize::Label, Weight::Strong));
        painter.setPen(hue);
        painter.drawText(rect().adjusted(m_isLive ? 24 : 10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_word);
    }

private:
    const Theme& m_theme;
    QString m_word;
    bool m_isLive = false;
};

LiveBar::LiveBar(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                 session::Language words, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_state(new StatePill(theme, this))
    , m_people(new IconLabel(theme, QStringLiteral("users"), 16))
    , m_clock(new IconLabel(theme, QStringLiteral("clock"), 16))
    , m_pause(new KeyButton(theme, KeyButton::Style::Plain, {}, QStringLiteral("pause")))
    , m_end(new KeyButton(theme, KeyButton::Style::Danger, tr("End"), QStringLiteral("square")))
    , m_noteClock(new NoteClock(session, theme))
    , m_whole(new KeyButton(theme, KeyButton::Style::Plain, tr("Whole live page"),
                            QStringLiteral("columns-3"), QKeySequence(Qt::Key_F10).toString()))
{
    m_people->setFace(TextSize::Label, Weight::Strong, &Colours::text);
    m_clock->setFace(TextSize::Label, Weight::Strong, &Colours::text);
    m_end->setToolTip(tr("End the session (Ctrl+Shift+E)"));
    m_end->setAccessibleName(tr("End the session"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addSpacing(10);
    layout->addWidget(m_people);
    layout->addSpacing(8);
    layout->addWidget(m_clock);
    layout->addSpacing(8);
    layout->addWidget(m_pause);
    layout->addWidget(m_end);
    layout->addWidget(m_noteClock);
    layout->addSpacing(8);
    layout->addWidget(m_whole);
    m_noteClock->hide();
    m_whole->hide();

    connect(m_pause, &QPushButton::clicked, this, &LiveBar::pauseWanted);
    connect(m_end, &QPushButton::clicked, this, &LiveBar::endWanted);
    connect(m_whole, &QPushButton::clicked, this, &LiveBar::wholeWanted);
    connect(&session, &LiveSession::changed, this, &LiveBar::tick);
}

void LiveBar::setNoteTaking(bool noteTaking)
{
    m_noteTaking = noteTaking;
    m_noteClock->setVisible(noteTaking);
    m_whole->setVisible(noteTaking);
    tick();
}

void LiveBar::tick()
{
    const session::SessionRecord& record = m_session.record();
    const bool isLive = m_session.status() == SessionStatus::Live;
    m_state->show(m_vocabulary.word(QStringLiteral("session_status"), codeOf(m_session.status()), m_words),
                  isLive);

    const auto present = std::count_if(record.participants.begin(), record.participants.end(),
                                       [](const session::Participant& one) { return one.isPresent(); });
    m_clock->setVisible(!m_noteTaking);
    m_people->setVisible(!m_noteTaking && !record.participants.empty());
    m_people->setText(present > 0 ? tr("%n in the room", nullptr, int(present))
                                  : tr("%n invited", nullptr, int(record.participants.size())));
    m_clock->setText(session::localTime(record.session, m_session.now()).toString(QStringLiteral("HH:mm")));

    const agenda::AgendaClock clock = m_session.clock();
    m_pause->setVisible(!m_noteTaking && isLive && clock.isRunning());
    m_end->setVisible(!m_noteTaking && isLive);
    if (m_noteTaking)
        m_noteClock->tick();
    const QString text = clock.paused ? tr("Go on") : tr("Pause");
    if (m_pause->text() != text) {
        m_pause->setText(text);
        m_pause->setIconName(clock.paused ? QStringLiteral("play") : QStringLiteral("pause"));
        m_pause->setToolTip(clock.paused ? tr("Let the clock go on (Ctrl+Shift+P)")
                                         : tr("Stop the clock (Ctrl+Shift+P)"));
    }
}

} // namespace kring::ui
