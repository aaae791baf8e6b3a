// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LivePage.h"

#include "core/agenda/AgendaRules.h"
#include "core/followup/Leftovers.h"
#include "ui/live/AgendaPanel.h"
#include "ui/live/ClosingSheet.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/GapWatch.h"
#include "ui/live/LiveBar.h"
#include "ui/live/NoteClock.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/NoteTaker.h"
#include "ui/live/RoomCard.h"
#include "ui/live/RoundPanel.h"
#include "ui/live/SafeView.h"
#include "ui/live/ShowToRoomRow.h"
#include "ui/live/SpeakerBar.h"

#include <QBoxLayout>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>

namespace kring::ui {

using session::SessionRecord;
using session::SessionStatus;

namespace {

constexpr int roomyWidth = 1360; // below it the columns at the sides are narrower
constexpr int roomyHeight = 720;

} // namespace

LivePage::LivePage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
                   session::Language words, Room& room, QWidget* parent, SpellChecker* spelling)
    : Page(parent)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_session(workspace)
    , m_words(words)
    , m_agenda(new AgendaPanel(m_session, theme, vocabulary, words))
    , m_floor(new FloorPanel(m_session, theme, vocabulary, words))
    , m_notes(new NoteDesk({m_session, theme, vocabulary, words, spelling}))
    , m_round(new RoundPanel(m_session, theme, vocabulary, words))
    , m_speakers(new SpeakerBar(m_session, theme, vocabulary, words))
    , m_centre(new QStackedWidget)
    , m_room(room)
    , m_showToRoom(new ShowToRoomRow(m_session, room, theme))
    , m_roomCard(new RoomCard(m_session, room, theme))
    , m_safe(new SafeView(room, theme))
    , m_taker(new NoteTaker({m_session, theme, vocabulary, words, spelling}, *m_notes))
    , m_progress(new ProgressLine(m_session, theme, this))
    , m_bar(new LiveBar(m_session, theme, vocabulary, words, this))
    , m_gaps(new GapWatch(m_session, this))
{
    m_centre->addWidget(m_floor);
    m_centre->addWidget(m_round);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addWidget(m_agenda);
    columns->addWidget(m_centre, 1);
    columns->addWidget(m_safe, 1);
    columns->addWidget(m_notes);
    columns->addWidget(m_taker, 1);
    m_taker->hide();
    m_progress->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_speakers);
    joinRoom();
    m_bar->hide(); // until the shell gives it a place in the top bar

    connect(m_agenda, &AgendaPanel::nextWanted, this, &LivePage::next);
    connect(m_agenda, &AgendaPanel::grantWanted, this, [this] { grant(grantedAtOnce); });
    connect(m_agenda, &AgendaPanel::summaryWanted, this,
            [this] { emit goTo(PageName::Summary, m_session.id()); });
    connect(m_agenda, &AgendaPanel::timeIsUp, this, [this] { emit chime(Chime::TimeIsUp); });
    connect(m_agenda, &AgendaPanel::roundOffBegan, this, [this] { emit chime(Chime::RoundOff); });
    connect(m_bar, &LiveBar::pauseWanted, this, &LivePage::pauseOrGoOn);
    connect(m_bar, &LiveBar::endWanted, this, &LivePage::end);
    connect(m_floor, &FloorPanel::fieldLeft, this, [this] {
        if (!m_isFloorOverRound)
            return;
        showFloorOverRound(false);
        m_round->focusRound();
    });
    connect(m_speakers, &SpeakerBar::message, this, &LivePage::message);
    connect(m_speakers, &SpeakerBar::roundWanted, this, &LivePage::startRound);
    connect(m_bar, &LiveBar::wholeWanted, this, [this] { setNoteTaking(false); });
    connect(m_notes, &NoteDesk::allWanted, this, [this] { setNoteTaking(true); });
    connect(m_notes, &NoteDesk::told, this, &LivePage::message);
    connect(&m_session, &LiveSession::failed, this, &LivePage::message);
    connect(&m_session, &LiveSession::saved, this, &LivePage::saved);
    connect(&m_session, &LiveSession::changed, this, [this] {
        showCentre();
        tellHeader();
        emit headerChanged(); // the commands' state may have changed even where the title has not
    });

    m_ticks.setObjectName(QStringLiteral("ticks"));
    m_ticks.setInterval(250);
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &LivePage::tick);
}

LivePage::~LivePage()
{
    leave();
    delete m_closing;
    if (m_isNoteTaking)
        m_taker->leave(); // the composer goes with its desk
    // They speak to the session for as long as they live, so they go before it does.
    delete m_agenda;
    delete m_floor;
    delete m_taker;
    delete m_notes;
    delete m_round;
    delete m_speakers;
    delete m_safe;
    delete m_bar;
    delete m_gaps;
}

QString LivePage::title() const
{
    return m_session.record().session.title;
}

QString LivePage::subtitle() const
{
    const session::Session& session = m_session.record().session;
    QStringList parts;
    if (session.number > 0)
        parts.append(tr("Session %1").arg(session.number));
    if (session.date.precision == DatePrecision::Day) {
        const QLocale locale(m_words == session::Language::Swedish ? QLocale::Swedish : QLocale::English);
        QString day = locale.toString(session.date.first, QStringLiteral("dddd d MMMM"));
        day[0] = day[0].toUpper();
        parts.append(day);
    }
    if (!session.place.isEmpty())
        parts.append(session.place);
    return parts.join(QStringLiteral(" · "));
}

