// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Series.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Sheet.h"

class QLineEdit;
class QPlainTextEdit;

namespace kring::ui {

class PlainLabel;
class SheetDrafts;

/// What a series is called and what it is about. A new one where the series has no id yet.
class SeriesSheet final : public Sheet
{
    Q_OBJECT

public:
    SeriesSheet(workspace::Workspace& workspace, const Theme& theme, session::Series series, QWidget* window);

signals:
    void kept(kring::SeriesId series);

private:
    void keep();
    void complain(const QString& sentence);

    workspace::Workspace& m_workspace;
    session::Series m_series;
    QLineEdit* m_title;
    QLineEdit* m_themeField;
    QLineEdit* m_goal;
    QLineEdit* m_pilot;
    QLineEdit* m_programme;
    QPlainTextEdit* m_description;
    PlainLabel* m_complaint;
    SheetDrafts* m_drafts;
};

} // namespace kring::ui
