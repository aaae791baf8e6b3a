// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/TypedNote.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::reflection;
using namespace Qt::Literals::StringLiterals;
using session::Language;

namespace {

TypedNote swedish(const QString& typed)
{
    return readTyped(typed, session::Vocabulary::builtIn(), Language::Swedish);
}

TypedNote english(const QString& typed)
{
    return readTyped(typed, session::Vocabulary::builtIn(), Language::English);
}

} // namespace

TEST_CASE("a kind typed first is the note's kind, in words of both languages and as a code")
{
    CHECK(swedish(u"/lärdom Tillit tar tid"_s) ==
          TypedNote{u"learning"_s, {}, false, false, u"Tillit tar tid"_s});
    CHECK(swedish(u"/LÄRDOM x"_s).kind == u"learning");
    CHECK(swedish(u"/learning x"_s).kind == u"learning");
    CHECK(swedish(u"/remaining_work x"_s).kind == u"remaining_work");
    CHECK(english(u"/utmaning x"_s).kind == u"challenge");
    CHECK(swedish(u"/nytta x"_s).kind == u"user_benefit");
    CHECK(swedish(u"/arbetssätt x"_s).kind == u"change_practice");
    CHECK(swedish(u"/note x"_s).kind == u"note");
}

TEST_CASE("the beginning of a kind is enough where it can mean one thing only")
{
    CHECK(swedish(u"/l tillit"_s).kind == u"learning");
    CHECK(english(u"/le tillit"_s).kind == u"learning");
    const TypedNote twoKinds = english(u"/l tillit"_s); // learning, look back
    CHECK(twoKinds.text == u"/l tillit");
    CHECK(!twoKinds.saysAnything());
}

TEST_CASE("4M, quote and sensitive can be said too, several in a row")
{
    CHECK(swedish(u"/m1 x"_s).m4 == u"measurement");
    CHECK(swedish(u"/m4 x"_s).m4 == u"models");
    CHECK(swedish(u"/citat /känslig /idé Jag slipper förklara."_s) ==
          TypedNote{u"idea"_s, {}, true, true, u"Jag slipper förklara."_s});
    CHECK(english(u"/quote x"_s).quote);
}

TEST_CASE("what is not understood is left as text")
{
    for (const QString& typed :
         {u"/xyz text"_s, u"/ text"_s, u"/"_s, u"km/h"_s, u"en /lärdom"_s, u"/m5 x"_s}) {
        INFO(typed.toStdString());
        CHECK(swedish(typed) == TypedNote{{}, {}, false, false, typed});
    }
    CHECK(swedish(u"/lärdom /okänt text"_s).text == u"/okänt text");
    CHECK(swedish(u"/lärdom"_s) == TypedNote{u"learning"_s, {}, false, false, {}});
}
