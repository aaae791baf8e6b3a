// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LineBreaker.h"

#include "tests/support/Catch.h"

using namespace kring::ui;
using namespace Qt::StringLiterals;

namespace {

LineBreaker breaker()
{
    QFont font;
    font.setPixelSize(14);
    return LineBreaker(font);
}

} // namespace

TEST_CASE("text is broken between words, and nothing of it is lost")
{
    const QString text = u"Hur håller vi kvar samskapandeandan när nya chefer och vikarier börjar?"_s;
    const QStringList lines = breaker().lines(text, 160);
    CHECK(lines.size() > 2);
    CHECK(lines.join(u' ') == text);
    for (const QString& line : lines)
        CHECK(QFontMetricsF(breaker().font()).horizontalAdvance(line) <= 162);
}

TEST_CASE("a word wider than the line is broken, not cut")
{
    const QString word = u"funktionshinderomsorgsverksamhetsutvecklare"_s;
    const QStringList lines = breaker().lines(word, 60);
    CHECK(lines.size() > 3);
    CHECK(lines.join(QString()) == word);
}

TEST_CASE("line breaks that were typed stay")
{
    CHECK(breaker().lines(u"en\ntvå"_s, 500) == QStringList{u"en"_s, u"två"_s});
    CHECK(breaker().lines(QString(), 500).size() == 1);
}

TEST_CASE("other scripts are broken as well")
{
    const QString text = u"ማንኛውም ሰው ሊሳተፍ ይችላል ማንኛውም ሰው ሊሳተፍ ይችላል"_s;
    CHECK(breaker().lines(text, 120).size() > 1);
}
