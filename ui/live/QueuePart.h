// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/DraftKeeper.h"
#include "ui/live/LiveSession.h"
#include "ui/live/QueueList.h"
#include "ui/live/SpeakerCard.h"
#include "ui/live/TextFields.h"

#include <QPointer>

class QMenu;
class QStackedWidget;

namespace kring::ui {

class LinkButton;
class PlainLabel;

/// The queue of speakers: who has the floor, who comes next, and one line to add people to it. What could
/// not be read in that line is said right under it, and stays in it.
class QueuePart final : public QWidget
{
    Q_OBJECT

public:
    QueuePart(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
              session::Language words, QWidget* parent = nullptr);

    Commands commands();

    void openSession();
    void leave();
    void tick();
    void setCompact(bool compact);

    /// Puts the keyboard on the line that takes "3 7 12", or where the queue is dealt with.
    void focusField();
    void focusList();

    /// What else the queue's menu offers, under its own.
    void setMenuCommands(const Commands& commands) { m_menuCommands = commands; }

signals:
    void nextWanted();
    void endWanted();

private:
    void build();
    void refresh();
    void showLower();
    void fillMenu();
    void addTyped();
    void closeField();
    bool isTyping() const;
    void add(const std::vector<ParticipantId>& people);
    void quickStart();
    QString sentence() const;

    LiveSession& m_session;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QueueModel m_model;
    QStackedWidget* m_head;
    PlainLabel* m_title;
    LinkButton* m_rule;
    LinkButton* m_add;
    LineField* m_field;
    SpeakerCard* m_card;
    QStackedWidget* m_lower;
    QueueList* m_list;
    PlainLabel* m_sentence;
    QMenu* m_menu;
    int m_rowHeight = 40;
    QString m_error; ///< what of the line could not be read
    QPointer<QWidget> m_focusBefore;
    Commands m_menuCommands;
    DraftKeeper m_draft;
};

} // namespace kring::ui
