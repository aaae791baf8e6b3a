// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PeopleImport.h"
#include "ui/people/PeopleTable.h"

#include <array>

namespace kring::ui {

constexpr int importColumns = 6; ///< row number, role, perspective, side, organisation, what becomes of it

/// Where they begin in a row of this width; the last entry is the right edge.
std::array<int, importColumns + 1> importEdges(int width);

/// The rows of a list, each with what becomes of it; of all fates or one.
class ImportModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    ImportModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent = nullptr);

    /// Neither is copied: both are to live as long as they are shown.
    void show(const exchange::ImportPlan* plan, const std::vector<people::Person>* people);
    void showOnly(std::optional<exchange::RowFate> fate);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const exchange::ImportRow& row(const QModelIndex& index) const;
    QString perspective(const exchange::ImportRow& row) const;
    QString side(const exchange::ImportRow& row) const;
    /// "New", "Joined", "Suggestion for “…”", "Left out: nothing to go by".
    QString fate(const exchange::ImportRow& row) const;

private:
    void gather();

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    const exchange::ImportPlan* m_plan = nullptr;
    const std::vector<people::Person>* m_people = nullptr;
    std::optional<exchange::RowFate> m_only;
    std::vector<int> m_shown;
};

class ImportDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ImportDelegate(const Theme& theme, PeopleList& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    PeopleList& m_view;
};

} // namespace kring::ui
