// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/live/QuestionList.h"
#include "ui/shell/Sheet.h"

namespace kring::ui {

class FloorActions;
class PlainLabel;

/// The parking place, gone through before the session closes: its questions in order, each to be raised
/// again, taken up, carried or declined from here.
class ParkingSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `actions` carries out what is chosen here, and outlives the sheet.
    ParkingSheet(LiveSession& session, FloorActions& actions, const Theme& theme,
                 const session::Vocabulary& vocabulary, session::Language words, QWidget* window);
    ~ParkingSheet() override;

    void openInList();

private:
    void refresh();

    LiveSession& m_session;
    QuestionListModel m_model;
    QuestionList* m_list;
    PlainLabel* m_empty;
};

} // namespace kring::ui
