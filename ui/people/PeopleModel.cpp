// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleModel.h"

#include "ui/people/PersonWords.h"
#include "ui/widgets/PlainToolTip.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace kring::ui {

using people::Person;
using session::Attendance;

PeopleModel::PeopleModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent)
    : QAbstractListModel(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_locale(localeFor(words))
    , m_index(vocabulary, words)
{}

void PeopleModel::setPeople(std::vector<Person> people, people::AttendanceHistory history, QDate today)
{
    beginResetModel();
    if (people != m_people)
        m_index.setPeople(people);
    m_people = std::move(people);
    m_history = std::move(history);
    m_today = today;
    for (auto& ranks : m_ranks)
        ranks.clear();
    rebuild();
    endResetModel();
}

void PeopleModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    rebuild();
    endResetModel();
}

void PeopleModel::setSide(std::optional<session::Side> side)
{
    beginResetModel();
    m_side = side;
    rebuild();
    endResetModel();
}

void PeopleModel::sortBy(PeopleColumn column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    rebuild();
    endResetModel();
}

void PeopleModel::rebuild()
{
    m_shown = m_index.find(m_query);
    if (m_side)
        std::erase_if(m_shown, [&](int place) { return m_people[size_t(place)].side != *m_side; });
    const std::vector<int>& byColumn = ranks(m_column);
    const std::vector<int>& byAlias = ranks(PeopleColumn::Alias);
    std::sort(m_shown.begin(), m_shown.end(), [&](int left, int right) {
        const int first = byColumn[size_t(left)];
        const int second = byColumn[size_t(right)];
        if (first != second)
            return m_order == Qt::AscendingOrder ? first < second : first > second;
        return byAlias[size_t(left)] < byAlias[size_t(right)];
    });
}

/// Each person's place if all were sorted by the column; equals have the same.
const std::vector<int>& PeopleModel::ranks(PeopleColumn column) const
{
    std::vector<int>& ranks = m_ranks[size_t(column)];
    if (ranks.size() == m_people.size())
        return ranks;
    ranks.assign(m_people.size(), 0);
    if (column == PeopleColumn::Attendance || column == PeopleColumn::Last) {
        for (size_t i = 0; i < m_people.size(); ++i) {
            const auto [attended, invited] = attendance(m_people[i].id);
            const QDate last = m_history.last.value(m_people[i].id).first;
            ranks[i] = column == PeopleColumn::Attendance ? attended * 100 - invited
                       : last.isValid()                   ? int(last.toJulianDay())
                                                          : 0;
        }
        return ranks;
    }
    QCollator collator(m_locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_people.size());
    for (const Person& person : m_people)
        keys.push_back(collator.sortKey(column == PeopleColumn::Alias         ? person.alias
                                        : column == PeopleColumn::Perspective ? perspective(person)
                                        : column == PeopleColumn::Side        ? side(person)
                                                                              : person.organisation));
    std::vector<int> order(m_people.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](int left, int right) { return keys[size_t(left)].compare(keys[size_t(right)]) < 0; });
    for (size_t i = 1; i < order.size(); ++i) {
        const bool isSame = keys[size_t(order[i])].compare(keys[size_t(order[i - 1])]) == 0;
        ranks[size_t(order[i])] = isSame ? ranks[size_t(order[i - 1])] : int(i);
    }
    return ranks;
}

int PeopleModel::countOf(session::Side side) const
{
    return int(std::count_if(m_people.begin(), m_people.end(),
                             [&](const Person& person) { return person.side == side; }));
}

int PeopleModel::organisations() const
{
    QSet<QString> names;
    for (const Person& person : m_people) {
        if (!person.organisation.isEmpty())
            names.insert(person.organisation);
    }
    return int(names.size());
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

const Person& PeopleModel::person(const QModelIndex& index) const
{
    return m_people[size_t(m_shown[size_t(index.row())])];
}

QModelIndex PeopleModel::indexOf(PersonId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (person(index(row)).id == id)
            return index(row);
    }
    return {};
}

QString PeopleModel::perspective(const Person& person) const
{
    return m_vocabulary.word(QStringLiteral("perspective"), person.perspective, m_words);
}

QString PeopleModel::side(const Person& person) const
{
    return m_vocabulary.word(QStringLiteral("side"), codeOf(person.side), m_words);
}

std::vector<std::optional<Attendance>> PeopleModel::marks(const Person& person) const
{
    const auto found = m_history.marks.constFind(person.id);
    return found == m_history.marks.constEnd()
               ? std::vector<std::optional<Attendance>>(m_history.sessions.size())
               : *found;
}

std::pair<int, int> PeopleModel::attendance(PersonId person) const
{
    int attended = 0;
    int invited = 0;
    const auto found = m_history.marks.constFind(person);
    if (found == m_history.marks.constEnd())
        return {0, 0};
    for (const auto& mark : *found) {
        invited += mark ? 1 : 0;
        attended += mark == Attendance::Present || mark == Attendance::Remote ? 1 : 0;
    }
    return {attended, invited};
}

QString PeopleModel::attended(const Person& person) const
{
    const auto [attended, invited] = attendance(person.id);
    return invited == 0 ? QString() : tr("%1 of %2").arg(attended).arg(invited);
}

QString PeopleModel::last(const Person& person) const
{
    return shortDate(m_history.last.value(person.id), m_today, m_locale);
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person& who = person(index);
    if (role == Qt::DisplayRole)
        return who.alias;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{who.alias, who.name, perspective(who), side(who), who.organisation};
        if (const QString share = attended(who); !share.isEmpty())
            parts << tr("there %1 times").arg(share);
        if (const QString date = last(who); !date.isEmpty())
            parts << tr("last %1").arg(date);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines{who.name, who.title, who.organisation, who.secondTitle, who.secondOrganisation,
                          who.note};
        lines.removeAll(QString());
        return lines.isEmpty() ? QVariant() : QVariant(plainToolTip(lines.join(u'\n')));
    }
    return {};
}

} // namespace kring::ui
