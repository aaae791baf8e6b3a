// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/RoundModel.h"
#include "ui/theme/Theme.h"

#include <QListView>

namespace kring::ui {

/// One of the two lists of a go-round. Letters are left to the round itself.
class RoundList final : public QListView
{
    Q_OBJECT

public:
    RoundList(const Theme& theme, RoundModel& model, const QString& name, QWidget* parent = nullptr);

    ParticipantId current() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    RoundModel& m_model;
};

} // namespace kring::ui
