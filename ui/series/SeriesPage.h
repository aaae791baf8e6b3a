// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/QuestionRoad.h"
#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Page.h"
#include "ui/shell/Sheet.h"

#include <QPointer>
#include <QTimer>

class QStackedLayout;

namespace kring::ui {

class ChoiceBox;
class LogCard;
class PlainLabel;
class RoadCard;
class SeriesHead;

/// A series: what it is about, its sessions and the roads of their questions, and what has happened month by
/// month. Reads the workspace again after every change.
class SeriesPage final : public Page
{
    Q_OBJECT

public:
    SeriesPage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
               session::Language words, QWidget* parent = nullptr);
    ~SeriesPage() override;

    QString title() const override;
    QString subtitle() const override;
    Commands commands() override;
    QString primaryCommand() const override { return QStringLiteral("series.next"); }
    QWidget* topBarExtras() override { return m_barPart; }

    /// Shows that session's series; for none the one shown last, or else the one that meets next.
    void showSession(SessionId session) override;
    void leave() override;

signals:
    /// A session is wanted in a series that has none to go on from.
    void newSessionWanted(kring::SeriesId series);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectParts();
    void becomeStale();
    void refresh();
    void fillChoice();
    void chooseFocus();
    SeriesId seriesOfNext() const;
    QDate today() const;
    void open(SessionId session);
    void planNext();
    void editSeries();
    void makeSeries();
    void editBuildsOn();
    void write(const QString& text);
    void editEntry(const session::LogEntry& entry);
    void deleteEntry(const session::LogEntry& entry);
    void showWholeLog();
    void keepField();
    void openSheet(Sheet* sheet);
    bool commit(const workspace::Change& change);

    workspace::Workspace& m_workspace;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    bool m_stale = true;
    QTimer m_soon{this};  ///< gathers changes that come at once
    QTimer m_field{this}; ///< keeps the line that is being written
    std::vector<session::Series> m_all;
    session::Series m_series;
    std::vector<session::Session> m_sessions;
    std::vector<session::LogEntry> m_log;
    QPointer<QWidget> m_barPart; ///< lies in the window's bar while the page is shown, and is still ours
    ChoiceBox* m_choice;
    QStackedLayout* m_views;
    QWidget* m_whole;
    QWidget* m_none;
    SeriesHead* m_head;
    RoadCard* m_roads;
    LogCard* m_logCard;
    QPointer<Sheet> m_sheet;
};

} // namespace kring::ui
