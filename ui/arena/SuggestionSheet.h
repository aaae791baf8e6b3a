// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/Suggestion.h"
#include "ui/shell/Sheet.h"

namespace kring::ui {

/// What a suggested programme would place and what it cannot, and why, before it is taken.
class SuggestionSheet final : public Sheet
{
    Q_OBJECT

public:
    SuggestionSheet(const Theme& theme, const session::SessionRecord& record,
                    const arena::Suggestion& suggestion, QWidget* window);

signals:
    void taken();
};

} // namespace kring::ui
