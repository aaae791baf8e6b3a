// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/GroupRules.h"
#include "core/lab/Rotation.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::lab {

using agenda::AgendaItem;
using session::Encounter;
using session::Session;
using session::SessionRecord;
using workspace::Change;

namespace {

// Of the living lab's format: a presentation, the reflection within each group and the one between the
// groups.
constexpr int minutesOfPresentation = 25;
constexpr int minutesWithin = 25;
constexpr int minutesBetween = 35;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Lab)
};

Failure refuse(const QString& sentence)
{
    return {Failure::Reason::Refused, sentence};
}

/// The name as the session writes it; empty when it has no such group.
QString known(const Session& session, const QString& typed)
{
    for (const QString& name : groupNames(session)) {
        if (name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return name;
    }
    return {};
}

int dayOf(const Session& session, int halfDay)
{
    if (!session.lastDay.isValid() || session.date.precision != DatePrecision::Day)
        return 0;
    const int days = int(session.date.first.daysTo(session.lastDay)) + 1;
    return std::clamp((halfDay - 1) / 2, 0, std::max(days - 1, 0));
}

} // namespace

Change makeRotation(const Session& session, int halfDays)
{
    Change change{KRING_CHANGE("Make the rotation"), {}};
    Session after = session;
    after.rotation = rotationFor(groupNames(session), halfDays).encounters;
    change.update(session, after);
    return change;
}

Outcome<Change> putEncounter(const Session& session, int index, Encounter encounter)
{
    const QString presents = known(session, encounter.presents);
    const QString listens = known(session, encounter.listens);
    if (encounter.halfDay < 1)
        return refuse(Say::tr("Write the half-day as a number from 1."));
    if (presents.isEmpty() || listens.isEmpty()) {
        const QString typed = (presents.isEmpty() ? encounter.presents : encounter.listens).trimmed();
        return refuse(typed.isEmpty() ? Say::tr("Say which group presents and which one listens.")
                                      : Say::tr("There is no group called %1.").arg(typed));
    }
    if (presents == listens)
        return refuse(Say::tr("A group does not present to itself."));
    encounter.presents = presents;
    encounter.listens = listens;
    Change change{index < 0 ? KRING_CHANGE("Add to the rotation") : KRING_CHANGE("Edit the rotation"), {}};
    Session after = session;
    if (index >= int(after.rotation.size()))
        return change;
    if (index < 0) {
        after.rotation.push_back(encounter);
    } else {
        encounter.kept = after.rotation[size_t(index)].kept;
        after.rotation[size_t(index)] = encounter;
    }
    std::stable_sort(
        after.rotation.begin(), after.rotation.end(),
        [](const Encounter& one, const Encounter& other) { return one.halfDay < other.halfDay; });
    change.update(session, after);
    return change;
}

Change removeEncounter(const Session& session, int index)
{
    Change change{KRING_CHANGE("Remove from the rotation"), {}};
    Session after = session;
    if (index >= 0 && index < int(after.rotation.size()))
        after.rotation.erase(after.rotation.begin() + index);
    change.update(session, after);
    return change;
}

Change agendaFromHalfDay(const SessionRecord& record, int halfDay, const HalfDayTitles& titles,
                         const std::function<AgendaItemId()>& ids)
{
    Change change{KRING_CHANGE("Put the half-day on the agenda"), {}};
    QStringList presentations;
    for (const Encounter& encounter : record.session.rotation) {
        if (encounter.halfDay == halfDay)
            presentations << titles.presentation.arg(encounter.presents, encounter.listens);
    }
    if (presentations.isEmpty())
        return change;
    int position = record.agenda.empty() ? 0 : record.agenda.back().position;
    const auto add = [&](const QString& kind, const QString& title, int minutes) {
        AgendaItem item;
        item.id = ids();
        item.session = record.session.id;
        item.position = ++position;
        item.kind = kind;
        item.title = title;
        item.plannedMinutes = minutes;
        item.day = dayOf(record.session, halfDay);
        change.insert(item);
    };
    add(QStringLiteral("presentation"), presentations.join(QStringLiteral(" · ")), minutesOfPresentation);
    add(QStringLiteral("reflection_within"), titles.within, minutesWithin);
    add(QStringLiteral("reflection_between"), titles.between, minutesBetween);
    return change;
}

} // namespace kring::lab
