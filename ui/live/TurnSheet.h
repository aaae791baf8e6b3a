// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/live/TurnModel.h"
#include "ui/shell/Sheet.h"

class QAbstractButton;
class QLineEdit;
class QListView;
class QPushButton;

namespace kring::ui {

class ChoiceBox;
class PlainLabel;

/// The finished turns of the session, the latest first. The chosen one can be corrected under the list (Enter
/// saves), or removed with Delete in the list.
class TurnSheet final : public Sheet
{
    Q_OBJECT

public:
    TurnSheet(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
              session::Language words, QWidget* window);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build(const session::Vocabulary& vocabulary, session::Language words);
    QWidget* fieldWith(QLineEdit* field);
    void refresh();
    void showChosen();
    void fill(const TurnRow& row);
    bool isTouched() const;
    const floor::Turn* chosen() const;
    void save();
    void removeChosen();
    void say(const QString& sentence);

    LiveSession& m_session;
    TurnModel m_model;
    QListView* m_list;
    PlainLabel* m_empty;
    QWidget* m_editor;
    ChoiceBox* m_perspective;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QAbstractButton* m_assisted;
    QPushButton* m_save;
    QPushButton* m_remove;
    PlainLabel* m_error;
    TurnRow m_shown; ///< what the fields were last filled with
};

} // namespace kring::ui
