// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/AskerChooser.h"
#include "ui/live/CountBadge.h"
#include "ui/live/DiscussionCard.h"
#include "ui/live/DraftKeeper.h"
#include "ui/live/FloorActions.h"
#include "ui/live/LiveSession.h"
#include "ui/live/MergeBar.h"
#include "ui/live/OrderSegments.h"
#include "ui/live/QuestionList.h"
#include "ui/live/TextFields.h"
#include "ui/shell/Command.h"

namespace kring::ui {

class FloorFoot;

/// The live page's middle: the question that is up, the others in the chosen order, and one line to add a
/// question from the room.
class FloorPanel final : public QWidget
{
    Q_OBJECT

public:
    FloorPanel(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
               session::Language words, QWidget* parent = nullptr);
    ~FloorPanel() override;

    /// What can be done with questions from anywhere on the page, and by the keys of the list.
    Commands commands();

    /// Another session is shown: its draft comes into the field.
    void openSession();

    /// Keeps what is half-typed.
    void leave();

    /// The time has gone on.
    void tick();

    /// Puts the keyboard where questions are dealt with: the list, or the field while there are none.
    void focusList();
    void focusField();

    /// What has to do with the room: a row within the card of the question that is up, and a card beside it.
    /// Both become the panel's.
    void setRoomParts(QWidget* showToRoomRow, QWidget* roomCard);

    /// Opens the parking place over the page.
    void openParking() { m_actions->openParking(); }

signals:
    /// Esc in the field for a question.
    void fieldLeft();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const session::Vocabulary& vocabulary, session::Language words);
    QWidget* buildField();
    void connectParts();
    void refresh();
    void showList();
    QString emptyText() const;
    void tell(const QString& sentence);
    void addQuestion();
    void edit(QuestionId question);
    void endEditing(QuestionEditor& editor);
    void beginMerge(QuestionId question);
    void endMerge();
    void showMerge();
    void toggleLock();
    QuestionId current() const;
    QPoint menuPlace() const;

    LiveSession& m_session;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    QuestionListModel m_model;
    FloorActions* m_actions;
    CountBadge* m_count;
    OrderSegments* m_order;
    QHBoxLayout* m_up;
    DiscussionCard* m_card;
    PlainLabel* m_nothingUp;
    MergeBar* m_merge;
    QuestionList* m_list;
    PlainLabel* m_empty;
    FloorFoot* m_foot;
    LineField* m_field;
    AskerChooser* m_asker;
    PlainLabel* m_notice;
    QWidget* m_roomCard = nullptr;
    DraftKeeper m_draft;
};

} // namespace kring::ui
