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
#include "ui/plan/PlanPage.h"
#include "ui/series/SeriesPage.h"
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

TourWindow::TourWindow(ui::Theme::Choice theme, session::Language language)
    : m_language(language)
    , m_theme(*qApp)
    , m_settings(m_folder.filePath(u"kring.ini"_s))
{
    m_theme.choose(theme);
    m_settings.setTheme(theme);
    m_settings.setLanguage(language);
}

QString TourWindow::fontFamily() const
{
    return QFontInfo(m_theme.font(ui::TextSize::Body)).family();
}

bool TourWindow::drawAll(const Keep& keep)
{
    if (!openEmpty())
        return false;
    openWindow();
    if (!keep(u"first-run"_s, picture(usual)))
        return false;
    if (!openSample())
        return false;
    openWindow();
    if (!keep(u"home"_s, picture(usual)) || !keep(u"home-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    if (!keep(u"new-session"_s, picture(usual)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    if (!keep(u"settings"_s, settingsMenu()))
        return false;

    m_window->setNotice(QCoreApplication::translate(
        "Workspace", "Somebody else has this file open: it can be read here, not changed."));
    m_window->say(
        QCoreApplication::translate("kring::ui::MainWindow", "Undone: %1").arg(u"<b>Träff</b> 8"_s));
    if (!keep(u"notice"_s, picture(usual)))
        return false;
    openWindow(); // without them

    if (!drawSeries(keep))
        return false;

    m_window->goTo(ui::PageName::Summary, m_workspace->latestClosed());
    if (!keep(u"summary"_s, picture(usual)) || !keep(u"summary-1280"_s, picture(small)))
        return false;

    m_window->goTo(ui::PageName::Plan, m_today);
    if (!keep(u"plan"_s, picture(usual)) || !keep(u"plan-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return, Qt::AltModifier);
    if (!keep(u"plan-item-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);

    m_window->goTo(ui::PageName::Live, m_today);
    if (!keep(u"live-before"_s, picture(usual)))
        return false;
    m_window->setRehearsal(QCoreApplication::translate(
        "kring::ui::Rehearsal", "Rehearsal: nothing is recorded. Close the window when you are done."));
    if (!keep(u"rehearsal-1280"_s, picture(small)) || !playSession())
        return false;
    m_window->goTo(ui::PageName::Home);
    if (!keep(u"home-live"_s, picture(usual)))
        return false;
    m_window->goTo(ui::PageName::Live, m_today);
    if (!keep(u"live"_s, picture(usual)) || !keep(u"live-1280"_s, picture(small)))
        return false;
    if (!drawNotes(keep))
        return false;
    if (!drawPalette(keep))
        return false;
    if (!drawAudience(m_theme, m_workspace->session(m_today).value(), m_clock.now(), m_vocabulary, m_language,
                      keep))
        return false;
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    m_room->screens().open();
    if (!keep(u"live-room"_s, picture(usual)))
        return false;
    QTest::keyClick(m_window.get(), Qt::Key_F11, Qt::ShiftModifier);
    if (!keep(u"live-safe"_s, picture(usual)) || !keep(u"live-safe-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window.get(), Qt::Key_F11, Qt::ShiftModifier);
    m_room->screens().close();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    if (!keep(u"shortcuts"_s, picture(usual)) || !keep(u"shortcuts-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    return keep(u"closing"_s, picture(usual)) && keep(u"closing-1280"_s, picture(small)) && drawFloor(keep) &&
           drawAgenda(keep) && drawSpeakers(keep);
}

bool TourWindow::openEmpty()
{
    auto opening = workspace::Workspace::create(m_folder.filePath(u"empty.kring"_s), m_clock, m_ids);
    m_workspace = std::move(opening.workspace);
    return m_workspace != nullptr;
}

bool TourWindow::openSample()
{
    m_window.reset();
    m_room.reset();
    const auto sample = exchange::sampleChange(m_vocabulary, m_ids, m_clock.now(), m_language);
    auto opening = workspace::Workspace::create(m_folder.filePath(u"sample.kring"_s), m_clock, m_ids);
    m_workspace = std::move(opening.workspace);
    if (!sample || !m_workspace || !m_workspace->commitForGood(*sample))
        return false;
    for (const workspace::SessionOverview& overview : m_workspace->sessions()) {
        if (overview.session.type == u"manager_meeting" &&
            overview.session.status == session::SessionStatus::Planned &&
            overview.session.date.precision == DatePrecision::Day)
            m_today = overview.session.id;
    }
    return bool(m_today);
}

bool TourWindow::commit(const workspace::Change& change)
{
    return bool(m_workspace->commit(change));
}

/// Four items are done and the conversation is on: the room has asked, given dots and taken a question up,
/// and somebody has written down what was said.
bool TourWindow::playSession()
{
    m_window.reset(); // nobody is to see the clock leap: that would be time away
    const auto record = [this] { return m_workspace->session(m_today).value(); };
    bool done = commit(agenda::startSession(record(), m_clock.now()));
    const auto play = [&](const workspace::Change& change) { done = done && commit(change); };
    const auto goOn = [&](Duration after) {
        m_clock.advance(after);
        play(agenda::nextItem(record().agenda, m_clock.now()));
    };
    goOn(9min);
    goOn(12min);
    const auto ask = [&](const QString& text, const QString& perspective, int dots) {
        const auto id = m_ids.make<QuestionId>();
        const AgendaItemId item = agenda::currentItem(record().agenda)->id;
        play(floor::raiseQuestion(id, m_today, text, perspective, item, m_clock.now()));
        play(floor::setDots(record().questions.back(), dots));
        return id;
    };
    ask(u"Vem avgör om vi vill byta ordning på morgonen – vi som är där eller chefen?"_s, u"service_user"_s,
        7);
    const QuestionId upNow = ask(u"Hur håller vi kvar samskapandeandan när nya chefer och vikarier börjar?"_s,
                                 u"first_line_manager"_s, 8);
    const QuestionId answered =
        ask(u"Får jag vara med när schemat läggs om, innan det är klart?"_s, u"relative"_s, 9);
    goOn(11min);
    goOn(5min);
    const AgendaItemId item = agenda::currentItem(record().agenda)->id;
    play(floor::takeUp(record(), answered, item, m_clock.now()));
    m_clock.advance(7min);
    play(floor::settle(record(), answered, floor::QuestionStatus::Answered, m_clock.now()));
    play(floor::takeUp(record(), upNow, item, m_clock.now()));
    const auto write = [&](const QString& kind, const QString& text, const QString& perspective,
                           const reflection::NoteMarks& marks) {
        reflection::NotePlace place = reflection::placeOf(record());
        place.perspective = perspective;
        play(reflection::writeNote(m_ids.make<NoteId>(), place, kind, text, m_clock.now(), marks));
    };
    write(u"success"_s,
          u"Jag slipper förklara samma sak för varje ny assistent. Det vi kom överens om står i "
          u"min egen pärm."_s,
          u"service_user"_s,
          {.m4 = {},
           .quote = true,
           .sensitive = false,
           .source = {},
           .comeBack = u"Vilken enhet gäller det?"_s});
    write(u"observation"_s, u"En uppgift om en enskild persons situation nämndes."_s, u"facilitation"_s,
          {.m4 = u"leadership"_s,
           .quote = false,
           .sensitive = true,
           .source = u"Socialstyrelsen 2025"_s,
           .comeBack = {}});
    followup::Action action;
    action.id = m_ids.make<ActionId>();
    action.session = m_today;
    action.text = u"Sida om gemensam schemaplanering i lättläst form."_s;
    action.owner = u"Förstalinjechef 2"_s;
    action.due = QDate(2026, 12, 1);
    workspace::Change agreed{u"Make action"_s, {}};
    agreed.insert(action);
    floor::Turn turn;
    turn.id = m_ids.make<TurnId>();
    turn.session = m_today;
    turn.perspective = u"relative"_s;
    turn.startedAt = m_clock.now();
    agreed.insert(turn);
    play(agreed);
    for (const auto& [kind, text] :
         {std::pair(u"challenge"_s, u"Reflektionstiden är det första som stryks när bemanningen sviktar."_s),
          std::pair(u"learning"_s, u"Den som bjuds in behöver veta före mötet vad som går att påverka."_s)}) {
        m_clock.advance(3min);
        play(reflection::writeNote(m_ids.make<NoteId>(), reflection::placeOf(record()), kind, text,
                                   m_clock.now()));
    }
    m_clock.advance(6min + 18s);
    openWindow();
    return done && playSpeakers();
}

/// Some have spoken freely, some out of the queue; one speaks and three wait.
bool TourWindow::playSpeakers()
{
    const auto record = [this] { return m_workspace->session(m_today).value(); };
    bool done = true;
    const auto play = [&](const workspace::Change& change) { done = done && commit(change); };
    const auto turn = [this] { return m_ids.make<TurnId>(); };
    m_clock.advance(-6min);
    for (const auto& [perspective, length] :
         {std::pair(u"first_line_manager"_s, 110s), std::pair(u"staff"_s, 45s),
          std::pair(u"service_user"_s, 38s), std::pair(u"action_researcher"_s, 20s),
          std::pair(u"first_line_manager"_s, 40s)}) {
        play(floor::speakFreely(record(), perspective, turn(), m_clock.now()));
        m_clock.advance(length);
    }
    const auto newId = [this] { return m_ids.make<QueueEntryId>(); };
    play(floor::enqueue(record(), floor::parseQueue(record(), u"15 6 13 9 14"_s).found, newId));
    play(floor::nextSpeaker(record(), turn(), m_clock.now()));
    play(floor::toggleAssisted(record(), floor::waitingInOrder(record())[1].id));
    m_clock.advance(107s);
    return done;
}

void TourWindow::openWindow()
{
    m_window.reset();
    m_room = std::make_unique<ui::Room>(*m_workspace, m_theme, m_settings, m_vocabulary, m_language);
    const auto nothing = [](QWidget*, const QString&) { return QString(); };
    const auto page = [this]<class T>(std::type_identity<T>) {
        return new T(*m_workspace, m_theme, m_vocabulary, m_language, nullptr);
    };
    m_window = std::make_unique<ui::MainWindow>(
        *m_workspace, m_theme, m_settings,
        ui::MainWindow::Pages{
            {ui::PageName::Home, page(std::type_identity<ui::HomePage>())},
            {ui::PageName::Plan, new ui::PlanPage(*m_workspace, m_theme, m_vocabulary, m_language)},
            {ui::PageName::Series, page(std::type_identity<ui::SeriesPage>())},
            {ui::PageName::Live, new ui::LivePage(*m_workspace, m_theme, m_vocabulary, m_language, *m_room)},
            {ui::PageName::Summary, page(std::type_identity<ui::SummaryPage>())}},
        ui::FileChooser{nothing, nothing}, m_room->commands());
    m_room->screens().setFacilitator(m_window.get());
    m_window->show();
    test::activate(*m_window);
}

QImage TourWindow::picture(QSize size)
{
    test::activate(*m_window); // a menu may have taken that
    m_window->resize(size);
    // A few rounds: what is laid out late (wrapped rows, pages of a report) asks for another.
    for (int round = 0; round < 12; ++round)
        QTest::qWait(25);
    return m_window->grab().toImage();
}

QImage TourWindow::settingsMenu()
{
    QImage whole = picture(usual);
    ui::SettingsMenu menu(m_theme, m_settings, m_window->commands());
    menu.popup(QPoint(0, 0));
    const QPixmap drawn = menu.grab();
    QPainter painter(&whole);
    painter.drawPixmap(QPointF(80, usual.height() - 40 - menu.height()), drawn);
    return whole;
}

} // namespace kring::test