QWidget* LivePage::topBarExtras()
{
    return m_bar;
}

bool LivePage::isLive() const
{
    return m_session.status() == SessionStatus::Live && m_session.id();
}

bool LivePage::isRunning() const
{
    return isLive() && agenda::currentItem(m_session.record().agenda);
}

void LivePage::showSession(SessionId session)
{
    if (session != m_session.id())
        leave();
    const bool isOther = session != m_session.id();
    if (!m_session.show(session))
        return;
    m_room.visit(m_session.record());
    if (isOther) {
        m_floor->openSession();
        m_notes->openSession();
        m_round->openSession();
        m_speakers->openSession();
        m_taker->openSession();
    }
    tick();
    if (!m_isSafe)
        m_notes->focusField();
}

void LivePage::leave()
{
    // Sheets speak to the session that is left; closing they keep what is typed in them.
    const auto sheets = window()->findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
    for (Sheet* sheet : sheets) {
        if (!sheet->isHidden())
            sheet->closeSheet();
    }
    m_floor->leave();
    m_notes->leave();
    m_speakers->leave();
}

void LivePage::tick()
{
    if (!m_session.id())
        return;
    m_gaps->look();
    m_agenda->tick();
    m_floor->tick();
    m_round->tick();
    m_speakers->tick();
    if (m_bar)
        m_bar->tick();
    if (m_isNoteTaking)
        m_progress->tick();
    tellHeader();
}

void LivePage::tellHeader()
{
    const agenda::AgendaClock clock = m_session.clock();
    QString header = title();
    if (clock.isRunning()) {
        const QString item = m_session.record().agenda[size_t(clock.currentIndex)].title;
        header = QString(minutesLeftText(clock.remaining) + QStringLiteral(" · ") + item);
    }
    if (header == m_header)
        return;
    m_header = header;
    setWindowTitle(header);
    emit headerChanged();
}

void LivePage::next()
{
    const SessionRecord& record = m_session.record();
    if (m_session.status() == SessionStatus::Planned) {
        m_session.perform(&agenda::startSession);
        return;
    }
    const AgendaItemId waiting = waitingItem();
    if (!waiting)
        end();
    else if (agenda::currentItem(record.agenda))
        m_session.perform(
            [](const SessionRecord& now, Instant instant) { return agenda::nextItem(now.agenda, instant); });
    else
        m_session.perform([waiting](const SessionRecord& now, Instant instant) {
            return agenda::jumpTo(now.agenda, waiting, instant);
        });
}

AgendaItemId LivePage::waitingItem() const
{
    const std::vector<agenda::AgendaItem>& agenda = m_session.record().agenda;
    if (agenda::currentItem(agenda)) {
        const agenda::AgendaItem* following = agenda::followingItem(agenda);
        return following ? following->id : AgendaItemId();
    }
    // Nothing runs, and something was put in since: that begins.
    const auto waiting = std::find_if(agenda.begin(), agenda.end(), [](const agenda::AgendaItem& item) {
        return agenda::isUntouched(item) && !item.leftOut;
    });
    return waiting == agenda.end() ? AgendaItemId() : waiting->id;
}

void LivePage::back()
{
    m_session.perform(
        [](const SessionRecord& record, Instant) { return agenda::previousItem(record.agenda); });
}

void LivePage::grant(int minutes)
{
    m_session.perform([minutes](const SessionRecord& record, Instant now) {
        return agenda::grantMinutes(record.agenda, minutes, now);
    });
}

void LivePage::pauseOrGoOn()
{
    m_session.perform([](const SessionRecord& record, Instant now) {
        const workspace::Change resumed = agenda::resume(record.agenda, now);
        return resumed.isEmpty() ? agenda::pause(record.agenda, now) : resumed;
    });
}

void LivePage::end()
{
    if (!isLive() || (m_closing && m_closing->isVisible()))
        return;
    leave();
    const followup::Leftovers left = followup::leftovers(m_session.record());
    if (left.isEmpty() && !left.closing) {
        if (m_session.perform(&agenda::closeSession))
            tellEnded();
        return;
    }
    m_closing = new ClosingSheet(m_session, m_theme, m_vocabulary, m_words, window());
    connect(m_closing, &ClosingSheet::ended, this, &LivePage::tellEnded);
    m_closing->open();
}

void LivePage::tellEnded()
{
    emit message(tr("The session has ended. Ctrl+Z opens it again."));
    emit goTo(PageName::Summary, m_session.id());
}

void LivePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_progress->setGeometry(0, 0, width(), ProgressLine::thickness);
    const bool roomy = event->size().width() >= roomyWidth;
    m_agenda->setFixedWidth(roomy ? 332 : 312);
    m_notes->setFixedWidth(roomy ? 372 : 328);
    const bool compact = event->size().height() < roomyHeight;
    m_speakers->setColumns(roomy ? 332 : 312, roomy ? 372 : 328, compact);
    m_round->setCompact(compact);
    m_agenda->setCompact(compact);
    m_notes->setCompact(compact);
    m_roomCard->setCompact(!roomy);
}

void LivePage::focusInEvent(QFocusEvent*)
{
    if (!m_isSafe)
        m_notes->focusField(); // whoever comes to the page can begin to write
}

void LivePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    tick();
    m_ticks.start();
}

void LivePage::hideEvent(QHideEvent* event)
{
    m_ticks.stop();
    Page::hideEvent(event);
}

} // namespace kring::ui
