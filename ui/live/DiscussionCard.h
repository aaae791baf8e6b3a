// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/live/QuestionActs.h"
#include "ui/live/QuestionEditor.h"
#include "ui/live/QuestionRows.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QPointer>

namespace kring::ui {

/// The question that is up now, with its own time in discussion. While one of its buttons has the focus, the
/// keys of questionActs() work; + and − change its dots.
class DiscussionCard final : public PanelCard
{
    Q_OBJECT

public:
    DiscussionCard(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                   QWidget* parent = nullptr);

    /// Shows the question in discussion, or hides when there is none.
    void show(const session::SessionRecord& record, Instant now);

    /// The time has gone on.
    void tick(const session::SessionRecord& record, Instant now);

    /// The question shown; none while hidden.
    QuestionId question() const { return m_question.id; }

    /// A row of its own between the question and the buttons.
    void setRoomRow(QWidget* row);

    /// Edits the question at its place.
    void showEditor(QuestionEditor* editor);
    void closeEditor();
    QuestionEditor* editor() const { return m_editor; }

    /// Where a menu about the question is to open, in the screen's coordinates.
    QPoint menuPlace() const;

signals:
    void actWanted(kring::ui::QuestionAct act, kring::QuestionId question);
    void menuWanted(kring::QuestionId question, QPoint place);
    void setDots(kring::QuestionId question, int dots);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addButtons(QBoxLayout& row);
    void fitButtons();
    int pillWidth() const;

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QuestionRow m_question;
    int m_noteCount = 0; ///< of the notes about it; counted when the record changes, not as time goes on
    QWidget* m_dots;
    QVBoxLayout* m_column;
    PlainLabel* m_text;
    PlainLabel* m_about;
    PlainLabel* m_said;
    QVBoxLayout* m_roomPlace;
    QWidget* m_roomRow = nullptr;
    std::vector<std::pair<KeyButton*, QString>> m_buttons; ///< with their keys as written
    KeyButton* m_more;
    QPointer<QuestionEditor> m_editor;
};

} // namespace kring::ui
