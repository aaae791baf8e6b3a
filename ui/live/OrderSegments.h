// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/FloorRules.h"
#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QWidget>

namespace kring::ui {

/// Chooses the order of the open floor.
class OrderSegments final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderSegments(const Theme& theme, QWidget* parent = nullptr);

    floor::QuestionOrder order() const;

signals:
    void orderChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QButtonGroup m_group;
};

} // namespace kring::ui
