// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/live/RowsModel.h"

namespace kring::ui {

/// A note as the note-taker's desk shows it.
struct NoteRow
{
    NoteId id;
    QString kind; ///< code in vocabulary "note_kind"
    QString kindWord;
    QString place; ///< "09:52 · Staff": when, and from whose perspective if that is known
    QString text;  ///< as written: plain

    bool operator==(const NoteRow&) const = default;
};

inline qint64 keyOf(const NoteRow& row)
{
    return row.id.value;
}

/// A session's notes, the latest first.
class NoteListModel final : public RowsModel<NoteRow>
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, KindRole };

    NoteListModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent = nullptr);

    void show(const session::SessionRecord& record);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// A note's text may be edited in place: the new text is handed on and comes back through show().
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// How many notes nobody has sorted yet.
    int unsorted() const;

    /// The word for a kind of note.
    QString kindWord(const QString& kind) const;

signals:
    void edited(kring::NoteId note, const QString& text);

private:
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
};

} // namespace kring::ui
