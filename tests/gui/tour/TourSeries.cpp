// SPDX-License-Identifier: GPL-3.0-or-later
// The pages and sheets for what lies before and between sessions: formats and series.
#include "tests/gui/tour/TourWindow.h"

#include "core/session/FormatRules.h"
#include "core/session/SeriesRules.h"

#include <QApplication>
#include <QTest>

namespace kring::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1440, 900);
constexpr QSize small(1280, 720);

void run(const ui::Commands& commands, const QString& id)
{
    for (const ui::Command& command : commands) {
        if (command.id == id)
            command.run();
    }
    QApplication::processEvents();
}

} // namespace

bool TourWindow::drawSeries(const Keep& keep)
{
    const auto record = m_workspace->session(m_today);
    if (!record || !commit(session::saveAsFormat(m_ids, *record, record->session.title)))
        return false;
    const std::pair<QDate, QString> log[] = {
        {{2026, 11, 13}, u"Träff 7: två beslut, tre frågor tas vidare."_s},
        {{2026, 11, 27}, u"Brukarföreningen provläser sidan om scheman."_s},
        {{2026, 12, 4}, u"Brukarrådet följer upp schemabeslutet."_s}};
    if (record->log.empty()) {
        for (const auto& [day, text] : log) {
            if (!commit(session::addLogEntry(m_ids, record->session.series, VagueDate::day(day), u"event"_s,
                                             text)))
                return false;
        }
    }
    m_window->goTo(ui::PageName::Series, m_today);
    if (!keep(u"series"_s, picture(usual)) || !keep(u"series-1280"_s, picture(small)))
        return false;
    for (const QString& sheet :
         {u"series.edit"_s, u"series.log"_s, u"series.next"_s, u"series.builds-on"_s}) {
        run(m_window->findChild<ui::Page*>(u"series"_s)->commands(), sheet);
        if (!keep(QString(sheet).replace(u'.', u'-'), picture(small)))
            return false;
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    }
    run(m_window->commands(), u"window.formats"_s);
    if (!keep(u"formats-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    run(m_window->commands(), u"window.save-format"_s);
    if (!keep(u"save-format-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    if (!keep(u"new-session-1280"_s, picture(small)))
        return false;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    return true;
}

} // namespace kring::test
