// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/LogEntry.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// The log's entries, earliest first.
class LogModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    LogModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent);

    void show(std::vector<session::LogEntry> entries);
    const session::LogEntry& entry(int row) const { return m_entries[size_t(row)]; }

    /// The kind of an entry that is more than something that happened, where it is, and for a spread how many
    /// do it there; empty for a plain event without a place.
    QString remark(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    std::vector<session::LogEntry> m_entries;
};

/// Some entries under one another, their whole text. Enter edits one, Delete takes it away.
class LogList final : public QListView
{
    Q_OBJECT

public:
    /// Under its month an entry says its day alone, otherwise the whole date.
    enum class Dates { Days, Whole };

    LogList(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words, Dates dates,
            QWidget* parent = nullptr);

    void show(std::vector<session::LogEntry> entries) { m_model->show(std::move(entries)); }
    const LogModel& entries() const { return *m_model; }

signals:
    void editWanted(const kring::session::LogEntry& entry);
    void deleteWanted(const kring::session::LogEntry& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    LogModel* m_model;
};

} // namespace kring::ui
