// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/live/RowsModel.h"

namespace kring::ui {

/// A finished turn, its words and times already looked up.
struct TurnRow
{
    TurnId id;
    QString perspective; ///< code
    session::Side side = session::Side::None;
    QString word;
    QString person; ///< empty unless the session keeps persons
    QString from;   ///< "09:41:20", local
    QString to;
    QString length; ///< "1:24"
    bool assisted = false;

    bool operator==(const TurnRow&) const = default;
};

inline qint64 keyOf(const TurnRow& row)
{
    return row.id.value;
}

/// The turns that have ended, the latest first.
class TurnModel final : public RowsModel<TurnRow>
{
    Q_OBJECT

public:
    TurnModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent = nullptr);

    void show(const session::SessionRecord& record);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
};

} // namespace kring::ui
