// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/arena/ArenaRows.h"
#include "ui/theme/Theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// Contributions, or what is to be solved, under one another. Space lifts, Enter opens, the right arrow goes
/// over to the programme.
class CardList final : public QListView
{
    Q_OBJECT

public:
    enum class Look { Cards, Lines };

    CardList(const Theme& theme, Look look, const QString& name, QWidget* parent = nullptr);

    void show(std::vector<ArenaRow> rows);
    const ArenaRow* chosen() const;
    const ArenaModel& rows() const { return m_model; }
    void choose(ContributionId id);

signals:
    void liftWanted();
    void opened();
    void boardWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    ArenaModel m_model;
};

} // namespace kring::ui
