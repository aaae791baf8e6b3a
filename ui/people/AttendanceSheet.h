// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/people/DoorModel.h"
#include "ui/shell/Sheet.h"

class QLineEdit;

namespace kring::ui {

class ChoiceBox;
class KeyButton;
class PlainLabel;

/// Ticking off at the door: who is invited, found by a few letters or a number; N or space for there, D for
/// there remotely, F for not there; and whoever came unannounced, by perspective. Each key is saved at once.
class AttendanceSheet final : public Sheet
{
    Q_OBJECT

public:
    AttendanceSheet(const Theme& theme, workspace::Workspace& workspace,
                    const session::Vocabulary& vocabulary, session::Language words, SessionId session,
                    QWidget* window);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    void refresh();
    void mark(session::Attendance attendance);
    void addUnannounced();
    void write(const workspace::Change& change);
    QString counts(const std::vector<session::Participant>& participants) const;

    workspace::Workspace& m_workspace;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    SessionId m_session;
    DoorModel m_model;
    QLineEdit* m_find;
    PeopleList* m_list;
    PlainLabel* m_counts;
    ChoiceBox* m_perspective;
    QLineEdit* m_role;
    KeyButton* m_add;
    PlainLabel* m_complaint;
};

} // namespace kring::ui
