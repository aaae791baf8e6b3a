// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/RoomScreens.h"

#include "ui/shell/Settings.h"

#include <QGuiApplication>
#include <QScreen>

namespace kring::ui {

namespace {

/// What a system may put around a window: title and edges, not known before it has been shown.
constexpr QMargins frame(8, 40, 8, 8);

} // namespace

RoomScreens::RoomScreens(AudienceWindow& window, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_wasMirrored(isMirrored())
{
    const auto* application = qGuiApp;
    for (QScreen* screen : QGuiApplication::screens())
        watch(screen);
    connect(application, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
        watch(screen);
        lookAgain();
    });
    // Queued: the system is still moving windows away from the screen that goes.
    connect(application, &QGuiApplication::screenRemoved, this, &RoomScreens::lookAgain,
            Qt::QueuedConnection);
    connect(&window, &AudienceWindow::closedByUser, this, &RoomScreens::close);
    connect(&window, &AudienceWindow::keyNotUsed, this, &RoomScreens::giveKeyboardBack);
    connect(&window, &AudienceWindow::fullScreenWanted, this, &RoomScreens::toggleFull);
}

void RoomScreens::watch(QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this, &RoomScreens::lookAgain, Qt::QueuedConnection);
}

QList<ScreenFacts> RoomScreens::screens() const
{
    QList<ScreenFacts> facts;
    for (const QScreen* screen : QGuiApplication::screens())
        facts.append({screen->name(), screen->geometry()});
    return facts;
}

QScreen* RoomScreens::facilitatorQScreen() const
{
    return m_facilitator ? m_facilitator->screen() : QGuiApplication::primaryScreen();
}

int RoomScreens::facilitatorsScreen() const
{
    return int(QGuiApplication::screens().indexOf(facilitatorQScreen()));
}

bool RoomScreens::isMirrored() const
{
    QList<QRect> geometries;
    for (const ScreenFacts& screen : screens())
        geometries.append(screen.geometry);
    return mirrored(geometries);
}

void RoomScreens::open()
{
    const QString remembered = m_settings.audienceScreen();
    show(audienceScreen(screens(), facilitatorsScreen(), remembered));
    warnIfSeen();
}

void RoomScreens::close()
{
    m_window.hide();
    m_place.clear();
    m_lost.clear();
    emit changed();
}

void RoomScreens::choose(const QString& screen)
{
    m_settings.setAudienceScreen(screen);
    open();
}

void RoomScreens::show(int screen)
{
    m_lost.clear();
    if (screen >= 0) {
        showFull(QGuiApplication::screens().value(screen));
        m_settings.setAudienceScreen(m_place);
    } else {
        showOrdinary();
    }
    emit changed();
}

void RoomScreens::showFull(QScreen* screen)
{
    m_place = ScreenFacts{screen->name(), screen->geometry()}.key();
    if (m_window.isFullScreen()) { // a window that fills one screen does not move to another
        m_window.hide();
        m_window.setWindowState(Qt::WindowNoState);
    }
    m_window.setScreen(screen);
    m_window.setGeometry(screen->geometry());
    m_window.setWindowState(Qt::WindowFullScreen); // showFullScreen() would take the keyboard too
    m_window.show();
    giveKeyboardBack();
}

void RoomScreens::giveKeyboardBack()
{
    QWidget* facilitator = m_facilitator.data();
    if (facilitator != nullptr && facilitator->isVisible())
        facilitator->activateWindow();
}

void RoomScreens::showOrdinary()
{
    m_place = ordinaryWindow;
    const QScreen* screen = facilitatorQScreen();
    const QRect page = m_facilitator ? m_facilitator->frameGeometry() : QRect();
    m_window.hide(); // from a full screen straight to a place of its own, whatever the system remembers
    m_window.setWindowState(Qt::WindowNoState);
    m_window.setGeometry(placeBeside(screen->availableGeometry().marginsRemoved(frame),
                                     page.marginsAdded(frame), QSize(960, 540)));
    m_window.show();
    // Where there is no room beside it, it lies under the facilitator's page; a meeting can still share it.
    if (m_window.frameGeometry().intersects(page)) {
        m_window.lower();
        m_facilitator->raise();
    }
    giveKeyboardBack();
}

void RoomScreens::warnIfSeen()
{
    if (isMirrored())
        emit message(tr(
            "The screens show the same picture: the room sees this page. Shift+F11 hides what is private."));
    else if (screens().size() == 1)
        emit message(tr("There is one screen only. If the room sees it, Shift+F11 hides what is private."));
}

void RoomScreens::lookAgain()
{
    const bool isMirroredNow = isMirrored();
    if (isMirroredNow && !m_wasMirrored)
        warnIfSeen();
    m_wasMirrored = isMirroredNow;
    if (isOpen())
        follow(screens());
    emit changed();
}

void RoomScreens::follow(const QList<ScreenFacts>& all)
{
    const int back = m_lost.isEmpty() ? -1 : screenOf(all, facilitatorsScreen(), m_lost);
    if (back >= 0) {
        show(back);
        emit message(tr("The screen is back: the room sees it again."));
        return;
    }
    if (m_place == ordinaryWindow)
        return;
    const int now = screenOf(all, facilitatorsScreen(), m_place);
    if (now >= 0) {
        if (all[now].key() != m_place || m_window.geometry() != all[now].geometry)
            show(now);
        return;
    }
    const QString lost = m_place;
    showOrdinary();
    m_lost = lost;
    emit message(tr("The room's screen is gone. What it showed is a window of its own now."));
}

void RoomScreens::toggleFull()
{
    if (m_window.isFullScreen()) {
        choose(ordinaryWindow);
        return;
    }
    const int other = audienceScreen(screens(), facilitatorsScreen(), {});
    if (other >= 0)
        choose(screens()[other].key());
    else
        emit message(tr("There is no other screen to fill."));
}

void RoomScreens::swap()
{
    const QList<QScreen*> all = QGuiApplication::screens();
    QScreen* mine = facilitatorQScreen();
    QScreen* theirs = isOpen() ? m_window.screen() : nullptr;
    if (!m_facilitator || all.size() < 2 || isMirrored()) {
        emit message(tr("There is no other screen to change places with."));
        return;
    }
    if (!theirs || theirs == mine) { // nothing of the room's is elsewhere yet: it goes there
        choose({});
        return;
    }
    const Qt::WindowStates states = m_facilitator->windowState();
    const QRect page =
        movedTo(m_facilitator->geometry(), mine->availableGeometry(), theirs->availableGeometry());
    const bool isFull = m_window.isFullScreen();
    m_window.hide(); // the two never lie over one another, not for a moment
    if (states & (Qt::WindowMaximized | Qt::WindowFullScreen))
        m_facilitator->showNormal();
    m_facilitator->setScreen(theirs);
    m_facilitator->setGeometry(page);
    m_facilitator->setWindowState(states);
    if (isFull) {
        showFull(mine);
    } else {
        m_window.setGeometry(
            movedTo(m_window.geometry(), theirs->availableGeometry(), mine->availableGeometry()));
        m_window.show();
    }
    m_settings.setAudienceScreen(m_place);
    giveKeyboardBack();
    emit changed();
}

} // namespace kring::ui
