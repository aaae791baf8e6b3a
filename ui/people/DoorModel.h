// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/people/PeopleTable.h"

namespace kring::ui {

/// Who is expected at a session, as rows to tick off: found by name, initials, number in the list, or
/// anything else that is written of them.
class DoorModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    DoorModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent = nullptr);

    void show(std::vector<session::Participant> participants);
    void setQuery(const QString& query);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const session::Participant& participant(const QModelIndex& index) const;
    /// Its place in the session's list, from 1.
    int number(const QModelIndex& index) const;
    QString about(const session::Participant& participant) const;
    QString attendance(const session::Participant& participant) const;

private:
    void gather();

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    std::vector<session::Participant> m_participants;
    QString m_query;
    std::vector<int> m_shown;
};

class DoorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DoorDelegate(const Theme& theme, PeopleList& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    PeopleList& m_view;
};

} // namespace kring::ui
