// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/ProgrammePage.h"

#include "core/programme/HtmlParts.h"
#include "core/programme/InvitationText.h"
#include "core/programme/Words.h"
#include "core/report/DateWords.h"
#include "core/report/PlainText.h"

namespace kring::programme {

namespace {

void writePart(HtmlText& html, const QString& heading, const std::vector<Meeting>& meetings,
               const QString& ifEmpty, const char* id)
{
    const QLatin1String name(id);
    html.line(QStringLiteral("<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>")
                  .arg(name, heading.toHtmlEscaped()));
    if (meetings.empty())
        html.element("p", ifEmpty, "aside");
    for (const Meeting& meeting : meetings) {
        html.line(meeting.isCancelled ? QStringLiteral("<article class=\"cancelled\">")
                                      : QStringLiteral("<article>"));
        html.element("p", meeting.kicker, "kicker");
        writeTitle(html, meeting, 3);
        writeMeeting(html, meeting, 4);
        html.line(QStringLiteral("</article>"));
    }
    html.line(QStringLiteral("</section>"));
}

QString shareText(const Programme& programme)
{
    QString text = QString(programme.title + u'\n');
    for (const Meeting& meeting : programme.upcoming)
        text += u'\n' + inShort(meeting);
    return text;
}

} // namespace

QByteArray toHtml(const Meeting& meeting)
{
    const session::Language language = meeting.language;
    HtmlText html;
    html.begin(language, meeting.title, meeting.theme);
    html.line(QStringLiteral("<header>"));
    html.element("p", meeting.kicker, "kicker");
    writeTitle(html, meeting, 1);
    html.line(QStringLiteral("</header>\n<main id=\"programme\" tabindex=\"-1\">"));
    writeMeeting(html, meeting, 2);
    html.line(QStringLiteral("</main>"));
    html.end();
    return html.bytes();
}

QByteArray toHtml(const Programme& programme)
{
    const session::Language language = programme.language;
    HtmlText html;
    html.begin(language, programme.title, programme.theme);
    html.line(QStringLiteral("<header>"));
    html.element("p", programme.partOf, "kicker");
    html.element("h1", programme.title);
    html.element("p", programme.theme, "lead");
    html.element("p", programme.description);
    html.facts({{word(Word::CommonGoal, language), programme.commonGoal.toHtmlEscaped()}});
    html.line(QStringLiteral("</header>\n<main id=\"programme\" tabindex=\"-1\">"));
    writePart(html, word(Word::Upcoming, language), programme.upcoming, word(Word::NoUpcoming, language),
              "upcoming");
    writePart(html, word(Word::Past, language), programme.past, word(Word::NoPast, language), "past");
    html.line(QStringLiteral("</main>\n<footer>"));
    if (!programme.upcoming.empty())
        html.line(QStringLiteral("<p>%1</p>")
                      .arg(linked(letterWith(programme.title, shareText(programme)),
                                  word(Word::ShareSeries, language))));
    html.element("p", word(Word::WrittenOn, language).arg(report::dayInWords(programme.writtenOn, language)));
    html.line(QStringLiteral("</footer>"));
    html.end();
    return html.bytes();
}

} // namespace kring::programme
