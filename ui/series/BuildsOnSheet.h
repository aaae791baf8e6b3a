// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/shell/Sheet.h"

namespace kring::ui {

class CheckRow;
class PlainLabel;

/// Which of the series' other sessions one builds on. What it builds on elsewhere stays.
class BuildsOnSheet final : public Sheet
{
    Q_OBJECT

public:
    BuildsOnSheet(workspace::Workspace& workspace, const Theme& theme, session::Session session,
                  const std::vector<session::Session>& series, QWidget* window);

private:
    void keep();

    workspace::Workspace& m_workspace;
    session::Session m_session;
    std::vector<std::pair<QString, CheckRow*>> m_rows; ///< by document's id
    PlainLabel* m_complaint;
};

} // namespace kring::ui
