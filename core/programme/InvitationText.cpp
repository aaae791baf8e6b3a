// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/InvitationText.h"

#include "core/programme/Words.h"
#include "core/report/DateWords.h"

namespace kring::programme {

namespace {

QString labelled(const QString& label, const QString& text)
{
    return text.isEmpty() ? QString() : QString(label + QStringLiteral(": ") + text + u'\n');
}

/// A block with a heading of its own; nothing without lines.
QString block(const QString& heading, const QStringList& lines)
{
    return lines.isEmpty() ? QString() : QString(u'\n' + heading + u'\n' + lines.join(u'\n') + u'\n');
}

QStringList bulleted(const QStringList& texts)
{
    QStringList lines;
    for (const QString& text : texts)
        lines << QString(QStringLiteral("- ") + text);
    return lines;
}

QString presenterLine(const Presenter& presenter)
{
    QString line = QString(presenter.tasks + QStringLiteral(": ") + presenter.name);
    if (!presenter.affiliations.isEmpty())
        line += QStringLiteral(" (") + presenter.affiliations.join(QStringLiteral("; ")) + u')';
    return line;
}

QString pieceLine(const Piece& piece)
{
    QStringList parts{piece.time, piece.room, piece.title, piece.by.join(QStringLiteral(", ")), piece.remark};
    parts.removeAll(QString());
    return QString(QStringLiteral("    ") + parts.join(QStringLiteral(" · ")));
}

QStringList agendaLines(const Meeting& meeting)
{
    const session::Language language = meeting.language;
    QStringList lines;
    const bool severalDays = !meeting.agenda.empty() && meeting.agenda.back().day > 0;
    int day = -1;
    for (const ProgrammeLine& line : meeting.agenda) {
        if (severalDays && line.day != day)
            lines << word(Word::Day, language).arg(line.day + 1);
        day = line.day;
        QStringList parts{line.time, line.title};
        parts.removeAll(QString());
        if (!line.moderator.isEmpty())
            parts << QString(u'(' + word(Word::Moderator, language).arg(line.moderator) + u')');
        lines << parts.join(QStringLiteral("  "));
        for (const Piece& piece : line.pieces)
            lines << pieceLine(piece);
    }
    return lines;
}

QString signUpLines(const Meeting& meeting)
{
    using Kind = SignUpState::Kind;
    const session::Language language = meeting.language;
    const QString label = word(Word::SignUp, language);
    if (meeting.isCancelled || meeting.isPast)
        return {};
    if (meeting.signUpState.kind == Kind::NotNeeded || meeting.signUpState.kind == Kind::Closed)
        return labelled(label, inWords(meeting.signUpState, {}, language));
    QStringList sentences;
    if (!meeting.signUp.to.isEmpty())
        sentences << meeting.signUp.to;
    const QString deadline = deadlineInWords(meeting.signUp, language);
    if (!deadline.isEmpty())
        sentences << word(Word::SignUpNoLater, language).arg(deadline);
    if (meeting.signUpState.kind == Kind::Full)
        sentences << word(Word::StateFull, language);
    if (sentences.isEmpty())
        sentences << word(Word::StateOpen, language);
    return labelled(label, sentences.join(u'\n'));
}

} // namespace

QString inShort(const Meeting& meeting)
{
    const session::Language language = meeting.language;
    QString text = QString(meeting.title + u'\n');
    if (meeting.isCancelled)
        text += word(Word::Cancelled, language).toUpper() + u'\n';
    return QString(text + labelled(word(Word::When, language), meeting.when) +
                   labelled(word(Word::Where, language), meeting.where) + signUpLines(meeting));
}

QString toText(const Meeting& meeting)
{
    const session::Language language = meeting.language;
    QString text = QString(meeting.title + u'\n');
    if (meeting.isCancelled)
        text += word(Word::Cancelled, language).toUpper() + u'\n';
    if (!meeting.kicker.isEmpty())
        text += meeting.kicker + u'\n';
    text += u'\n';
    text += labelled(word(Word::Theme, language), meeting.theme);
    text += labelled(word(Word::CommonGoal, language), meeting.commonGoal);
    text += labelled(word(Word::Audience, language), meeting.audience);
    text += labelled(word(Word::When, language), meeting.when);
    text += labelled(word(Word::Where, language), meeting.where);
    text += labelled(word(Word::Organiser, language), meeting.organiser);
    text += signUpLines(meeting);

    QStringList presenters;
    for (const Presenter& presenter : meeting.presenters)
        presenters << presenterLine(presenter);
    QStringList links;
    for (const session::Link& link : meeting.links)
        links << (link.title.isEmpty() ? link.address
                                       : QString(link.title + QStringLiteral(": ") + link.address));
    text += block(word(Word::PeopleInvolved, language), presenters);
    text += block(word(Word::Questions, language), bulleted(meeting.questions));
    text += block(word(Word::Agenda, language), agendaLines(meeting));
    text += block(word(Word::Before, language), bulleted(meeting.before));
    text += block(word(Word::After, language), bulleted(meeting.after));
    text += block(word(Word::Links, language), bulleted(links));
    if (!meeting.support.isEmpty())
        text += block(word(Word::Support, language), {meeting.support});
    return text;
}

QString toText(const Programme& programme)
{
    const session::Language language = programme.language;
    QString text = QString(programme.title + u'\n');
    for (const QString& part : {programme.partOf, programme.theme, programme.description})
        text += part.isEmpty() ? QString() : QString(u'\n' + part + u'\n');
    text += labelled(QString(u'\n' + word(Word::CommonGoal, language)), programme.commonGoal);

    text += u'\n' + word(Word::Upcoming, language).toUpper() + u'\n';
    if (programme.upcoming.empty())
        text += word(Word::NoUpcoming, language) + u'\n';
    for (const Meeting& meeting : programme.upcoming)
        text += u'\n' + toText(meeting);
    if (!programme.past.empty()) {
        text += u'\n' + word(Word::Past, language).toUpper() + u'\n';
        for (const Meeting& meeting : programme.past)
            text += u'\n' + toText(meeting);
    }
    return QString(text + u'\n' +
                   word(Word::WrittenOn, language).arg(report::dayInWords(programme.writtenOn, language)) +
                   u'\n');
}

} // namespace kring::programme
