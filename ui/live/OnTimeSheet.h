// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/OnTime.h"
#include "core/session/SessionRecord.h"
#include "ui/shell/Sheet.h"

namespace kring::ui {

/// Shows what Make it on time proposes, as a table, before anything is done. Enter takes it, Esc leaves it.
class OnTimeSheet final : public Sheet
{
    Q_OBJECT

public:
    OnTimeSheet(const Theme& theme, const std::vector<agenda::AgendaItem>& agenda,
                agenda::OnTimeProposal proposal, QWidget* window);

signals:
    void taken(const kring::agenda::OnTimeProposal& proposal);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();

    agenda::OnTimeProposal m_proposal;
};

} // namespace kring::ui
