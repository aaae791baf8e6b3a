// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/AttendanceHistory.h"
#include "core/people/PeopleIndex.h"

#include <QAbstractListModel>
#include <QDate>
#include <QLocale>

#include <array>

namespace kring::ui {

/// What the register can be sorted by, in the order of its columns.
enum class PeopleColumn { Alias, Perspective, Side, Organisation, Attendance, Last };
constexpr int peopleColumns = 6;

/// The register as rows: filtered by side and by what is typed, sorted by a column. Twenty thousand people
/// are no work for a key press: what is compared is made once.
class PeopleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    PeopleModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent = nullptr);

    void setPeople(std::vector<people::Person> people, people::AttendanceHistory history, QDate today);
    void setQuery(const QString& query);
    /// Only people of this side; everybody for none.
    void setSide(std::optional<session::Side> side);
    void sortBy(PeopleColumn column, Qt::SortOrder order);

    const std::vector<people::Person>& everybody() const { return m_people; }
    int countOf(session::Side side) const;
    int organisations() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const people::Person& person(const QModelIndex& index) const;
    QModelIndex indexOf(PersonId person) const;
    QString perspective(const people::Person& person) const;
    QString side(const people::Person& person) const;
    /// One mark a session of the latest ones, oldest first.
    std::vector<std::optional<session::Attendance>> marks(const people::Person& person) const;
    /// "7 of 8": was there, of how many invited to; empty for nobody invited.
    QString attended(const people::Person& person) const;
    QString last(const people::Person& person) const;

private:
    void rebuild();
    const std::vector<int>& ranks(PeopleColumn column) const;
    std::pair<int, int> attendance(PersonId person) const;

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QLocale m_locale;
    QDate m_today;
    people::PeopleIndex m_index;
    std::vector<people::Person> m_people;
    people::AttendanceHistory m_history;
    QString m_query;
    std::optional<session::Side> m_side;
    PeopleColumn m_column = PeopleColumn::Alias;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_shown; ///< places in m_people
    mutable std::array<std::vector<int>, peopleColumns> m_ranks;
};

} // namespace kring::ui
