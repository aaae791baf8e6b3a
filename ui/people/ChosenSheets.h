// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Sheet.h"

namespace kring::ui {

class ChoiceBox;
class KeyButton;
class PlainLabel;

/// Asks to which of the sessions to come some people of the register are to be invited, and says who would
/// still be missing there.
class InviteChosenSheet final : public Sheet
{
    Q_OBJECT

public:
    InviteChosenSheet(const Theme& theme, workspace::Workspace& workspace,
                      const session::Vocabulary& vocabulary, session::Language words,
                      std::vector<people::Person> people, QWidget* window);

signals:
    void invited(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();
    void invite();

    workspace::Workspace& m_workspace;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    std::vector<people::Person> m_people;
    std::vector<workspace::SessionOverview> m_sessions;
    ChoiceBox* m_session;
    PlainLabel* m_missing;
    KeyButton* m_invite;
};

/// Asks which of several entries stays when they are the same person.
class JoinSheet final : public Sheet
{
    Q_OBJECT

public:
    JoinSheet(const Theme& theme, const std::vector<people::Person>& people, QWidget* window);

signals:
    void wanted(kring::PersonId kept);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void join();

    std::vector<people::Person> m_people;
    ChoiceBox* m_kept;
};

} // namespace kring::ui
