// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Mixing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <random>

namespace kring::lab {

using session::Participant;
using session::SessionRecord;
using workspace::Change;

namespace {

constexpr Quality qualities[] = {Quality::Perspective, Quality::Side, Quality::OwnGroup};
constexpr int beginnings = 16;
constexpr size_t manyPeople = 300; ///< with more, one beginning is even enough
constexpr int mostPasses = 12;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Lab)
};

/// Empty where the person has nothing of it to be spread.
QString valueOf(const Participant& person, Quality quality)
{
    switch (quality) {
    case Quality::Perspective:
        return person.perspective;
    case Quality::Side:
        return codeOf(person.side);
    case Quality::OwnGroup:
        return person.group;
    }
    Q_UNREACHABLE();
}

/// The mixed group that somebody is in, from 1; 0 for none.
int mixedGroupOf(const Participant& person)
{
    bool isNumber = false;
    const int number = person.mixedGroup.toInt(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

/// One way to deal out the people, with how many of each value each group has.
class Deal
{
public:
    Deal(const std::vector<Participant>& people, int groups)
        : m_groups(groups)
        , m_group(people.size(), -1)
        , m_sizes(size_t(groups))
    {
        std::map<QString, int> numbers;
        for (const Participant& person : people) {
            std::array<int, std::size(qualities)> values{};
            for (size_t i = 0; i < std::size(qualities); ++i) {
                const QString value = valueOf(person, qualities[i]);
                values[i] =
                    value.isEmpty()
                        ? -1
                        : numbers.try_emplace(QString::number(i) + value, int(numbers.size())).first->second;
            }
            m_values.push_back(values);
        }
        m_counts.resize(numbers.size() * size_t(groups));
    }

    void put(size_t person, int group)
    {
        m_group[person] = group;
        ++m_sizes[size_t(group)];
        for (const int value : m_values[person]) {
            if (value >= 0)
                ++count(value, group);
        }
    }

    int smallestGroup() const
    {
        return int(std::min_element(m_sizes.begin(), m_sizes.end()) - m_sizes.begin());
    }

    /// Lets two change places if that makes it more even.
    bool improve(size_t one, size_t other)
    {
        const int here = m_group[one];
        const int there = m_group[other];
        if (here == there)
            return false;
        int gain = 0;
        for (size_t i = 0; i < std::size(qualities); ++i) {
            const int first = m_values[one][i];
            const int second = m_values[other][i];
            if (first == second)
                continue;
            // Of squares: (c - 1)² + (d + 1)² - c² - d² = 2 (d - c + 1).
            if (first >= 0)
                gain += count(first, here) - count(first, there) - 1;
            if (second >= 0)
                gain += count(second, there) - count(second, here) - 1;
        }
        if (gain <= 0)
            return false;
        for (size_t i = 0; i < std::size(qualities); ++i) {
            if (const int value = m_values[one][i]; value >= 0) {
                --count(value, here);
                ++count(value, there);
            }
            if (const int value = m_values[other][i]; value >= 0) {
                --count(value, there);
                ++count(value, here);
            }
        }
        std::swap(m_group[one], m_group[other]);
        return true;
    }

    qint64 cost() const
    {
        qint64 sum = 0;
        for (const int number : m_counts)
            sum += qint64(number) * number;
        return sum;
    }

    const std::vector<int>& groups() const { return m_group; }

private:
    int& count(int value, int group) { return m_counts[size_t(value) * size_t(m_groups) + size_t(group)]; }

    int m_groups;
    std::vector<int> m_group;
    std::vector<int> m_sizes;
    std::vector<std::array<int, std::size(qualities)>> m_values;
    std::vector<int> m_counts;
};

} // namespace

int groupsOfSize(int people, int size)
{
    return size < 1 ? 1 : std::max(1, (people + size - 1) / size);
}

bool isMixed(const Participant& participant)
{
    return participant.attendance != session::Attendance::Absent &&
           participant.attendance != session::Attendance::Waiting;
}

int countMixed(const SessionRecord& record)
{
    return int(std::count_if(record.participants.begin(), record.participants.end(), &isMixed));
}

std::vector<int> mix(const std::vector<Participant>& people, const MixWish& wish)
{
    const int groups = std::max(1, wish.groups);
    std::vector<size_t> free;
    Deal fixed(people, groups);
    for (size_t i = 0; i < people.size(); ++i) {
        const int group = mixedGroupOf(people[i]);
        if (wish.stay.contains(people[i].id) && group > 0 && group <= groups)
            fixed.put(i, group - 1);
        else
            free.push_back(i);
    }
    // The order in which they were written plays no part.
    std::sort(free.begin(), free.end(),
              [&](size_t one, size_t other) { return people[one].id.value < people[other].id.value; });
    // Its sequence is fixed by the standard; that of the standard's distributions and shuffle is not.
    std::mt19937 random(static_cast<std::mt19937::result_type>(wish.seed));
    std::optional<Deal> best;
    for (int beginning = 0; beginning < (people.size() > manyPeople ? 1 : beginnings); ++beginning) {
        std::vector<size_t> order = free;
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        // The first beginning deals those who are alike after one another, the others anyhow.
        const auto isBefore = [&](size_t one, size_t other) {
            for (const Quality quality : {Quality::Side, Quality::Perspective, Quality::OwnGroup}) {
                const QString first = valueOf(people[one], quality);
                const QString second = valueOf(people[other], quality);
                if (first != second)
                    return first < second;
            }
            return false;
        };
        if (beginning == 0)
            std::stable_sort(order.begin(), order.end(), isBefore);
        Deal deal = fixed;
        for (const size_t person : order)
            deal.put(person, deal.smallestGroup());
        bool improved = true;
        for (int pass = 0; improved && pass < mostPasses; ++pass) {
            improved = false;
            for (size_t i = 0; i < order.size(); ++i) {
                for (size_t j = i + 1; j < order.size(); ++j)
                    improved = deal.improve(order[i], order[j]) || improved;
            }
        }
        if (!best || deal.cost() < best->cost())
            best = deal;
    }
    std::vector<int> found;
    for (const int group : best->groups())
        found.push_back(group + 1);
    return found;
}

Change mixGroups(const SessionRecord& record, const MixWish& wish)
{
    Change change{KRING_CHANGE("Mix the groups"), {}};
    std::vector<Participant> people;
    for (const Participant& participant : record.participants) {
        if (isMixed(participant)) {
            people.push_back(participant);
            continue;
        }
        Participant out = participant;
        out.mixedGroup.clear();
        change.update(participant, out);
    }
    const std::vector<int> groups = mix(people, wish);
    for (size_t i = 0; i < people.size(); ++i) {
        Participant mixed = people[i];
        mixed.mixedGroup = QString::number(groups[i]);
        change.update(people[i], mixed);
    }
    session::Session session = record.session;
    session.mixingSeed = wish.seed;
    if (!people.empty())
        change.update(record.session, session);
    return change;
}

Outcome<Change> putInMixedGroup(const SessionRecord& record, ParticipantId person, const QString& group)
{
    const QString typed = group.trimmed();
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (!typed.isEmpty() && (!isNumber || number < 1))
        return Failure{Failure::Reason::Refused, Say::tr("Write the mixed group as a number from 1.")};
    Change change{KRING_CHANGE("Move to another mixed group"), {}};
    for (const Participant& participant : record.participants) {
        if (participant.id != person)
            continue;
        Participant moved = participant;
        moved.mixedGroup = typed.isEmpty() ? QString() : QString::number(number);
        change.update(participant, moved);
    }
    return change;
}

std::vector<Evenness> evenness(const std::vector<Participant>& people)
{
    int groups = 0;
    for (const Participant& person : people)
        groups = std::max(groups, mixedGroupOf(person));
    std::vector<Evenness> found;
    if (groups == 0)
        return found;
    for (const Quality quality : qualities) {
        std::map<QString, std::map<int, int>> counts;
        for (const Participant& person : people) {
            const QString value = valueOf(person, quality);
            if (const int group = mixedGroupOf(person); group > 0 && !value.isEmpty())
                ++counts[value][group];
        }
        Evenness worst{quality, {}, 0, 0};
        for (const auto& [value, inGroups] : counts) {
            int all = 0;
            int most = 0;
            int fewest = inGroups.size() < size_t(groups) ? 0 : int(people.size());
            for (const auto& [group, number] : inGroups) {
                all += number;
                most = std::max(most, number);
                fewest = std::min(fewest, number);
            }
            const Evenness here{quality, value, most - fewest, all % groups == 0 ? 0 : 1};
            const auto badness = [](const Evenness& one) {
                return std::pair(one.difference - one.best, one.difference);
            };
            if (worst.value.isEmpty() || badness(here) > badness(worst))
                worst = here;
        }
        found.push_back(worst);
    }
    return found;
}

} // namespace kring::lab
