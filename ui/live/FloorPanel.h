// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/CountBadge.h"
#include "ui/live/DiscussionCard.h"
#include "ui/live/DraftKeeper.h"
#include "ui/live/LiveSession.h"
#include "ui/live/OrderSegments.h"
#include "ui/live/PerspectiveChooser.h"
#include "ui/live/QuestionList.h"
#include "ui/live/TextFields.h"
#include "ui/shell/Command.h"

namespace kring::ui {

/// The live page's middle: the question that is up, the others in the chosen order, and one line to add a
/// question from the room.
class FloorPanel final : public QWidget
{
    Q_OBJECT

public:
    FloorPanel(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
               session::Language words, QWidget* parent = nullptr);

    /// What can be done with questions from anywhere on the page.
    Commands commands();

    /// What the room sees, beside the question in discussion, and the row within that card which shows the
    /// question to the room. Both become the panel's.
    void setRoomParts(QWidget* showToRoomRow, QWidget* roomCard);

    /// Another session is shown: its draft comes into the field.
    void openSession();

    /// Keeps what is half-typed.
    void leave();

    /// Puts the keyboard where questions are dealt with: the list, or the field while there are none.
    void focusList();
    void focusField();

private:
    void build(const session::Vocabulary& vocabulary, session::Language words);
    void refresh();
    QString emptyText() const;
    void showRowsBelow();
    void addQuestion();
    void takeUp(QuestionId question);
    void settle(QuestionId question, floor::QuestionStatus status);
    void setDots(QuestionId question, int dots);

    LiveSession& m_session;
    const Theme& m_theme;
    QuestionListModel m_model;
    CountBadge* m_count;
    OrderSegments* m_order;
    DiscussionCard* m_card;
    QuestionList* m_list;
    QWidget* m_noQuestion; ///< in the card's place while no question is up
    QBoxLayout* m_top;
    PlainLabel* m_empty;
    QPushButton* m_more;
    LineField* m_field;
    PerspectiveChooser* m_perspective;
    PlainLabel* m_error;
    DraftKeeper m_draft;
};

} // namespace kring::ui
