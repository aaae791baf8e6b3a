// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteListModel.h"

#include "core/session/SessionTimes.h"

#include <algorithm>

namespace kring::ui {

NoteListModel::NoteListModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent)
    : RowsModel(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
{}

void NoteListModel::show(const session::SessionRecord& record)
{
    std::vector<NoteRow> rows;
    rows.reserve(record.notes.size());
    for (auto note = record.notes.rbegin(); note != record.notes.rend(); ++note) {
        QStringList place;
        if (note->writtenAt)
            place.append(
                session::localTime(record.session, *note->writtenAt).toString(QStringLiteral("HH:mm")));
        if (!note->perspective.isEmpty())
            place.append(m_vocabulary.word(QStringLiteral("perspective"), note->perspective, m_words));
        rows.push_back({.id = note->id,
                        .kind = note->kind,
                        .kindWord = kindWord(note->kind),
                        .place = place.join(QStringLiteral(" · ")),
                        .text = note->text});
    }
    setRows(std::move(rows));
}

QVariant NoteListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoteRow& note = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return note.text;
    case Qt::AccessibleTextRole:
        return QStringList{note.kindWord, note.place, note.text}.join(QStringLiteral(", "));
    case IdRole:
        return note.id.value;
    case KindRole:
        return note.kind;
    default:
        return {};
    }
}

Qt::ItemFlags NoteListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool NoteListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    emit edited(row(index.row()).id, value.toString());
    return true;
}

QString NoteListModel::kindWord(const QString& kind) const
{
    return m_vocabulary.word(QStringLiteral("note_kind"), kind, m_words);
}

int NoteListModel::unsorted() const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [](const NoteRow& note) { return note.kind == reflection::unsortedKind; }));
}

} // namespace kring::ui
