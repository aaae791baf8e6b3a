// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Gaps.h"
#include "core/agenda/OnTime.h"
#include "core/session/Vocabulary.h"
#include "ui/live/LiveSession.h"
#include "ui/shell/Command.h"
#include "ui/theme/Theme.h"

#include <QPointer>

namespace kring::ui {

class AgendaList;
class Sheet;

/// What can be done with the agenda while the session runs: what the panel's buttons, the list's keys and the
/// page's keys come down to, and the sheets that ask first.
class AgendaActs final : public QObject
{
    Q_OBJECT

public:
    /// Sheets open over the window of `list`.
    AgendaActs(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
               session::Language words, AgendaList& list, QObject* parent = nullptr);

    /// For the whole page, and for the list while it has the focus.
    Commands commands();

    /// True when the session is late enough for askToMakeOnTime() to have something to propose or to say.
    bool isLate() const;
    void askToMakeOnTime();
    void askToInsert();
    void nextShortTurn();
    /// Makes an agenda item of a question of the floor, ten minutes long.
    void makeItemOf(QuestionId question);
    void assignGap(agenda::GapFate fate);

private:
    Commands commandsOfPage();
    Commands commandsOfList();
    bool isRunning() const;
    bool isOpen() const;
    const agenda::AgendaItem* chosen() const;
    agenda::OnTimeProposal proposal() const;
    QuestionId questionUp() const;
    void grant(int minutes);
    void grantChosen(int minutes);
    void jump();
    void move(int step);
    void askForShortTurns(const agenda::AgendaItem* item);
    void open(Sheet* sheet);
    void closeSheet();

    LiveSession& m_session;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    AgendaList& m_list;
    QPointer<Sheet> m_sheet;
};

} // namespace kring::ui
