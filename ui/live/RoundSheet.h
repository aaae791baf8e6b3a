// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/shell/Sheet.h"

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace kring::ui {

class ChoiceBox;
class PlainLabel;

/// Lays out a go-round: what everyone is asked, how long each one gets, in what order and who takes part
/// (those in the room to begin with). Enter begins.
class RoundSheet final : public Sheet
{
    Q_OBJECT

public:
    RoundSheet(LiveSession& session, const Theme& theme, QWidget* window);

signals:
    /// The round has been laid out.
    void begun();

private:
    QWidget* timeField();
    void fillPeople();
    void begin();

    LiveSession& m_session;
    QLineEdit* m_question;
    QString m_questionBefore;
    QLineEdit* m_time;
    ChoiceBox* m_order;
    QListView* m_people;
    QStandardItemModel* m_model;
    PlainLabel* m_error;
};

/// "90", "1:30", "1.30": seconds, or minutes and seconds; 0 for anything else.
int readSeconds(const QString& text);

} // namespace kring::ui
