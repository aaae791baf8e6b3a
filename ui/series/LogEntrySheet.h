// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/LogEntry.h"
#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Sheet.h"

class QLineEdit;
class QPlainTextEdit;

namespace kring::ui {

class ChoiceBox;
class PlainLabel;
class SheetDrafts;

/// A line of the log: when, what kind of thing, what, where, and how many have taken it up. A new one where
/// the entry has no id yet.
class LogEntrySheet final : public Sheet
{
    Q_OBJECT

public:
    LogEntrySheet(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
                  session::Language words, session::LogEntry entry, QDate today, QWidget* window);

signals:
    void kept();

private:
    void keep();
    void remove();
    void complain(const QString& sentence);
    std::optional<VagueDate> typedDate() const;

    workspace::Workspace& m_workspace;
    const std::vector<session::Term>& m_kinds;
    session::LogEntry m_entry;
    QDate m_today;
    QLineEdit* m_date;
    ChoiceBox* m_kind;
    QPlainTextEdit* m_text;
    QLineEdit* m_site;
    QLineEdit* m_adopters;
    PlainLabel* m_complaint;
    SheetDrafts* m_drafts;
};

} // namespace kring::ui
