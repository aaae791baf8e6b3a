// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/home/FirstRunView.h"
#include "ui/home/ListCard.h"
#include "ui/home/NextSessionCard.h"
#include "ui/home/SessionRows.h"
#include "ui/home/ThreadRows.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QStackedLayout>
#include <QTimer>

namespace kring::ui {

/// What is next, what is coming, what was, and what is still open. Reads the workspace again after every
/// change, at midnight, and when it is shown after something has happened meanwhile.
class HomePage final : public Page
{
    Q_OBJECT

public:
    HomePage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
             session::Language words, QWidget* parent = nullptr);

    ~HomePage() override;

    QString title() const override;
    QString subtitle() const override;
    Commands commands() override;
    void showSession(SessionId session) override;
    QWidget* topBarExtras() override { return m_barPart; }

signals:
    void newSessionWanted();
    void sampleWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void chooseFocus();
    void connectParts();
    QDate today() const;
    void becomeStale();
    void refresh();
    void refreshNext(std::vector<workspace::SessionOverview>& coming);
    void open(SessionId session);
    void start();
    void rehearse();
    void markDone(const followup::Action& action);

    workspace::Workspace& m_workspace;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    bool m_stale = true;
    bool m_empty = false;
    QDate m_shownDay;
    QTimer m_soon{this};     ///< gathers changes that come at once
    QTimer m_dayWatch{this}; ///< a computer may sleep over midnight, so the day is looked at, not waited for
    std::optional<session::SessionRecord> m_next;
    SessionRowModel m_comingModel;
    SessionRowModel m_pastModel;
    ThreadRowModel m_threadModel;
    QPointer<QWidget> m_barPart; ///< lies in the window's bar while the page is shown, and is still ours
    KeyButton* m_newSession;     ///< in the top bar, once there is something else on the page
    QStackedLayout* m_views;
    QWidget* m_overview;
    FirstRunView* m_firstRun;
    NextSessionCard* m_nextCard;
    ListCard* m_coming;
    ListCard* m_past;
    ListCard* m_threads;
};

} // namespace kring::ui
