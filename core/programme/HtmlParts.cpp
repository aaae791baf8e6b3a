// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/HtmlParts.h"

#include "core/programme/InvitationText.h"
#include "core/programme/Words.h"
#include "core/report/PlainText.h"

namespace kring::programme {

namespace {

// Every colour on its ground has a contrast of at least 4.5 : 1, in light and in dark.
const char* const styleSheet =
    ":root{color-scheme:light dark;--text:#17181c;--muted:#585c65;--ground:#fff;--card:#f5f4f0;"
    "--line:#d5d3cc;--accent:#0b5a5d;--warning:#9a3412}"
    "@media (prefers-color-scheme:dark){:root{--text:#eceae4;--muted:#b0b3ba;--ground:#17181c;"
    "--card:#212329;--line:#3d4048;--accent:#7fd0d0;--warning:#fdba8c}}"
    "*{box-sizing:border-box}"
    "body{max-width:46rem;margin:0 auto;padding:2rem 1rem;font:1.0625rem/1.55 Inter,system-ui,sans-serif;"
    "color:var(--text);background:var(--ground);overflow-wrap:anywhere}"
    "h1{font-size:2rem;line-height:1.2;margin:.2rem 0 .6rem}h2{font-size:1.4rem;margin:2.5rem 0 .8rem}"
    "h3{font-size:1.2rem;line-height:1.3;margin:.1rem 0 .6rem}h4{font-size:1rem;margin:1.2rem 0 .3rem}"
    "main>h2{font-size:1.15rem;margin:1.6rem 0 .4rem}"
    "a{color:var(--accent);text-underline-offset:.15em}"
    "a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}"
    "main:focus{outline:none}"
    ".skip{position:absolute;left:-100vw;top:.5rem;background:var(--ground);padding:.5rem 1rem}"
    ".skip:focus{left:.5rem}"
    ".kicker{margin:0;color:var(--accent);font-weight:600;font-size:.95rem}.lead{font-size:1.2rem;margin:0 "
    "0 .8rem}"
    ".aside{color:var(--muted)}.mark{color:var(--warning);font-weight:600}"
    "p,dd,li{white-space:pre-line}"
    "article{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1.1rem "
    "1.3rem;margin:0 0 1.2rem}"
    "dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.3rem 1.2rem;margin:.8rem 0}"
    "dt{color:var(--muted)}dd{margin:0}ul,ol{padding-left:1.2rem;margin:.3rem 0}li{margin:.2rem 0}"
    "ul.agenda,ul.people{list-style:none;padding:0}"
    "ul.agenda>li{display:grid;grid-template-columns:7rem 1fr;gap:0 1rem;padding:.3rem 0;"
    "border-top:1px solid var(--line)}"
    ".time{color:var(--muted);font-variant-numeric:tabular-nums;white-space:nowrap}"
    "ul.agenda ul{grid-column:2;list-style:none;padding:0}.support{margin:.3rem 0}"
    "footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted)}"
    "@media (max-width:32rem){dl,ul.agenda>li{grid-template-columns:1fr}ul.agenda ul{grid-column:1}"
    "dd{margin-bottom:.4rem}}"
    "@media print{:root{--text:#000;--muted:#444;--ground:#fff;--card:#fff;--line:#999;--accent:#0b5a5d}"
    "body{max-width:none;padding:0;font-size:10.5pt}.skip,.share{display:none}"
    "article{break-inside:avoid;padding:.6rem .8rem}h2,h3,h4{break-after:avoid}}";

QString heading(int level, const QString& text)
{
    return QStringLiteral("<h%1>%2</h%1>").arg(QString::number(level), text.toHtmlEscaped());
}

void list(HtmlText& html, int level, const QString& title, const QStringList& markup,
          const char* cssClass = nullptr)
{
    if (markup.isEmpty())
        return;
    html.line(heading(level, title));
    html.line(cssClass ? QStringLiteral("<ul class=\"%1\">").arg(QLatin1String(cssClass))
                       : QStringLiteral("<ul>"));
    for (const QString& item : markup)
        html.line(QStringLiteral("<li>%1</li>").arg(item));
    html.line(QStringLiteral("</ul>"));
}

QStringList escaped(const QStringList& texts)
{
    QStringList all;
    for (const QString& text : texts)
        all << text.toHtmlEscaped();
    return all;
}

QString aside(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral(" <span class=\"aside\">%1</span>").arg(text.toHtmlEscaped());
}

QString presenterMarkup(const Presenter& presenter)
{
    return QString(QStringLiteral("<strong>%1</strong>").arg(presenter.name.toHtmlEscaped()) +
                   (presenter.affiliations.isEmpty()
                        ? QString()
                        : QString(QStringLiteral(", ") +
                                  presenter.affiliations.join(QStringLiteral("; ")).toHtmlEscaped())) +
                   aside(QString(QStringLiteral("· ") + presenter.tasks)));
}

QString pieceMarkup(const Piece& piece)
{
    QStringList details{piece.room};
    details << piece.by << piece.remark;
    details.removeAll(QString());
    return QString((piece.time.isEmpty()
                        ? QString()
                        : QStringLiteral("<span class=\"time\">%1</span> ").arg(piece.time)) +
                   piece.title.toHtmlEscaped() + aside(details.join(QStringLiteral(", "))));
}

QString lineMarkup(const ProgrammeLine& line, session::Language language)
{
    const QString minutes =
        line.minutes > 0 ? word(Word::Minutes, language).arg(line.minutes) : QString(QChar(0x2013));
    QString markup =
        QStringLiteral("<span class=\"time\">%1</span>").arg(line.time.isEmpty() ? minutes : line.time);
    QString title = line.title.toHtmlEscaped();
    if (!line.moderator.isEmpty())
        title += aside(word(Word::Moderator, language).arg(line.moderator));
    markup += QStringLiteral(" <span>%1</span>").arg(title);
    if (!line.pieces.empty()) {
        markup += QStringLiteral("<ul>");
        for (const Piece& piece : line.pieces)
            markup += QStringLiteral("<li>%1</li>").arg(pieceMarkup(piece));
        markup += QStringLiteral("</ul>");
    }
    return markup;
}

void writeAgenda(HtmlText& html, const Meeting& meeting, int level)
{
    if (meeting.agenda.empty())
        return;
    const bool severalDays = meeting.agenda.back().day > 0;
    for (size_t i = 0; i < meeting.agenda.size();) {
        const int day = meeting.agenda[i].day;
        QStringList items;
        for (; i < meeting.agenda.size() && meeting.agenda[i].day == day; ++i)
            items << lineMarkup(meeting.agenda[i], meeting.language);
        QString title = word(Word::Agenda, meeting.language);
        if (severalDays)
            title += QStringLiteral(", ") + word(Word::Day, meeting.language).arg(day + 1).toLower();
        list(html, level, title, items, "agenda");
    }
}

QString signUpMarkup(const Meeting& meeting)
{
    using Kind = SignUpState::Kind;
    if (meeting.isCancelled || meeting.isPast)
        return {};
    QString markup = inWords(meeting.signUpState, meeting.signUp, meeting.language).toHtmlEscaped();
    const Kind kind = meeting.signUpState.kind;
    if (kind != Kind::NotNeeded && kind != Kind::Closed && !meeting.signUp.to.isEmpty())
        markup += u' ' + word(Word::SignUpTo, meeting.language)
                             .toHtmlEscaped()
                             .arg(linked(linkTo(meeting.signUp.to), meeting.signUp.to));
    return markup;
}

} // namespace

QString linked(const QByteArray& address, const QString& words)
{
    if (address.isEmpty())
        return words.toHtmlEscaped();
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QString::fromUtf8(address).toHtmlEscaped(), words.toHtmlEscaped());
}

