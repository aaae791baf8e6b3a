// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/ArenaRows.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::ui {

using arena::Contribution;
using arena::Puzzle;
using arena::Trouble;
using session::SessionRecord;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Arena)
};

ArenaRow cardOf(const SessionRecord& record, const Puzzle& puzzle, const Contribution& one)
{
    ArenaRow row;
    row.id = one.id;
    row.title = one.title.simplified();
    row.minutes = one.minutes;
    row.side = arena::sideOf(record, one);
    row.pinned = one.pinned;
    QStringList who;
    for (const ParticipantId id : one.contributors)
        who << nameOf(record, id);
    if (who.isEmpty() && !one.organisation.isEmpty())
        who << one.organisation;
    row.aside = who.join(QStringLiteral(", "));
    if (arena::needsConsent(one) && one.consent == people::Consent::Declined)
        row.marks << Texts::tr("May not be told");
    else if (arena::needsConsent(one) && one.consent != people::Consent::Given)
        row.marks << Texts::tr("Consent missing");
    if (one.script == arena::Script::Awaited)
        row.marks << Texts::tr("Script awaited");
    if (one.remote)
        row.marks << Texts::tr("By video");
    if (arena::isInOtherLanguage(record, one))
        row.marks << (one.language == u"en" ? Texts::tr("In English")
                                            : Texts::tr("Language: %1").arg(one.language));
    for (const Trouble& trouble : puzzle.troubles) {
        if (trouble.isQuiet() || (trouble.first != one.id && trouble.second != one.id))
            continue;
        row.isWrong = true;
        if (trouble.kind == Trouble::Kind::DoubleBooked)
            row.clash = nameOf(record, trouble.who);
    }
    return row;
}

QString minutesWords(int minutes)
{
    return Texts::tr("%n min", nullptr, minutes);
}

void speak(ArenaRow& row)
{
    QStringList words{row.time, row.title, row.aside, minutesWords(row.minutes)};
    if (row.pinned)
        words << Texts::tr("Pinned");
    if (!row.clash.isEmpty())
        words << Texts::tr("%1 is in two places").arg(row.clash);
    words << row.marks;
    words.removeAll(QString());
    row.spoken = words.join(QStringLiteral(", "));
}

} // namespace

QString arenaTime(const Puzzle& puzzle, int minutes)
{
    const int inDay = minutes % (24 * 60);
    if (!puzzle.hasClock)
        return QStringLiteral("%1:%2").arg(inDay / 60).arg(inDay % 60, 2, 10, QLatin1Char('0'));
    return QTime(inDay / 60, inDay % 60).toString(QStringLiteral("HH:mm"));
}

QString nameOf(const SessionRecord& record, ParticipantId id)
{
    for (const session::Participant& one : record.participants) {
        if (one.id == id)
            return one.role.isEmpty() ? one.name : one.role;
    }
    return Texts::tr("somebody");
}

QString troubleWords(const SessionRecord& record, const Puzzle& puzzle, const Trouble& trouble)
{
    const auto title = [&](ContributionId id) {
        const Contribution* one = arena::findContribution(record.contributions, id);
        return one ? one->title.simplified() : QString();
    };
    switch (trouble.kind) {
    case Trouble::Kind::Overfull: {
        const arena::Pass* pass = puzzle.pass(trouble.pass);
        const QString room = pass->rooms[size_t(trouble.room)].name;
        return Texts::tr("%1: %2 over")
            .arg(room.isEmpty() ? pass->title : QString(pass->title + u", " + room),
                 minutesWords(trouble.minutes));
    }
    case Trouble::Kind::DoubleBooked:
        return Texts::tr("%1 is in two places at %2")
            .arg(nameOf(record, trouble.who), arenaTime(puzzle, trouble.at));
    case Trouble::Kind::Apart:
        return Texts::tr("%1 is not directly after %2").arg(title(trouble.first), title(trouble.second));
    case Trouble::Kind::ConsentDeclined:
        return Texts::tr("%1 may not be told").arg(title(trouble.first));
    case Trouble::Kind::ConsentMissing:
        return Texts::tr("Consent missing: %1").arg(title(trouble.first));
    case Trouble::Kind::OneLanguage:
        return Texts::tr("Only other languages at %1").arg(arenaTime(puzzle, trouble.at));
    case Trouble::Kind::RemoteOnSite:
        return Texts::tr("By video, but the session is only on site: %1").arg(title(trouble.first));
    case Trouble::Kind::NoMinutes:
        return Texts::tr("No minutes yet: %1").arg(title(trouble.first));
    case Trouble::Kind::ScriptAwaited:
        return Texts::tr("Script awaited: %1").arg(title(trouble.first));
    case Trouble::Kind::TwoLinks:
        return Texts::tr("Two by video at %1: two links").arg(arenaTime(puzzle, trouble.at));
    }
    Q_UNREACHABLE();
}

