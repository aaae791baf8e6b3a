// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/tour/TourWindow.h"

#include "tests/gui/tour/AudiencePictures.h"
#include "tests/support/Activate.h"

#include "core/agenda/AgendaRules.h"
#include "core/exchange/Sample.h"
#include "core/floor/FloorRules.h"
#include "core/floor/People.h"
#include "core/floor/QueueRules.h"
#include "core/floor/RoundRules.h"
#include "core/reflection/NoteRules.h"
#include "ui/home/HomePage.h"
#include "ui/live/LivePage.h"
#include "ui/shell/SettingsMenu.h"
#include "ui/summary/SummaryPage.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QTest>

namespace kring::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usual(1440, 900);
constexpr QSize small(1280, 720);

} // namespace

bool TourWindow::drawPalette(const Keep& keep)
{
    m_workspace->drainSearch(1h);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    if (!keep(u"palette-empty"_s, picture(usual)))
        return false;
    QTest::keyClicks(m_window->focusWidget(), u"en"_s);
    if (!keep(u"palette"_s, picture(usual)) || !keep(u"palette-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    return true;
}

/// The sheets of the agenda, short turns under way, and the computer back from a sleep.
bool TourWindow::drawAgenda(const Keep& keep)
{
    const auto key = [&](int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key(code),
                        modifiers);
    };
    openWindow();
    m_window->goTo(ui::PageName::Live, m_today);
    key(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_F5, Qt::ControlModifier);
    if (!keep(u"live-on-time"_s, picture(usual)))
        return false;
    key(Qt::Key_Escape);
    key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    if (!keep(u"live-insert"_s, picture(usual)))
        return false;
    key(Qt::Key_Escape);
    key(Qt::Key_F7, Qt::ControlModifier);
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("Pilot 1, Linden"));
    key(Qt::Key_Return);
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("Pilot 2, Eken"));
    if (!keep(u"live-short-turns-sheet"_s, picture(small)))
        return false;
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_F7);
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(50s);
        QTest::qWait(300);
    }
    if (!keep(u"live-short-turns"_s, picture(usual)) || !keep(u"live-short-turns-1280"_s, picture(small)))
        return false;
    m_clock.advance(14min);
    return keep(u"live-away"_s, picture(usual)) && keep(u"live-away-1280"_s, picture(small));
}

/// The note-taker's layout, a note being edited in it, and the sheet of a decision.
bool TourWindow::drawNotes(const Keep& keep)
{
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    };
    QTest::keyClicks(m_window->focusWidget(), u"De nya vikarierna visste inte att vi brukar planera"_s);
    press(Qt::Key_F10);
    if (!keep(u"notes"_s, picture(usual)) || !keep(u"notes-1280"_s, picture(small)))
        return false;
    press(Qt::Key_Escape);
    press(Qt::Key_E);
    if (!keep(u"notes-edit"_s, picture(usual)))
        return false;
    press(Qt::Key_Escape);
    press(Qt::Key_J);
    if (!keep(u"notes-action"_s, picture(usual)))
        return false;
    press(Qt::Key_Escape);
    press(Qt::Key_F10);
    press(Qt::Key_F3);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    return true;
}

/// The sheets of who speaks, and a go-round half way through.
bool TourWindow::drawSpeakers(const Keep& keep)
{
    const auto sheet = [&](Qt::Key key, const QString& name) {
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        const bool kept = keep(name, picture(usual)) && keep(QString(name + u"-1280"_s), picture(small));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        return kept;
    };
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    for (const char key : {'3', ' ', '9', '9', ' ', 'f'})
        QTest::keyClick(m_window->focusWidget(), key);
    if (!keep(u"queue-typed"_s, picture(usual)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    if (!keep(u"queue-fault-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Delete);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    if (!keep(u"voice-sheet"_s, picture(usual)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    if (!sheet(Qt::Key_T, u"turns"_s) || !sheet(Qt::Key_R, u"round-sheet"_s))
        return false;
    const auto record = [this] { return m_workspace->session(m_today).value(); };
    std::vector<ParticipantId> people;
    for (const session::Participant& person : floor::speakersInTheRoom(record()))
        people.push_back(person.id);
    bool done = commit(
        floor::startRound(record(), m_ids.make<RoundId>(),
                          {people, 90, u"Vad har varit viktigast för dig i pilotarbetet så här långt?"_s}));
    for (const Duration spoke : {0s, 84s, 91s, 72s, 20s, 98s}) {
        m_clock.advance(spoke);
        const TurnId turn = m_ids.make<TurnId>();
        done = done && commit(spoke == 20s ? floor::passInRound(record(), turn, m_clock.now())
                                           : floor::nextInRound(record(), turn, m_clock.now()));
    }
    m_clock.advance(42s);
    if (!done || !keep(u"round"_s, picture(usual)) || !keep(u"round-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier); // a session that nobody is listed in
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    return keep(u"live-nobody-1280"_s, picture(small));
}

} // namespace kring::test