void HtmlText::begin(session::Language language, const QString& title, const QString& description)
{
    line(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<meta name=\"color-scheme\" content=\"light dark\">")
             .arg(session::codeOf(language)));
    line(QStringLiteral("<title>%1</title>")
             .arg((title.isEmpty() ? word(Word::Programme, language) : title).toHtmlEscaped()));
    if (!description.isEmpty())
        line(QStringLiteral("<meta name=\"description\" content=\"%1\">")
                 .arg(report::oneLine(description).toHtmlEscaped()));
    line(QStringLiteral("<style>%1</style>\n</head>\n<body>").arg(QLatin1String(styleSheet)));
    line(QStringLiteral("<a class=\"skip\" href=\"#programme\">%1</a>")
             .arg(word(Word::ToTheProgramme, language)));
}

void HtmlText::end()
{
    line(QStringLiteral("</body>\n</html>"));
}

void HtmlText::line(const QString& markup)
{
    m_html += markup;
    m_html += u'\n';
}

void HtmlText::element(const char* tag, const QString& text, const char* cssClass)
{
    if (text.isEmpty())
        return;
    const QLatin1String name(tag);
    m_html += u'<' + name;
    if (cssClass)
        m_html += QLatin1String(" class=\"") + QLatin1String(cssClass) + u'"';
    m_html += u'>' + text.toHtmlEscaped() + QLatin1String("</") + name + QLatin1String(">\n");
}

