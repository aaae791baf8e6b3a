// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanModel.h"

#include "core/report/DateWords.h"
#include "ui/plan/PlanWords.h"

#include <QHash>

namespace kring::ui {

namespace {

QString dayHeading(const session::Session& session, int day, session::Language words)
{
    const QString name = PlanModel::tr("Day %1").arg(day + 1);
    if (session.date.precision != DatePrecision::Day)
        return name;
    return QString(name + u" · " +
                   report::vagueDateInWords(VagueDate::day(session.date.first.addDays(day)), words));
}

QHash<qint64, int> indexesOf(const std::vector<PlanRow>& rows)
{
    QHash<qint64, int> indexes;
    indexes.reserve(qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        indexes.insert(rows[i].item.value, int(i));
    return indexes;
}

} // namespace

std::vector<PlanRow> planRows(const session::SessionRecord& record, const agenda::PlanTimes& times,
                              const session::Vocabulary& vocabulary, session::Language words)
{
    std::vector<PlanRow> rows;
    int day = -1;
    for (size_t i = 0; i < record.agenda.size(); ++i) {
        const agenda::AgendaItem& item = record.agenda[i];
        const agenda::PlannedItem& planned = times.items[i];
        const session::Term* kind = vocabulary.find(QStringLiteral("agenda_kind"), item.kind);
        PlanRow row;
        row.item = item.id;
        if (times.days.size() > 1 && item.day != day)
            row.day = dayHeading(record.session, item.day, words);
        day = item.day;
        row.time = hoursAndMinutes(planned.start.time());
        row.kind = item.kind;
        row.group = kind ? kind->group : QString();
        row.kindWord = vocabulary.word(QStringLiteral("agenda_kind"), item.kind, words);
        row.title = item.title;
        row.remarks = remarksOn(item);
        row.start = startRemark(item, planned);
        row.isLate = planned.clash > 0;
        row.minutes = QString::number(item.plannedMinutes);
        row.isReserved = item.reserved;
        row.isLeftOut = item.leftOut;
        rows.push_back(std::move(row));
    }
    return rows;
}

int PlanModel::indexOf(AgendaItemId item) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].item == item)
            return int(i);
    }
    return -1;
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow& row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList spoken{row.day,
                       row.time,
                       row.title,
                       row.kindWord,
                       row.remarks,
                       row.start,
                       tr("%n minute(s)", nullptr, row.minutes.toInt())};
    spoken.removeAll(QString());
    return spoken.join(QStringLiteral(", "));
}

void PlanModel::setRows(std::vector<PlanRow> rows)
{
    removeMissing(rows);
    reorderLike(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i >= m_rows.size() || m_rows[i].item != rows[i].item) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(m_rows.begin() + qsizetype(i), std::move(rows[i]));
            endInsertRows();
        } else if (!(m_rows[i] == rows[i])) {
            m_rows[i] = std::move(rows[i]);
            emit dataChanged(index(int(i)), index(int(i)));
        }
    }
}

void PlanModel::removeMissing(const std::vector<PlanRow>& wanted)
{
    const QHash<qint64, int> kept = indexesOf(wanted);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (kept.contains(m_rows[size_t(i)].item.value))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
}

/// Puts the rows that are here in the order they have in `wanted`.
void PlanModel::reorderLike(const std::vector<PlanRow>& wanted)
{
    const QHash<qint64, int> places = indexesOf(wanted);
    const auto isBefore = [&](const PlanRow& left, const PlanRow& right) {
        return places.value(left.item.value) < places.value(right.item.value);
    };
    if (std::is_sorted(m_rows.begin(), m_rows.end(), isBefore))
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<PlanRow> before = m_rows;
    std::sort(m_rows.begin(), m_rows.end(), isBefore);
    const QHash<qint64, int> now = indexesOf(m_rows);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& index : from)
        to.append(createIndex(now.value(before[size_t(index.row())].item.value), 0));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace kring::ui
