// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/FloorRules.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

class Segments;

/// Chooses the order of the open floor.
class OrderSegments final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderSegments(const Theme& theme, QWidget* parent = nullptr);

    floor::QuestionOrder order() const;

signals:
    void orderChanged();

private:
    Segments* m_segments;
};

} // namespace kring::ui
