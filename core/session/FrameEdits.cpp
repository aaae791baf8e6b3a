// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FrameEdits.h"

#include "core/followup/DueDate.h"

#include <QLocale>
#include <QRegularExpression>

namespace kring::session {

using workspace::Change;

namespace {

QDate firstOfMonth(int year, int month)
{
    return QDate(year, month, 1);
}

QDate firstOfQuarter(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

/// The number of the month whose name, in Swedish or English, begins with what is typed; 0 for none.
int monthNamed(const QString& typed)
{
    static const QLocale locales[] = {QLocale(QLocale::Swedish), QLocale(QLocale::English)};
    const QString name = typed.toLower().remove(u'.');
    for (const QLocale& locale : locales) {
        for (int month = 1; month <= 12; ++month) {
            if (name.size() >= 3 && locale.standaloneMonthName(month).toLower().startsWith(name))
                return month;
        }
    }
    return 0;
}

std::optional<QDate> readMonth(const QString& typed, QDate today)
{
    if (const auto exact = VagueDate::fromText(typed, DatePrecision::Month))
        return exact->first;
    static const QRegularExpression shape(QStringLiteral("^(\\p{L}+\\.?)\\s*(\\d{4})?$"));
    const auto match = shape.match(typed);
    const int month = match.hasMatch() ? monthNamed(match.captured(1)) : 0;
    if (month == 0)
        return std::nullopt;
    const int next = month >= today.month() ? today.year() : today.year() + 1;
    return firstOfMonth(match.captured(2).isEmpty() ? next : match.captured(2).toInt(), month);
}

std::optional<QDate> readQuarter(const QString& typed, QDate today)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})[\\s-]*(?:q|k|kv|kvartal|quarter)?\\s*([1-4])$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quarterFirst(
        QStringLiteral("^(?:q|k|kv|kvartal|quarter)?\\s*([1-4])(?:[\\s,/-]+(\\d{4}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = yearFirst.match(typed); match.hasMatch())
        return firstOfMonth(match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2);
    const auto match = quarterFirst.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.captured(1).toInt() * 3 - 2;
    const int next = month + 2 >= today.month() ? today.year() : today.year() + 1;
    return firstOfMonth(match.captured(2).isEmpty() ? next : match.captured(2).toInt(), month);
}

std::optional<QDate> readDay(const QString& typed, QDate today)
{
    if (const auto day = followup::readDueDate(typed, today))
        return day;
    // "Fredag 12 februari 2027": the day of the week only says what the date says already.
    static const QRegularExpression weekday(QStringLiteral("^\\p{L}+,?\\s+(?=\\d)"));
    QString date = typed;
    if (!weekday.match(date).hasMatch())
        return std::nullopt;
    return followup::readDueDate(date.remove(weekday), today);
}

bool isSane(QDate date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 9999;
}

} // namespace

Change editFrame(const Session& session, const Session& wanted)
{
    Change change{KRING_CHANGE("Edit the session"), {}};
    Session edited = session;
    if (const QString title = wanted.title.trimmed(); !title.isEmpty())
        edited.title = title;
    edited.format = wanted.format;
    edited.language = wanted.language;
    edited.date = wanted.date;
    edited.start = wanted.start;
    edited.end = wanted.end;
    edited.place = wanted.place.trimmed();
    edited.mode = wanted.mode;
    edited.organiser = wanted.organiser.trimmed();
    edited.theme = wanted.theme.trimmed();
    edited.commonGoal = wanted.commonGoal.trimmed();
    edited.audience = wanted.audience.trimmed();
    edited.context = wanted.context.trimmed();
    edited.supportLines = wanted.supportLines.trimmed();
    edited.concerns = wanted.concerns;
    edited.signUp = wanted.signUp;
    edited.signUp.to = wanted.signUp.to.trimmed();
    edited.signUp.places = std::max(wanted.signUp.places, 0);
    const bool hasLast = wanted.date.precision == DatePrecision::Day && wanted.lastDay > wanted.date.first;
    edited.lastDay = hasLast ? wanted.lastDay : QDate();
    change.update(session, edited);
    return change;
}

Change cancelSession(const Session& session)
{
    Change change{KRING_CHANGE("Cancel the session"), {}};
    Session cancelled = session;
    if (session.status == SessionStatus::Planned)
        cancelled.status = SessionStatus::Cancelled;
    change.update(session, cancelled);
    return change;
}

Change takeUpSession(const Session& session)
{
    Change change{KRING_CHANGE("Take the session up again"), {}};
    Session planned = session;
    if (session.status == SessionStatus::Cancelled)
        planned.status = SessionStatus::Planned;
    change.update(session, planned);
    return change;
}

std::optional<VagueDate> readVagueDate(const QString& typed, DatePrecision precision, QDate today)
{
    const QString text = typed.simplified();
    if (text.isEmpty() || precision == DatePrecision::ToBeAnnounced)
        return text.isEmpty() ? std::optional(VagueDate{}) : std::nullopt;
    const std::optional<QDate> first = precision == DatePrecision::Day     ? readDay(text, today)
                                       : precision == DatePrecision::Month ? readMonth(text, today)
                                                                           : readQuarter(text, today);
    if (!first || !isSane(*first))
        return std::nullopt;
    return VagueDate{*first, precision};
}

VagueDate withPrecision(const VagueDate& date, DatePrecision precision, QDate today)
{
    const QDate day = date.first.isValid() ? date.first : today;
    switch (precision) {
    case DatePrecision::Day:
        return VagueDate::day(day);
    case DatePrecision::Month:
        return {firstOfMonth(day.year(), day.month()), precision};
    case DatePrecision::Quarter:
        return {firstOfQuarter(day), precision};
    case DatePrecision::ToBeAnnounced:
        break;
    }
    return {};
}

std::optional<QTime> readTimeOfDay(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QTime();
    static const QRegularExpression shape(QStringLiteral("^(?:kl\\.?\\s*)?(\\d{1,2})(?:[:.]?([0-5]\\d))?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    const QTime time =
        match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace kring::session
