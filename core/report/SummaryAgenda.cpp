// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaClock.h"
#include "core/report/DateWords.h"
#include "core/report/PlainText.h"
#include "core/report/SummaryParts.h"
#include "core/session/SessionTimes.h"

#include <algorithm>

namespace kring::report {

using agenda::AgendaItem;

namespace {

struct Minutes
{
    int planned = 0;
    int used = 0;
    bool ran = false; ///< at least one item's real minutes are known
};

Minutes minutesOf(const std::vector<AgendaItem>& agenda)
{
    Minutes sum;
    for (const AgendaItem& item : agenda) {
        sum.planned += item.plannedMinutes;
        if (const std::optional<int> used = agenda::actualMinutesOf(item)) {
            sum.used += *used;
            sum.ran = true;
        }
    }
    return sum;
}

/// When the item really began, else when it was planned to; null where neither can be said.
QTime startOf(const AgendaItem& item, const Material& material, int minutesBefore, bool ran)
{
    if (item.actualStart.isValid())
        return item.actualStart;
    if (item.startedAt)
        return session::localTime(material.record.session, *item.startedAt);
    const QTime first = material.record.session.start;
    return ran || !first.isValid() ? QTime() : first.addSecs(minutesBefore * 60);
}

Row rowOf(const AgendaItem& item, const Material& material, int minutesBefore, bool ran)
{
    Row row;
    const QTime start = startOf(item, material, minutesBefore, ran);
    row.cells.push_back({clockTime(start, material.options.language), Emphasis::Muted});
    row.cells.push_back({plain(item.title)});
    row.cells.push_back({QString::number(item.plannedMinutes), Emphasis::Muted});
    if (!ran)
        return row;
    const std::optional<int> used = agenda::actualMinutesOf(item);
    if (!used) {
        row.cells.push_back({QStringLiteral("–"), Emphasis::Muted});
        return row;
    }
    row.cells.push_back(
        {QString::number(*used), *used > item.plannedMinutes ? Emphasis::Over : Emphasis::Plain});
    row.bar = MinuteBar{item.plannedMinutes, *used};
    return row;
}

} // namespace

Section agendaOf(const Material& material)
{
    Section section;
    const std::vector<AgendaItem>& agenda = material.record.agenda;
    if (agenda.empty())
        return section;
    const Minutes minutes = minutesOf(agenda);
    const QString planned = QString::number(minutes.planned);
    section.aside = minutes.ran
                        ? material.say(Word::PlannedAndUsed).arg(planned, QString::number(minutes.used))
                        : material.say(Word::PlannedMinutes).arg(planned);
    Table table;
    table.columns = {{material.say(Word::Time), 30},
                     {material.say(Word::AgendaItem)},
                     {material.say(minutes.ran ? Word::Planned : Word::Minutes), 44, Alignment::Right}};
    if (minutes.ran)
        table.columns.push_back({material.say(Word::Used), 42, Alignment::Right});
    int before = 0;
    for (const AgendaItem& item : agenda) {
        table.rows.push_back(rowOf(item, material, before, minutes.ran));
        before += item.plannedMinutes;
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace kring::report
