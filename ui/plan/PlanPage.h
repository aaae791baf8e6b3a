// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/PlanEdits.h"
#include "core/session/Vocabulary.h"
#include "ui/plan/PlanList.h"
#include "ui/plan/PlannedSession.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QTimer>

namespace kring::ui {

class BudgetCard;
class CarriedCard;
class FrameCard;
class KeyButton;
class MissingCard;
class PeopleCard;
class PlainLabel;
class PlanField;
class ToggleSwitch;

/// A session before it is held: its frame, its agenda against the time there is, who is invited, and what
/// earlier sessions have left to be taken in.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    /// Who is missing from the room, in sentences.
    using Missing = std::function<QStringList(const session::SessionRecord&)>;

    PlanPage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
             session::Language words, Missing missing = {}, QWidget* parent = nullptr);
    ~PlanPage() override;

    QString title() const override;
    QString subtitle() const override;
    Commands commands() override;
    void showSession(SessionId session) override;
    QString primaryCommand() const override;
    QWidget* topBarExtras() override { return m_barPart; }
    void leave() override;

signals:
    /// Somebody is to be invited, or the invitation shared: the sheets are not this page's own.
    void inviteWanted();
    void shareWanted();
    /// A session that may be started by now is here: the room may see its waiting picture.
    void isAtHand(const kring::session::SessionRecord& record);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void shareWidth();
    QWidget* buildAgenda();
    QWidget* buildRight();
    void buildBar();
    void connectParts();
    void refresh();
    void refreshQuestions();
    Commands listCommands();
    bool canEdit() const;
    bool canStart() const;
    void start();
    void focusNextPart();

    // What the agenda's keys do.
    const agenda::AgendaItem* chosenItem() const;
    void add(agenda::Beside where);
    void reserve();
    void duplicate();
    void removeChosen();
    void step(int by);
    void openDetails(AgendaItemId item);
    void toggleOpenAgenda();
    QString takeTyped(AgendaItemId item, PlanList::Field field, const QString& typed);
    QString addTyped(const QString& line);
    void keepDrafts();
    void openDrafts();

    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    Missing m_missingRule;
    PlannedSession m_session;
    PlanModel m_model;
    std::vector<floor::Question> m_shownQuestions;
    bool m_questionsStale = true;
    QTimer m_soon;               ///< gathers changes for the questions to take in
    QTimer m_draftsSoon;         ///< until half-typed words are kept
    QPointer<QWidget> m_barPart; ///< lies in the window's bar while the page is shown, and is still ours
    PlainLabel* m_status = nullptr;
    KeyButton* m_rehearse = nullptr;
    KeyButton* m_share = nullptr;
    KeyButton* m_arrange = nullptr;
    FrameCard* m_frame;
    QWidget* m_right = nullptr;
    BudgetCard* m_budget;
    PlanList* m_list;
    PlainLabel* m_count = nullptr;
    ToggleSwitch* m_open = nullptr;
    KeyButton* m_reserve = nullptr;
    PlanField* m_add = nullptr;
    PeopleCard* m_people;
    MissingCard* m_missing;
    CarriedCard* m_carried;
};

} // namespace kring::ui