std::vector<ArenaRow> boardRows(const SessionRecord& record, const Puzzle& puzzle)
{
    std::vector<ArenaRow> rows;
    int column = 0;
    for (const arena::Pass& pass : puzzle.passes) {
        for (size_t number = 0; number < pass.rooms.size(); ++number, ++column) {
            const arena::RoomPlan& room = pass.rooms[number];
            ArenaRow head;
            head.isHead = true;
            head.column = column;
            head.place = {pass.item, int(number), 0};
            head.title = room.name.isEmpty() ? Texts::tr("Room") : room.name;
            head.aside = Texts::tr("%1 of %2").arg(room.used).arg(room.available);
            head.isWrong = room.over() > 0;
            head.spoken = Texts::tr("%1, %2: %3 of %4 minutes")
                              .arg(pass.title, head.title)
                              .arg(room.used)
                              .arg(room.available);
            rows.push_back(std::move(head));
            for (size_t i = 0; i < room.placed.size(); ++i) {
                ArenaRow row =
                    cardOf(record, puzzle, *arena::findContribution(record.contributions, room.placed[i].id));
                row.column = column;
                row.place = {pass.item, int(number), int(i)};
                row.time = arenaTime(puzzle, room.placed[i].start);
                speak(row);
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

std::vector<ArenaRow> poolRows(const SessionRecord& record, const Puzzle& puzzle, const QString& filter)
{
    std::vector<ArenaRow> rows;
    for (const ContributionId id : puzzle.pool) {
        const Contribution& one = *arena::findContribution(record.contributions, id);
        ArenaRow row = cardOf(record, puzzle, one);
        if (!filter.isEmpty() && !row.title.contains(filter, Qt::CaseInsensitive) &&
            !row.aside.contains(filter, Qt::CaseInsensitive) &&
            !one.organisation.contains(filter, Qt::CaseInsensitive))
            continue;
        speak(row);
        row.aside = row.aside.isEmpty() ? minutesWords(row.minutes)
                                        : QString(row.aside + u" · " + minutesWords(row.minutes));
        rows.push_back(std::move(row));
    }
    return rows;
}

void ArenaModel::setRows(std::vector<ArenaRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ArenaModel::indexOf(ContributionId id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const ArenaRow& row) { return id && row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ArenaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags ArenaModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && row(index.row()).id ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ArenaModel::mimeTypes() const
{
    return {QStringLiteral("application/x-kring-contribution")};
}

QMimeData* ArenaModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeTypes().front(), row(indexes.front().row()).id.toString().toLatin1());
    return data;
}

ContributionId ArenaModel::dragged(const QMimeData& data)
{
    return ContributionId::fromString(
        QString::fromLatin1(data.data(QStringLiteral("application/x-kring-contribution"))));
}

QVariant ArenaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return row(index.row()).title;
    return role == Qt::AccessibleTextRole ? QVariant(row(index.row()).spoken) : QVariant();
}

} // namespace kring::ui
