// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AgendaLineModel.h"

#include "core/session/SessionTimes.h"
#include "ui/live/LiveTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace kring::ui {

namespace {

using agenda::AgendaClock;
using agenda::AgendaItem;
using agenda::ItemTimes;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgendaLine)
};

QString clockTime(const session::Session& session, Instant instant)
{
    return session::localTime(session, instant).toString(QStringLiteral("HH:mm"));
}

QString planned(const QString& time)
{
    return Words::tr("plan %1", "the planned time of an agenda item").arg(time);
}

QString minutesText(Duration duration)
{
    return Words::tr("%1 min").arg(wholeMinutes(duration));
}

/// "20 min", "20 + 5 min": what was planned, and what was given or taken back since.
QString allowanceText(Duration planned, Duration granted)
{
    const int extra = wholeMinutes(granted);
    if (extra == 0 || planned == Duration::zero())
        return minutesText(planned + granted);
    return (extra > 0 ? Words::tr("%1 + %2 min", "planned and granted minutes of an agenda item")
                      : Words::tr("%1 − %2 min", "planned and taken back minutes of an agenda item"))
        .arg(wholeMinutes(planned))
        .arg(std::abs(extra));
}

/// "12 of 10 min": what it took of what was planned, where that differs.
QString takenText(Duration elapsed, Duration planned)
{
    const int taken = wholeMinutes(elapsed);
    const int plan = wholeMinutes(planned);
    return taken == plan
               ? minutesText(elapsed)
               : Words::tr("%1 of %2 min", "real and planned minutes of an agenda item").arg(taken).arg(plan);
}

AgendaRow itemRow(const session::Session& session, const AgendaItem& item, const ItemTimes& times)
{
    AgendaRow row;
    row.item = item.id;
    row.state = times.state;
    row.title = item.title;
    row.isBreak = item.kind == QLatin1String("break");
    const QString plan = clockTime(session, times.plannedStart);
    row.time = clockTime(session, times.start);
    switch (times.state) {
    case ItemTimes::State::Current:
        row.remark = Words::tr("now", "the current agenda item");
        break;
    case ItemTimes::State::Skipped:
        row.time.clear();
        row.minutes = Words::tr("left out", "an agenda item that was passed over");
        row.remark = planned(plan);
        break;
    case ItemTimes::State::Done:
        row.minutes = takenText(times.elapsed, times.planned);
        break;
    case ItemTimes::State::Coming:
        row.minutes = allowanceText(times.planned, times.granted);
        if (item.fixedStart.isValid())
            row.remark = Words::tr("fixed %1", "the time that an agenda item must begin")
                             .arg(item.fixedStart.toString(QStringLiteral("HH:mm")));
        break;
    }
    const bool wasPlanned = item.plannedMinutes > 0 || item.fixedStart.isValid();
    if (row.remark.isEmpty() && row.time != plan && wasPlanned)
        row.remark = planned(plan);
    return row;
}

/// How many items at the head of the agenda lie behind us.
size_t behind(const AgendaClock& clock)
{
    size_t count = 0;
    while (count < clock.items.size() && (clock.items[count].state == ItemTimes::State::Done ||
                                          clock.items[count].state == ItemTimes::State::Skipped))
        ++count;
    return count;
}

AgendaRow doneFold(const session::Session& session, const AgendaClock& clock, size_t count)
{
    const auto begin = clock.items.begin();
    const auto end = begin + std::ptrdiff_t(count);
    const auto done = int(std::count_if(
        begin, end, [](const ItemTimes& times) { return times.state == ItemTimes::State::Done; }));
    AgendaRow row;
    row.kind = AgendaRow::Kind::DoneFold;
    row.state = ItemTimes::State::Done;
    row.title = Words::tr("%n item(s) done", nullptr, done);
    if (int(count) > done)
        row.title += QLatin1String(", ") + Words::tr("%n left out", nullptr, int(count) - done);

    const ItemTimes& last = *std::prev(end);
    const Instant realEnd =
        count < clock.items.size() && clock.items[count].state == ItemTimes::State::Current
            ? clock.items[count].start
            : last.end;
    const int minutesLate = wholeMinutes(realEnd - (last.plannedStart + last.planned));
    row.time = QString(clockTime(session, begin->start) + QChar(0x2013) + clockTime(session, realEnd));
    row.remark = minutesLate == 0 ? Words::tr("as planned") : driftText(std::chrono::minutes(minutesLate));
    return row;
}

AgendaRow lateFold(const std::vector<AgendaItem>& agenda, size_t from)
{
    AgendaRow row;
    row.kind = AgendaRow::Kind::LateFold;
    row.title = Words::tr("Items %1–%2", "a range of agenda items").arg(from + 1).arg(agenda.size());
    row.time = Words::tr("%n more", "agenda items folded away", int(agenda.size() - from));
    return row;
}

} // namespace

std::vector<AgendaRow> agendaRows(const session::Session& session, const std::vector<AgendaItem>& agenda,
                                  const AgendaClock& clock, const AgendaFolding& folding)
{
    std::vector<AgendaRow> rows;
    size_t first = 0;
    const size_t done = behind(clock);
    if (folding.done && done >= 2) {
        rows.push_back(doneFold(session, clock, done));
        first = done;
    }
    size_t end = agenda.size();
    if (folding.lateFrom >= 0 && size_t(folding.lateFrom) >= first && size_t(folding.lateFrom) + 1 < end)
        end = size_t(folding.lateFrom);
    for (size_t i = first; i < end; ++i)
        rows.push_back(itemRow(session, agenda[i], clock.items[i]));
    if (end < agenda.size())
        rows.push_back(lateFold(agenda, end));
    return rows;
}

QVariant AgendaLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaRow& line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{line.title};
        for (const QString& part : {line.minutes, line.time, line.remark}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        if (line.kind == AgendaRow::Kind::Item && line.state == ItemTimes::State::Done)
            parts.append(Words::tr("done", "an agenda item"));
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace kring::ui
