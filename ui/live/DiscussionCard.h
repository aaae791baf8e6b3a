// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/live/QuestionListModel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

class QBoxLayout;

namespace kring::ui {

/// The question that is up now. While one of its buttons has the focus, the letters on them work; + and −
/// change its dots.
class DiscussionCard final : public PanelCard
{
    Q_OBJECT

public:
    DiscussionCard(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                   QWidget* parent = nullptr);

    /// Shows the question in discussion, or hides when there is none.
    void show(const session::SessionRecord& record);

    /// A row of somebody else's over the buttons; it becomes the card's.
    void setRoomRow(QWidget* row);

    /// The question shown; none while hidden.
    QuestionId question() const { return m_question.id; }

signals:
    void settle(kring::QuestionId question, kring::floor::QuestionStatus status);
    void setDots(kring::QuestionId question, int dots);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QuestionRow m_question;
    PlainLabel* m_text;
    PlainLabel* m_about;
    QWidget* m_dots;
    QBoxLayout* m_layout;
};

} // namespace kring::ui
