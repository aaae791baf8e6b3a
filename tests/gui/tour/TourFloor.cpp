// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/tour/TourWindow.h"

#include "core/floor/FloorRules.h"
#include "ui/live/FloorPanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace kring::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1440, 900);
constexpr QSize small(1280, 720);

} // namespace

/// What became of questions, two being merged, one edited at its place, the sheets and the parking place.
bool TourWindow::drawFloor(const Keep& keep)
{
    openWindow();
    m_window->goTo(ui::PageName::Live, m_today);
    picture(usual);
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    };
    const auto type = [this](const QString& words) {
        for (const QChar letter : words) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(m_window->focusWidget(), &down);
        }
    };
    const auto both = [&](const QString& name) {
        return keep(name, picture(usual)) && keep(QString(name + u"-1280"_s), picture(small));
    };
    const auto down = [&](int rows) {
        press(Qt::Key_Home);
        for (int i = 0; i < rows; ++i)
            press(Qt::Key_Down);
    };
    m_window->findChild<ui::FloorPanel*>()->focusList();
    down(1);
    press(Qt::Key_M);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    if (!both(u"floor-merge"_s))
        return false;
    press(Qt::Key_Return);
    down(1);
    press(Qt::Key_N);
    type(u"Hör hemma i samtalet om löner, som hålls i mars."_s);
    if (!both(u"floor-decline"_s))
        return false;
    press(Qt::Key_Return);
    down(2);
    press(Qt::Key_B);
    type(u"Verksamhetschef"_s);
    press(Qt::Key_Tab);
    type(u"1/12"_s);
    press(Qt::Key_Return);
    press(Qt::Key_B);
    type(u"Ja, från mars"_s);
    if (!both(u"floor-passed"_s))
        return false;
    press(Qt::Key_Escape);
    down(3);
    press(Qt::Key_P);
    press(Qt::Key_L, Qt::AltModifier);
    if (!both(u"floor"_s))
        return false;
    press(Qt::Key_E);
    type(u" Och vem frågar vi?"_s);
    if (!both(u"floor-edit"_s))
        return false;
    press(Qt::Key_Escape);
    press(Qt::Key_P, Qt::AltModifier);
    if (!both(u"floor-parking"_s))
        return false;
    press(Qt::Key_Escape);
    press(Qt::Key_L, Qt::AltModifier);
    return true;
}

} // namespace kring::test
