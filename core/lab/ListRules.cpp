// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/ListRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::lab {

using session::Effort;
using session::HandoverStep;
using session::Link;
using session::Session;
using workspace::Change;

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Lab)
};

Failure refuse(const QString& sentence)
{
    return {Failure::Reason::Refused, sentence};
}

template <class Row>
Change put(const Session& session, std::vector<Row> Session::*list, int index, Row row, const QString& added,
           const QString& changed)
{
    Change change{index == newRow ? added : changed, {}};
    Session after = session;
    std::vector<Row>& rows = after.*list;
    if (index == newRow) {
        rows.push_back(std::move(row));
    } else if (index >= 0 && index < int(rows.size())) {
        row.kept = rows[size_t(index)].kept;
        rows[size_t(index)] = std::move(row);
    }
    change.update(session, after);
    return change;
}

template <class Row>
Change take(const Session& session, std::vector<Row> Session::*list, int index, const QString& label)
{
    Change change{label, {}};
    Session after = session;
    std::vector<Row>& rows = after.*list;
    if (index >= 0 && index < int(rows.size()))
        rows.erase(rows.begin() + index);
    change.update(session, after);
    return change;
}

Change setText(const Session& session, QString Session::*field, const QString& text, const QString& label)
{
    Change change{label, {}};
    Session after = session;
    after.*field = text.trimmed();
    change.update(session, after);
    return change;
}

} // namespace

Outcome<Change> putLink(const Session& session, int index, Link link)
{
    link.title = link.title.trimmed();
    link.address = link.address.trimmed();
    if (link.address.isEmpty())
        return refuse(Say::tr("Write the address of the link."));
    if (link.address.contains(u' '))
        return refuse(Say::tr("An address has no spaces in it."));
    return put(session, &Session::links, index, std::move(link), KRING_CHANGE("Add link"),
               KRING_CHANGE("Edit link"));
}

Outcome<Change> putStep(const Session& session, int index, HandoverStep step)
{
    step.step = step.step.trimmed();
    step.learning = step.learning.trimmed();
    if (step.step.isEmpty())
        return refuse(Say::tr("Write what is to be done."));
    return put(session, &Session::handover, index, std::move(step), KRING_CHANGE("Add step to who does what"),
               KRING_CHANGE("Edit who does what"));
}

Outcome<Change> putEffort(const Session& session, int index, Effort effort)
{
    effort.who = effort.who.trimmed();
    effort.what = effort.what.trimmed();
    if (effort.who.isEmpty())
        return refuse(Say::tr("Write who gave the time."));
    if (effort.minutes < 0)
        return refuse(Say::tr("Time that was given is not less than nothing."));
    return put(session, &Session::efforts, index, std::move(effort), KRING_CHANGE("Add time given"),
               KRING_CHANGE("Edit time given"));
}

Change removeLink(const Session& session, int index)
{
    return take(session, &Session::links, index, KRING_CHANGE("Remove link"));
}

Change removeStep(const Session& session, int index)
{
    return take(session, &Session::handover, index, KRING_CHANGE("Remove step from who does what"));
}

Change removeEffort(const Session& session, int index)
{
    return take(session, &Session::efforts, index, KRING_CHANGE("Remove time given"));
}

Change moveStep(const Session& session, int index, int way)
{
    Change change{KRING_CHANGE("Move step of who does what"), {}};
    const int to = index + (way < 0 ? -1 : 1);
    const int count = int(session.handover.size());
    if (way == 0 || index < 0 || index >= count || to < 0 || to >= count)
        return change;
    Session after = session;
    std::swap(after.handover[size_t(index)], after.handover[size_t(to)]);
    change.update(session, after);
    return change;
}

Change setSupportLines(const Session& session, const QString& text)
{
    return setText(session, &Session::supportLines, text, KRING_CHANGE("Say where to turn for support"));
}

Change setAudience(const Session& session, const QString& text)
{
    return setText(session, &Session::audience, text, KRING_CHANGE("Say whom it is for"));
}

Change setCommonGoal(const Session& session, const QString& text)
{
    return setText(session, &Session::commonGoal, text, KRING_CHANGE("Set common goal"));
}

Change setContext(const Session& session, const QString& text)
{
    return setText(session, &Session::context, text, KRING_CHANGE("Describe the context"));
}

std::vector<EffortSum> effortSums(const std::vector<Effort>& efforts)
{
    std::vector<EffortSum> sums;
    for (const Effort& effort : efforts) {
        const QString who = effort.who.trimmed();
        auto found = std::find_if(sums.begin(), sums.end(), [&](const EffortSum& sum) {
            return sum.who.compare(who, Qt::CaseInsensitive) == 0;
        });
        if (found == sums.end())
            found = sums.insert(sums.end(), EffortSum{who, 0, 0});
        found->minutes += effort.minutes;
        ++found->times;
    }
    std::sort(sums.begin(), sums.end(), [](const EffortSum& one, const EffortSum& other) {
        return one.minutes != other.minutes ? one.minutes > other.minutes
                                            : one.who.localeAwareCompare(other.who) < 0;
    });
    return sums;
}

int minutesGiven(const std::vector<Effort>& efforts)
{
    int minutes = 0;
    for (const Effort& effort : efforts)
        minutes += effort.minutes;
    return minutes;
}

} // namespace kring::lab
