// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/PrivateWords.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::floor;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<session::Participant> table()
{
    std::vector<session::Participant> people;
    for (const QString& name :
         {u"Anna-Karin Öberg"_s, u"Bo Åkesson"_s, u""_s, u"7"_s, u"Eric d'Or"_s, u"Ali (Alle) Núñez"_s}) {
        session::Participant participant;
        participant.name = name;
        people.push_back(participant);
    }
    return people;
}

QStringList found(const QString& text, PrivateWord::Kind kind)
{
    QStringList words;
    for (const PrivateWord& word : privateWordsIn(text, table())) {
        CHECK(word.kind == kind);
        words << word.text;
    }
    return words;
}

QStringList names(const QString& text)
{
    return found(text, PrivateWord::Kind::Name);
}
QStringList numbers(const QString& text)
{
    return found(text, PrivateWord::Kind::IdentityNumber);
}
QStringList telephones(const QString& text)
{
    return found(text, PrivateWord::Kind::Telephone);
}
QStringList addresses(const QString& text)
{
    return found(text, PrivateWord::Kind::Email);
}

} // namespace

TEST_CASE("a registered name is found as a whole word, whatever its case")
{
    CHECK(names(u"Vad säger Öberg om det?"_s) == QStringList{u"Öberg"_s});
    CHECK(names(u"vad säger öberg?"_s) == QStringList{u"öberg"_s});
    CHECK(names(u"ÖBERG!"_s) == QStringList{u"ÖBERG"_s});
    CHECK(names(u"Anna och Karin"_s) == QStringList{u"Anna"_s, u"Karin"_s});
    CHECK(names(u"Åkesson, Åkesson"_s) == QStringList{u"Åkesson"_s});
    CHECK(names(u"Hur mår Núñez?"_s) == QStringList{u"Núñez"_s});
}

TEST_CASE("a whole name is told as one, and a genitive with it")
{
    CHECK(names(u"Frågan är Anna-Karin Öbergs."_s) == QStringList{u"Anna-Karin Öbergs"_s});
    CHECK(names(u"Karins fråga"_s) == QStringList{u"Karins"_s});
    CHECK(names(u"bo  åkesson"_s) == QStringList{u"bo  åkesson"_s});
}

TEST_CASE("a name within another word is no name")
{
    CHECK(names(u"Annandag i Åkessonska huset på Öbergsgatan"_s).isEmpty());
    CHECK(names(u"En annan fråga, som Oberg och Akesson kunde ställa"_s).isEmpty());
    CHECK(names(u"anna7"_s).isEmpty());
}

TEST_CASE("parts of two letters and numbers in place of names are passed over")
{
    CHECK(names(u"Bo kvar hemma, or not"_s).isEmpty());
    CHECK(names(u"Vi har 7 frågor"_s).isEmpty());
    CHECK(names(u"Hur håller vi kvar andan?"_s).isEmpty());
}

TEST_CASE("letters written with their marks apart are the same letters")
{
    CHECK(names(QString(u"Fråga Öberg"_s).normalized(QString::NormalizationForm_D)) ==
          QStringList{u"Öberg"_s});
}

TEST_CASE("a personal identity number has a real date and a right check digit")
{
    CHECK(numbers(u"Hon är 811218-9876."_s) == QStringList{u"811218-9876"_s});
    CHECK(numbers(u"8112189876"_s) == QStringList{u"8112189876"_s});
    CHECK(numbers(u"19811218-9876"_s) == QStringList{u"19811218-9876"_s});
    CHECK(numbers(u"198112189876"_s) == QStringList{u"198112189876"_s});
    CHECK(numbers(u"811218+9876"_s) == QStringList{u"811218+9876"_s});
    CHECK(numbers(u"811278-9873"_s) == QStringList{u"811278-9873"_s}); // a coordination number
    CHECK(numbers(u"811218-9875"_s).isEmpty());                        // check digit
    CHECK(numbers(u"811318-9874"_s).isEmpty());                        // month 13
    CHECK(numbers(u"1198112189876"_s).isEmpty());                      // thirteen digits
}

TEST_CASE("a telephone number is found however it is written")
{
    CHECK(telephones(u"Ring 070-174 06 05 i kväll"_s) == QStringList{u"070-174 06 05"_s});
    CHECK(telephones(u"+46 70 174 06 05"_s) == QStringList{u"+46 70 174 06 05"_s});
    CHECK(telephones(u"0046701740605"_s) == QStringList{u"0046701740605"_s});
    CHECK(telephones(u"08-123 456 78"_s) == QStringList{u"08-123 456 78"_s});
    CHECK(telephones(u"(0701740605)"_s) == QStringList{u"0701740605"_s});
}

TEST_CASE("dates, times and sums are no telephone numbers")
{
    for (const QString& text :
         {u"Den 2026-11-13 klockan 09:00"_s, u"0–10 av 100"_s, u"1 000 000 kronor"_s, u"0,5 och 0.1234567"_s,
          u"2025/2026"_s, u"kl. 08.30-11.00"_s, u"enhet 12, 34 och 56"_s}) {
        INFO(text.toStdString());
        CHECK(privateWordsIn(text, table()).empty());
    }
}

TEST_CASE("an e-mail address is found, and nothing within it besides")
{
    CHECK(addresses(u"Skriv till karin.oberg@example.org!"_s) == QStringList{u"karin.oberg@example.org"_s});
    CHECK(addresses(u"Två @ tecken @ här"_s).isEmpty());
}

TEST_CASE("findings come in the text's order")
{
    const auto words = privateWordsIn(u"a@b.se, 070-174 06 05, Öberg, 811218-9876"_s, table());
    REQUIRE(words.size() == 4);
    CHECK(words[0].kind == PrivateWord::Kind::Email);
    CHECK(words[1].kind == PrivateWord::Kind::Telephone);
    CHECK(words[2] == PrivateWord{PrivateWord::Kind::Name, u"Öberg"_s});
    CHECK(words[3].kind == PrivateWord::Kind::IdentityNumber);
}
