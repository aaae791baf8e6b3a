// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/series/LogList.h"
#include "ui/shell/Sheet.h"

namespace kring::ui {

/// The whole log of a series, the latest first.
class LogSheet final : public Sheet
{
    Q_OBJECT

public:
    LogSheet(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
             std::vector<session::LogEntry> log, QWidget* window);

signals:
    void editWanted(const kring::session::LogEntry& entry);
};

} // namespace kring::ui
