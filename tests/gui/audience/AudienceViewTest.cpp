// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/AudienceView.h"
#include "core/agenda/SessionClock.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/audience/FittedText.h"

#include <QApplication>
#include <QPaintEvent>
#include <QSignalSpy>

#include <set>

using namespace kring;
using namespace kring::test;
using namespace kring::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

AudienceContent seen(const session::SessionRecord& record, const RoomChoices& choices, Instant now)
{
    static const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    return audienceContent(record, agenda::clockOf(record, now), choices, now, vocabulary,
                           session::Language::Swedish);
}

std::set<QRgb> coloursIn(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

QImage pictureOf(AudienceView& view)
{
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// What has been painted anew since it was last asked.
class PaintSpy final : public QObject
{
public:
    explicit PaintSpy(QWidget& widget) { widget.installEventFilter(this); }

    QRegion painted()
    {
        QApplication::processEvents();
        return std::exchange(m_painted, {});
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    QRegion m_painted;
};

QFont face()
{
    return Theme(*qApp).font(TextSize::Clock, Weight::Strong);
}

QString words(int count)
{
    const QStringList some{u"samskapande"_s, u"är"_s,  u"hälsofrämjande"_s, u"för"_s, u"båda"_s,
                           u"sidor"_s,       u"idag"_s};
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << some[i % some.size()];
    return all.join(u' ');
}

} // namespace

TEST_CASE("a blank window has one colour and no more, in both themes and at any size")
{
    Theme theme(*qApp);
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        for (const QSize size : {QSize(192, 108), QSize(1280, 720), QSize(1024, 768)}) {
            AudienceView view(theme);
            view.setTheme(choice);
            view.resize(size);
            view.showContent(AudienceContent());
            const auto colours = coloursIn(pictureOf(view));
            REQUIRE(colours.size() == 1);
            CHECK(
                *colours.begin() ==
                Theme::coloursOf(choice == Theme::Choice::Light ? Scheme::Light : Scheme::Dark).ground.rgb());
        }
    }
}

TEST_CASE("the room's theme can be another than the program's")
{
    Theme theme(*qApp);
    theme.choose(Theme::Choice::Light);
    AudienceView view(theme);
    view.resize(480, 270);
    view.showContent(seen(liveWithQuestions(), {}, FakeClock().now()));
    view.setTheme(Theme::Choice::Dark);
    CHECK(pictureOf(view).pixel(2, 2) == Theme::coloursOf(Scheme::Dark).ground.rgb());
    view.setTheme(Theme::Choice::Automatic);
    CHECK(pictureOf(view).pixel(2, 2) == Theme::coloursOf(Scheme::Light).ground.rgb());
    theme.choose(Theme::Choice::Automatic);
}

TEST_CASE("notes, questions that are not shown and dots change no pixel")
{
    Theme theme(*qApp);
    AudienceView view(theme);
    view.resize(1280, 720);
    session::SessionRecord record = liveWithQuestions();
    const Instant now = FakeClock().now() + 1min;
    view.showContent(seen(record, {}, now));
    const QImage before = pictureOf(view);
    record.notes = {note(31, u"En anteckning"_s)};
    record.questions.push_back(question(14, u"En ny fråga"_s, 99));
    record.questions[1].dots = 50;
    record.questions[1].status = floor::QuestionStatus::InDiscussion;
    view.showContent(seen(record, {}, now));
    CHECK(pictureOf(view) == before);
    RoomChoices shown;
    shown.question = record.questions[1].id;
    shown.questionText = record.questions[1].text;
    view.showContent(seen(record, shown, now));
    CHECK(pictureOf(view) != before);
    view.showContent(seen(record, {}, now));
    CHECK(pictureOf(view) == before);
}

TEST_CASE("the window paints nothing while nothing differs, and only the top when the time does")
{
    Theme theme(*qApp);
    AudienceView view(theme);
    view.resize(1280, 720);
    view.show();
    const session::SessionRecord record = liveWithQuestions();
    const Instant now = FakeClock().now() + 1min + 50ms;
    view.showContent(seen(record, {}, now));
    PaintSpy spy(view);
    spy.painted();
    view.showContent(seen(record, {}, now));
    view.showContent(seen(record, {}, now + 900ms));
    CHECK(spy.painted().isEmpty());
    view.showContent(seen(record, {}, now + 1s));
    const QRegion painted = spy.painted();
    CHECK_FALSE(painted.isEmpty());
    CHECK(AudiencePainter::timeArea(view.size()).contains(painted.boundingRect()));
    CHECK(painted.boundingRect().height() < view.height() / 2);
    view.showContent(seen(record, {}, now + 20min));
    CHECK(spy.painted().boundingRect() == view.rect()); // what comes next is late now
}

TEST_CASE("the parts left out of a partial painting are those that look the same")
{
    Theme theme(*qApp);
    AudienceView view(theme);
    view.resize(960, 540);
    session::SessionRecord record = liveWithQuestions();
    record.agenda[0].title =
        u"En punkt med en titel som är så lång att den behöver flera rader där uppe bredvid "
        u"tiden, och som ändå inte får gå förlorad för den som sitter längst bak"_s;
    record.agenda[0].discussionQuestions = {u"Vad bär?"_s};
    const Instant now = FakeClock().now() + 1min;
    view.showContent(seen(record, {}, now));
    const QImage before = pictureOf(view);
    view.showContent(seen(record, {}, now + 3s));
    const QImage after = pictureOf(view);
    const int top = AudiencePainter::timeArea(view.size()).height();
    CHECK(before != after);
    const QRect below(0, top, before.width(), before.height() - top);
    CHECK(before.copy(below) == after.copy(below));
}

TEST_CASE("what is seen is told to a screen reader, with an event only when it is something else")
{
    Theme theme(*qApp);
    AudienceView view(theme);
    const session::SessionRecord record = liveWithQuestions();
    const Instant now = FakeClock().now() + 1min;
    view.showContent(seen(record, {}, now));
    CHECK(view.accessibleName() == u"What the room sees"_s);
    CHECK(view.accessibleDescription() == spokenContent(view.content()));
    CHECK(view.accessibleDescription().contains(u"Item 1 of 3: Incheckning"_s));
    CHECK(view.accessibleDescription().contains(u"9 minute"_s));
}

TEST_CASE("a short text is as large as may be, and a longer one smaller before anything is lost")
{
    const QSizeF box(1728, 480);
    constexpr FitSizes sizes{112, 72, 1.14, 0.8};
    CHECK(fitText(face(), words(2), box, sizes).font.pixelSize() == 112);
    int before = 112;
    for (const int count : {1, 5, 12, 25, 50, 100}) {
        INFO(count);
        const FittedText text = fitText(face(), words(count), box, sizes);
        CHECK(text.lines.join(u' ') == words(count));
        CHECK(text.width() <= box.width());
        CHECK(text.height() <= box.height());
        CHECK(text.font.pixelSize() <= before);
        before = text.font.pixelSize();
    }
    CHECK(before < 72);
    CHECK(fitText(face(), words(20), box, sizes).font.pixelSize() >= 72);
}

TEST_CASE("what cannot fit loses its end to an ellipsis, and stays within its box")
{
    const QSizeF box(800, 100);
    const FittedText text = fitText(face(), words(300), box, {112, 72, 1.14});
    CHECK(text.height() <= box.height());
    CHECK(text.width() <= box.width());
    CHECK(text.lines.back().endsWith(u'…'));
    CHECK(text.lines.front().startsWith(u"samskapande är"_s));
}

TEST_CASE("lines are balanced, and a little smaller is better if it saves a line")
{
    const FittedText title =
        fitText(face(), u"Öppet samtal om de valda frågorna"_s, {1500, 480}, {112, 72, 1.14});
    REQUIRE(title.lines.size() == 2);
    const QFontMetricsF metrics(title.font);
    CHECK(metrics.horizontalAdvance(title.lines[1]) > metrics.horizontalAdvance(title.lines[0]) / 2);
    const QString question = u"Hur håller vi kvar samskapandeandan när nya chefer och vikarier börjar?"_s;
    CHECK(fitText(face(), question, {1728, 480}, {112, 72, 1.14}).lines.size() == 3);
    CHECK(fitText(face(), question, {1728, 480}, {112, 72, 1.14, 0.8}).lines.size() == 2);
}

TEST_CASE("several texts share one size and one box")
{
    const QSizeF box(1600, 480);
    const auto texts = fitTexts(face(), {words(4), words(9), words(14)}, box, {72, 40, 1.2}, 0.45);
    REQUIRE(texts.size() == 3);
    qreal height = 0;
    for (const FittedText& text : texts) {
        CHECK(text.font.pixelSize() == texts.front().font.pixelSize());
        CHECK(text.width() <= box.width());
        height += text.height();
    }
    CHECK(height <= box.height());
    CHECK(texts[2].lines.join(u' ') == words(14));
}

TEST_CASE("a word longer than a line is broken rather than cut")
{
    const QString word = QString(u"samskapande"_s).repeated(12);
    const FittedText text = fitText(face(), word, {900, 480}, {112, 72, 1.14});
    CHECK(text.lines.join(QString()) == word);
    CHECK(text.width() <= 900);
}
