// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/Puzzle.h"

#include <QAbstractListModel>
#include <QMimeData>

namespace kring::ui {

/// A room's head, or a contribution, as the board and the pool show it.
struct ArenaRow
{
    bool isHead = false;
    int column = 0;     ///< of the board: rooms are counted through all passes
    arena::Place place; ///< of a contribution; for a head its pass and room
    ContributionId id;
    QString title;
    QString aside; ///< who and how long; for a head how many minutes are used
    QString time;
    QStringList marks; ///< "Consent missing", "By video": in words
    QString clash;     ///< who is elsewhere at the same time, or empty
    int minutes = 0;
    session::Side side = session::Side::None;
    bool pinned = false;
    bool isWrong = false; ///< something about it is to be solved
    QString spoken;
};

/// "09:30"; minutes from the session's beginning as "0:30" while it has no time.
QString arenaTime(const arena::Puzzle& puzzle, int minutes);

/// What the participant is called on the screen.
QString nameOf(const session::SessionRecord& record, ParticipantId id);

/// A trouble in a sentence.
QString troubleWords(const session::SessionRecord& record, const arena::Puzzle& puzzle,
                     const arena::Trouble& trouble);

/// Each room's head with what lies in it, pass by pass.
std::vector<ArenaRow> boardRows(const session::SessionRecord& record, const arena::Puzzle& puzzle);

/// What lies in the pool and has all these letters in its title, its contributors or its organisation.
std::vector<ArenaRow> poolRows(const session::SessionRecord& record, const arena::Puzzle& puzzle,
                               const QString& filter);

class ArenaModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ArenaRow> rows);
    const ArenaRow& row(int index) const { return m_rows[size_t(index)]; }
    const std::vector<ArenaRow>& rows() const { return m_rows; }

    /// The row of a contribution, or -1.
    int indexOf(ContributionId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// The contribution that is being dragged; none for anything else.
    static ContributionId dragged(const QMimeData& data);

private:
    std::vector<ArenaRow> m_rows;
};

} // namespace kring::ui
