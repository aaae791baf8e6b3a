// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/PlannedSession.h"
#include "ui/widgets/PanelCard.h"

class QVBoxLayout;

namespace kring::ui {

class PlainLabel;

/// A question that earlier sessions of the series have carried, and what becomes of it here.
struct CarriedRow
{
    enum class State { Open, TakenIn, Left };

    QuestionId question;
    SessionId session; ///< where it stands
    QString text;
    int sessions = 1; ///< its age: in how many it has been raised
    QString from;     ///< "Session 7"
    State state = State::Open;

    bool operator==(const CarriedRow&) const = default;
};

/// Questions of earlier sessions: to be taken in, or left.
class CarriedCard final : public PanelCard
{
    Q_OBJECT

public:
    CarriedCard(PlannedSession& session, const Theme& theme, QWidget* parent = nullptr);

    /// Reads the workspace again.
    void refresh();

    const std::vector<CarriedRow>& rows() const { return m_rows; }

private:
    std::vector<CarriedRow> readRows() const;
    void build();
    QWidget* makeRow(const CarriedRow& row);
    void takeIn(const CarriedRow& row);
    void leave(const CarriedRow& row, bool left);
    QStringList leftOnes() const;
    void focusNear(int row);

    PlannedSession& m_session;
    PlainLabel* m_count;
    QWidget* m_list;
    QVBoxLayout* m_column;
    std::vector<CarriedRow> m_rows;
};

} // namespace kring::ui
