// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteListModel.h"

#include "core/agenda/AgendaRules.h"
#include "core/session/SessionTimes.h"

#include <algorithm>

namespace kring::ui {

using session::SessionRecord;

namespace {

QString timeText(const SessionRecord& record, const std::optional<Instant>& instant)
{
    return instant ? session::localTime(record.session, *instant).toString(QStringLiteral("HH:mm"))
                   : QString();
}

bool isAmong(AnyId id, const std::vector<AnyId>& refs)
{
    return std::find(refs.begin(), refs.end(), id) != refs.end();
}

} // namespace

NoteListModel::NoteListModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent)
    : RowsModel(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
{}

NoteRow NoteListModel::rowOf(const reflection::Note& note, const SessionRecord& record) const
{
    const auto word = [this](const QString& list, const QString& code) {
        return code.isEmpty() ? QString() : m_vocabulary.word(list, code, m_words);
    };
    NoteRow row{.id = note.id,
                .item = note.agendaItem,
                .kind = note.kind,
                .kindWord = kindWord(note.kind),
                .time = timeText(record, note.writtenAt),
                .perspective = word(QStringLiteral("perspective"), note.perspective),
                .text = note.text,
                .quote = note.quote,
                .sensitive = note.sensitive,
                .tag = word(QStringLiteral("m4"), note.m4),
                .source = note.source,
                .comeBack = note.comeBack,
                .question = {},
                .outcome = {},
                .halfEdited = m_isHalfEdited(note.id),
                .number = {},
                .remark = {}};
    if (!note.refs.empty()) {
        for (const floor::Question& question : record.questions) {
            if (isAmong(toAny(question.id), note.refs)) {
                row.question = question.text;
                break;
            }
        }
    }
    if (note.outcome) {
        const bool isDecision =
            std::any_of(record.decisions.begin(), record.decisions.end(),
                        [&](const followup::Decision& one) { return toAny(one.id) == note.outcome; });
        const bool isAction =
            std::any_of(record.actions.begin(), record.actions.end(),
                        [&](const followup::Action& one) { return toAny(one.id) == note.outcome; });
        row.outcome = isDecision ? tr("Decision") : isAction ? tr("Action") : QString();
    }
    return row;
}

void NoteListModel::show(const SessionRecord& record)
{
    std::vector<NoteRow> rows;
    rows.reserve(record.notes.size());
    for (auto note = record.notes.rbegin(); note != record.notes.rend(); ++note)
        rows.push_back(rowOf(*note, record));
    setRows(std::move(rows));
}

void NoteListModel::showByItem(const SessionRecord& record, const reflection::NoteFilter& filter)
{
    QHash<AgendaItemId, std::vector<NoteRow>> byItem;
    for (const reflection::Note& note : record.notes) {
        if (!reflection::matches(note, filter))
            continue;
        const bool isKnown =
            std::any_of(record.agenda.begin(), record.agenda.end(),
                        [&](const agenda::AgendaItem& item) { return item.id == note.agendaItem; });
        byItem[isKnown ? note.agendaItem : AgendaItemId{}].push_back(rowOf(note, record));
    }
    std::vector<NoteRow> rows;
    const auto addGroup = [&](NoteRow head) {
        const auto found = byItem.constFind(head.item);
        const int count = found == byItem.constEnd() ? 0 : int(found->size());
        if (count == 0 && !(head.isNow && filter.isEmpty()))
            return;
        const QString notes = tr("%n note(s)", nullptr, count);
        head.remark = head.time.isEmpty() ? notes : QString(head.time + QStringLiteral(" · ") + notes);
        rows.push_back(head);
        if (count > 0)
            rows.insert(rows.end(), found->begin(), found->end());
    };
    NoteRow outside;
    outside.text = tr("Beside the agenda");
    addGroup(outside);
    const agenda::AgendaItem* current = agenda::currentItem(record.agenda);
    for (const agenda::AgendaItem& item : record.agenda) {
        NoteRow head;
        head.item = item.id;
        head.text = item.title;
        head.number = QString::number(&item - record.agenda.data() + 1);
        head.isNow = &item == current;
        if (item.endedAt)
            head.time = QString(timeText(record, item.startedAt) + u'–' + timeText(record, item.endedAt));
        else if (item.startedAt)
            head.time = tr("since %1").arg(timeText(record, item.startedAt));
        addGroup(head);
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
    case Qt::AccessibleTextRole: {
        QStringList said =
            note.isHead()
                ? QStringList{note.number, note.text, note.remark}
                : QStringList{note.kindWord,
                              note.time,
                              note.perspective,
                              note.text,
                              note.quote ? tr("quote") : QString(),
                              note.sensitive ? tr("sensitive") : QString(),
                              note.tag,
                              note.source.isEmpty() ? QString() : tr("Source: %1").arg(note.source),
                              note.comeBack.isEmpty() ? QString() : tr("Come back to: %1").arg(note.comeBack),
                              note.outcome,
                              note.halfEdited ? tr("half-written edit") : QString()};
        said.removeAll({});
        return said.join(QStringLiteral(", "));
    }
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
    if (!index.isValid())
        return RowsModel::flags(index);
    // A head is passed over on the way from note to note.
    return row(index.row()).isHead() ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                     : RowsModel::flags(index) | Qt::ItemIsEditable;
}

QString NoteListModel::kindWord(const QString& kind) const
{
    return m_vocabulary.word(QStringLiteral("note_kind"), kind, m_words);
}

int NoteListModel::unsorted() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const NoteRow& note) {
        return !note.isHead() && note.kind == reflection::unsortedKind;
    }));
}

} // namespace kring::ui
