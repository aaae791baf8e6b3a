// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HtmlReport.h"
#include "tests/support/Catch.h"
#include "tests/support/Sessions.h"

using namespace kring;
using namespace kring::report;
using namespace Qt::StringLiterals;

namespace {

session::SessionRecord labSession()
{
    session::SessionRecord record = test::finishedSession();
    record.session.groups = {{u"A"_s, u"Startgruppen"_s, {u"Jönköping"_s, u"Hull"_s}, u"Team 1"_s, {}}};
    record.session.rotation = {{1, u"A"_s, u"B"_s, {}}};
    record.session.handover = {
        {u"Sätta nål"_s, session::Doer::Staff, session::Doer::Person, u"Med handledare"_s, {}}};
    record.session.efforts = {{u"Föräldrar"_s, u"Städning"_s, 90, {}, {}}, {u"Personal"_s, {}, 30, {}, {}}};
    record.session.links = {{u"Bilder"_s, u"https://exempel.se"_s, {}}};
    record.session.supportLines = u"Ring 1177"_s;
    session::GlossaryTerm term;
    term.swedish = u"medskapande"_s;
    term.english = u"co-production"_s;
    term.swedishMeaning = u"tillsammans"_s;
    term.englishMeaning = u"together"_s;
    record.glossary = {term};
    record.agenda.front().preparation = u"HEMLIG-FORBEREDELSE"_s;
    return record;
}

QString textIn(session::Language language)
{
    ReportOptions options;
    options.language = language;
    return QString::fromUtf8(toHtml(summarise(labSession(), session::Vocabulary::builtIn(), options)));
}

} // namespace

TEST_CASE("groups, who does what, time given, resources, support and words stand in the summary")
{
    const QString text = textIn(session::Language::Swedish);
    for (const char* words :
         {"Grupper och rotation", "Startgruppen", "Jönköping, Hull", "Vem gör vad", "Sätta nål", "Personalen",
          "Personen själv", "Med handledare", "Tid och insatser", "sammanlagt 120 min", "Resurser",
          "https://exempel.se", "Stöd", "Ring 1177", "Ordlista", "tillsammans"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    const QString english = textIn(session::Language::English);
    for (const char* words : {"Groups and rotation", "Who does what", "Time and effort", "Resources",
                              "Support", "Glossary", "together"}) {
        INFO(words);
        CHECK(english.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("what is prepared for the facilitator alone is not in the summary")
{
    CHECK_FALSE(textIn(session::Language::Swedish).contains(u"HEMLIG-FORBEREDELSE"_s));
}
