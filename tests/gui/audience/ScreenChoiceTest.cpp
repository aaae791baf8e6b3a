// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/ScreenChoice.h"
#include "tests/support/Catch.h"
#include "ui/audience/Clicker.h"

using namespace kring::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QRect laptop(0, 0, 1440, 900);
const QRect projector(1440, 0, 1920, 1080);
const QRect third(-1280, 0, 1280, 720);
const ScreenFacts laptopScreen{u"eDP-1"_s, laptop};
const ScreenFacts projectorScreen{u"HDMI-1"_s, projector};
const ScreenFacts thirdScreen{u"DP 2"_s, third};

} // namespace

TEST_CASE("screens are mirrored when they show the same part of the desktop")
{
    CHECK_FALSE(mirrored({}));
    CHECK_FALSE(mirrored({laptop}));
    CHECK_FALSE(mirrored({laptop, projector}));
    CHECK(mirrored({laptop, laptop}));
    CHECK(mirrored({laptop, QRect(0, 0, 1024, 768)}));  // the projector has fewer pixels
    CHECK_FALSE(mirrored({laptop, laptop, projector})); // one of them is free
}

TEST_CASE("a screen is known by its name and size")
{
    CHECK(projectorScreen.key() == u"HDMI-1 1920x1080"_s);
    CHECK(screenOf({laptopScreen, projectorScreen}, 0, u"HDMI-1 1920x1080"_s) == 1);
    CHECK(screenOf({laptopScreen, projectorScreen}, 0, u"HDMI-1 1280x720"_s) ==
          1); // the same with another size
    CHECK(screenOf({laptopScreen, thirdScreen}, 0, u"DP 2 1920x1080"_s) == 1);
    CHECK(screenOf({laptopScreen, projectorScreen}, 0, u"HDMI-2 1920x1080"_s) == -1);
    CHECK(screenOf({laptopScreen, projectorScreen}, 0, u""_s) == -1);
    CHECK(screenOf({laptopScreen, projectorScreen}, 1, u"HDMI-1 1920x1080"_s) ==
          -1); // the facilitator sits there
}

TEST_CASE("the room gets the screen remembered, or the first that is not the facilitator's")
{
    const QList<ScreenFacts> all{laptopScreen, projectorScreen, thirdScreen};
    CHECK(audienceScreen(all, 0, {}) == 1);
    CHECK(audienceScreen(all, 1, {}) == 0);
    CHECK(audienceScreen(all, 0, thirdScreen.key()) == 2);
    CHECK(audienceScreen(all, 2, thirdScreen.key()) == 0);
    CHECK(audienceScreen(all, 0, u"gone 1x1"_s) == 1);
}

TEST_CASE("the room gets an ordinary window where there is no screen for it or one is wanted")
{
    CHECK(audienceScreen({laptopScreen}, 0, {}) == -1);
    CHECK(audienceScreen({laptopScreen, projectorScreen}, 0, ordinaryWindow) == -1);
    CHECK(audienceScreen({laptopScreen, {u"HDMI-1"_s, laptop}}, 0, u"HDMI-1 1440x900"_s) == -1); // mirrored
    CHECK(audienceScreen({}, -1, {}) == -1);
}

TEST_CASE("an ordinary window hides nothing of the facilitator's where there is room beside it")
{
    const QSize size(960, 540);
    const QRect desktop(0, 0, 1920, 1080);
    for (const QRect& page : {QRect(0, 0, 900, 1080), QRect(1000, 0, 900, 1080), QRect(0, 0, 1920, 500),
                              QRect(0, 560, 1920, 500), QRect(0, 0, 100, 100)}) {
        const QRect place = placeBeside(desktop, page, size);
        CHECK(desktop.contains(place));
        CHECK_FALSE(place.intersects(page));
        CHECK(place.size() == size);
    }
    CHECK(placeBeside(desktop, desktop, size) ==
          QRect(960, 540, 960, 540)); // no room: in the corner, underneath
    CHECK(placeBeside(QRect(0, 0, 800, 400), QRect(0, 0, 800, 400), size).size() == QSize(800, 400));
}

TEST_CASE("a window that changes screens keeps its place as far as it fits")
{
    CHECK(movedTo(QRect(100, 50, 800, 600), laptop, projector) == QRect(1540, 50, 800, 600));
    CHECK(movedTo(QRect(1440, 0, 1920, 1080), projector, laptop) == laptop);
    CHECK(movedTo(QRect(1540, 500, 800, 600), projector, third) == QRect(-1180, 120, 800, 600));
}

TEST_CASE("a clicker's keys are next, back and blank")
{
    CHECK(clickerKey(Qt::Key_PageDown, Qt::NoModifier, false) == ClickerKey::Next);
    CHECK(clickerKey(Qt::Key_PageUp, Qt::NoModifier, false) == ClickerKey::Back);
    CHECK(clickerKey(Qt::Key_Period, Qt::NoModifier, false) == ClickerKey::Blank);
    CHECK(clickerKey(Qt::Key_Period, Qt::KeypadModifier, true) == ClickerKey::Blank);
    CHECK(clickerKey(Qt::Key_B, Qt::NoModifier, true) == ClickerKey::Blank);
    CHECK(clickerKey(Qt::Key_Right, Qt::NoModifier, true) == ClickerKey::Next);
    CHECK(clickerKey(Qt::Key_Left, Qt::NoModifier, true) == ClickerKey::Back);
}

TEST_CASE("other keys are not the clicker's")
{
    CHECK(clickerKey(Qt::Key_B, Qt::NoModifier, false) == ClickerKey::None);
    CHECK(clickerKey(Qt::Key_Right, Qt::NoModifier, false) == ClickerKey::None);
    CHECK(clickerKey(Qt::Key_PageDown, Qt::ControlModifier, true) == ClickerKey::None);
    CHECK(clickerKey(Qt::Key_F5, Qt::NoModifier, true) ==
          ClickerKey::None); // what a clicker's start key sends
    CHECK(clickerKey(Qt::Key_Escape, Qt::NoModifier, true) == ClickerKey::None);
}
