// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/people/PeopleModel.h"
#include "ui/shell/Sheet.h"

#include <QSet>

class QLineEdit;

namespace kring::ui {

class KeyButton;
class PeopleList;
class PlainLabel;
class Segments;

/// Choosing from the register whom to invite to a session: filter by typing or by side, choose with space,
/// Enter invites. Says who would still be missing from the room.
class InviteSheet final : public Sheet
{
    Q_OBJECT

public:
    InviteSheet(const Theme& theme, workspace::Workspace& workspace, const session::Vocabulary& vocabulary,
                session::Language words, SessionId session, QWidget* window);

signals:
    void invited(int count);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    void keepChoice();
    void showChoice();
    void tell();
    void invite();

    workspace::Workspace& m_workspace;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    SessionId m_session;
    PeopleModel m_model;
    QSet<PersonId> m_chosen; ///< also those whom the filter hides just now
    bool m_isShowing = false;
    QLineEdit* m_filter;
    Segments* m_sides;
    PeopleList* m_list;
    PlainLabel* m_missing;
    KeyButton* m_invite;
};

} // namespace kring::ui