void HtmlText::facts(const std::vector<report::Labelled>& facts)
{
    QString rows;
    for (const report::Labelled& fact : facts) {
        if (!fact.text.isEmpty())
            rows += QStringLiteral("<dt>%1</dt>\n<dd>%2</dd>\n").arg(fact.label.toHtmlEscaped(), fact.text);
    }
    if (!rows.isEmpty())
        line(QString(QStringLiteral("<dl>\n") + rows + QStringLiteral("</dl>")));
}

void writeTitle(HtmlText& html, const Meeting& meeting, int level)
{
    QString title = meeting.title.toHtmlEscaped();
    if (!meeting.titleLanguage.isEmpty())
        title =
            QStringLiteral("<span lang=\"%1\">%2</span>").arg(meeting.titleLanguage.toHtmlEscaped(), title);
    html.line(QStringLiteral("<h%1>%2</h%1>").arg(QString::number(level), title));
    if (meeting.isCancelled)
        html.element("p", word(Word::Cancelled, meeting.language), "mark");
}

void writeMeeting(HtmlText& html, const Meeting& meeting, int level)
{
    const session::Language language = meeting.language;
    html.element("p", meeting.theme);
    html.facts({{word(Word::When, language), meeting.when.toHtmlEscaped()},
                {word(Word::Where, language), meeting.where.toHtmlEscaped()},
                {word(Word::Audience, language), meeting.audience.toHtmlEscaped()},
                {word(Word::CommonGoal, language), meeting.commonGoal.toHtmlEscaped()},
                {word(Word::Organiser, language), meeting.organiser.toHtmlEscaped()},
                {word(Word::SignUp, language), signUpMarkup(meeting)}});
    QStringList people;
    for (const Presenter& presenter : meeting.presenters)
        people << presenterMarkup(presenter);
    QStringList links;
    for (const session::Link& link : meeting.links)
        links << (linkTo(link.address).isEmpty() && !link.title.isEmpty()
                      ? QString(link.title.toHtmlEscaped() + aside(link.address))
                      : linked(linkTo(link.address), link.title.isEmpty() ? link.address : link.title));
    list(html, level, word(Word::PeopleInvolved, language), people, "people");
    list(html, level, word(Word::Questions, language), escaped(meeting.questions));
    writeAgenda(html, meeting, level);
    list(html, level, word(Word::Before, language), escaped(meeting.before));
    list(html, level, word(Word::After, language), escaped(meeting.after));
    list(html, level, word(Word::Links, language), links);
    if (!meeting.support.isEmpty()) {
        html.line(heading(level, word(Word::Support, language)));
        html.element("p", meeting.support, "support");
    }
    if (!meeting.isPast)
        html.line(QStringLiteral("<p class=\"share\">%1</p>")
                      .arg(linked(letterWith(meeting.title, inShort(meeting)),
                                  word(Word::Share, language).arg(report::quoted(meeting.title, language)))));
}

} // namespace kring::programme
