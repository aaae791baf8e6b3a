// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Sheet.h"

class QLineEdit;

namespace kring::ui {

class PlainLabel;
class SheetDrafts;

/// Asks what the next session is called and when it is, and plans it from this one.
class NextSessionSheet final : public Sheet
{
    Q_OBJECT

public:
    NextSessionSheet(workspace::Workspace& workspace, const Theme& theme, session::SessionRecord record,
                     QWidget* window);

signals:
    void made(kring::SessionId session);

private:
    void make();
    std::optional<VagueDate> typedDate() const;

    workspace::Workspace& m_workspace;
    session::SessionRecord m_record;
    QLineEdit* m_title;
    QLineEdit* m_date;
    PlainLabel* m_complaint;
    SheetDrafts* m_drafts;
};

} // namespace kring::ui
