// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reflection/NoteFilter.h"
#include "core/session/Vocabulary.h"
#include "ui/live/RowsModel.h"

#include <functional>
#include <limits>

namespace kring::ui {

/// A note as it is shown, or the head over the notes of an agenda item.
struct NoteRow
{
    NoteId id; ///< none: a head
    AgendaItemId item;
    QString kind; ///< code in vocabulary "note_kind"
    QString kindWord;
    QString time;        ///< "09:52"
    QString perspective; ///< in words; empty when nobody in particular
    QString text;        ///< as written: plain; of a head the item's title
    bool quote = false;
    bool sensitive = false;
    QString tag; ///< of 4M, in words
    QString source;
    QString comeBack;
    QString question;        ///< the text of the question it is about
    QString outcome;         ///< "Decision" or "Action" when it has become one
    bool halfEdited = false; ///< an edit of it waits to be finished
    QString number;          ///< of a head: the item's
    QString remark;          ///< of a head: when, and how many notes
    bool isNow = false;      ///< of a head: the item goes on

    bool isHead() const { return !id; }
    bool operator==(const NoteRow&) const = default;
};

inline qint64 keyOf(const NoteRow& row)
{
    if (!row.isHead())
        return row.id.value;
    return row.item ? -row.item.value : std::numeric_limits<qint64>::min();
}

/// A session's notes: the latest first, or in the order of the agenda under a head for each item.
class NoteListModel final : public RowsModel<NoteRow>
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, KindRole };
    using IsHalfEdited = std::function<bool(NoteId note)>;

    NoteListModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent = nullptr);

    /// Who knows which notes have an edit waiting; nobody unless told.
    void setHalfEdited(IsHalfEdited isHalfEdited) { m_isHalfEdited = std::move(isHalfEdited); }

    /// The latest first.
    void show(const session::SessionRecord& record);

    /// In the agenda's order, those that the filter lets through.
    void showByItem(const session::SessionRecord& record, const reflection::NoteFilter& filter);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// How many notes nobody has sorted yet.
    int unsorted() const;

    /// The word for a kind of note.
    QString kindWord(const QString& kind) const;

private:
    NoteRow rowOf(const reflection::Note& note, const session::SessionRecord& record) const;

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    IsHalfEdited m_isHalfEdited = [](NoteId) { return false; };
};

} // namespace kring::ui
