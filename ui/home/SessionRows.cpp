// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/SessionRows.h"

#include "ui/widgets/PlainToolTip.h"

#include <QCoreApplication>

namespace kring::ui {

using session::DocumentState;
using session::SessionStatus;

namespace {

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("Home", text, nullptr, count);
}

QString joined(const QStringList& parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(" · "));
}

/// What is not known of a vague date.
QString openDate(const VagueDate& date)
{
    return date.precision == DatePrecision::ToBeAnnounced
               ? words(QT_TRANSLATE_NOOP("Home", "Date to be announced"))
               : words(QT_TRANSLATE_NOOP("Home", "Day to be decided"));
}

QString weekdayAndTimes(const session::Session& session, const QLocale& locale)
{
    if (session.date.precision != DatePrecision::Day)
        return openDate(session.date);
    const QString weekday = locale.toString(session.date.first, QStringLiteral("ddd")).remove(u'.');
    const QString times = timesInWords(session.start, session.end);
    return times.isEmpty() ? weekday : QString(weekday + u' ' + times);
}

QString iconOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
        return QStringLiteral("pencil");
    case DocumentState::InReview:
        return QStringLiteral("eye");
    case DocumentState::Finished:
        return QStringLiteral("check");
    case DocumentState::Sent:
        return QStringLiteral("check-check");
    }
    Q_UNREACHABLE();
}

SessionRow rowOf(const workspace::SessionOverview& overview, const QLocale& locale)
{
    const session::Session& session = overview.session;
    SessionRow row;
    row.id = session.id;
    row.status = session.status;
    row.tile = dateTile(session.date, locale);
    row.title = session.title;
    return row;
}

/// The sentence read aloud has the date in full; the tile only has a part of it.
QString spokenRow(const SessionRow& row, const session::Session& session, QDate today, const QLocale& locale)
{
    QStringList parts{row.title, dateInWords(session.date, today, locale), row.state, row.details};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

SessionRow comingRow(const workspace::SessionOverview& overview, QDate today,
                     const session::Vocabulary& vocabulary, session::Language language)
{
    const session::Session& session = overview.session;
    const QLocale locale = localeOf(language);
    SessionRow row = rowOf(overview, locale);
    if (session.status == SessionStatus::Live) {
        row.state = vocabulary.word(QStringLiteral("session_status"), QStringLiteral("live"), language);
        row.stateIcon = QStringLiteral("circle-dot");
        row.isUnfinished = true;
    }
    row.details = joined(
        {weekdayAndTimes(session, locale), session.place.isEmpty() ? overview.seriesTitle : session.place});
    row.spoken = spokenRow(row, session, today, locale);
    return row;
}

SessionRow pastRow(const workspace::SessionOverview& overview, QDate today,
                   const session::Vocabulary& vocabulary, session::Language language)
{
    const session::Session& session = overview.session;
    const QLocale locale = localeOf(language);
    SessionRow row = rowOf(overview, locale);
    if (session.status == SessionStatus::Closed) {
        row.state =
            vocabulary.word(QStringLiteral("document_state"), codeOf(session.document.state), language);
        row.stateIcon = iconOf(session.document.state);
        row.isUnfinished = session.document.state == DocumentState::Draft;
    } else if (session.status == SessionStatus::Cancelled) {
        row.state = vocabulary.word(QStringLiteral("session_status"), codeOf(session.status), language);
        row.stateIcon = QStringLiteral("x");
    } else {
        row.state = words(QT_TRANSLATE_NOOP("Home", "Never started"));
        row.stateIcon = QStringLiteral("clock");
        row.isUnfinished = true;
    }
    QStringList details;
    if (overview.questions > 0)
        details << words(QT_TRANSLATE_N_NOOP("Home", "%n question(s)"), overview.questions);
    if (overview.decisions > 0)
        details << words(QT_TRANSLATE_N_NOOP("Home", "%n decision(s)"), overview.decisions);
    if (details.isEmpty() && overview.notes > 0)
        details << words(QT_TRANSLATE_N_NOOP("Home", "%n note(s)"), overview.notes);
    if (session.date.precision == DatePrecision::Day && session.date.first.year() != today.year())
        details << QString::number(session.date.first.year());
    row.details = joined(details);
    row.spoken = spokenRow(row, session, today, locale);
    return row;
}

QVariant SessionRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row(index).title;
    case Qt::AccessibleTextRole:
        return row(index).spoken;
    case Qt::ToolTipRole:
        return plainToolTip(row(index).title);
    default:
        return {};
    }
}

} // namespace kring::ui
