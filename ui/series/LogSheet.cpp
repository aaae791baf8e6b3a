// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/LogSheet.h"

#include "ui/series/LogCard.h"
#include "ui/widgets/PlainLabel.h"

#include <algorithm>

namespace kring::ui {

LogSheet::LogSheet(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                   std::vector<session::LogEntry> log, QWidget* window)
    : Sheet(theme, 820, tr("The whole log"), window)
{
    auto* list = new LogList(theme, vocabulary, words, LogList::Dates::Whole, this);
    list->setAccessibleName(tr("The whole log"));
    std::vector<session::LogEntry> latestFirst = inOrder(std::move(log));
    std::reverse(latestFirst.begin(), latestFirst.end());
    list->show(std::move(latestFirst));
    list->setFixedHeight(std::max(120, window->height() - 260));
    content().addWidget(list);
    auto* hint = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
    hint->setText(tr("Enter edits a line."));
    content().addWidget(hint);
    connect(list, &LogList::editWanted, this, [this](const session::LogEntry& entry) {
        const session::LogEntry chosen = entry; // the list goes with the sheet
        closeSheet();
        emit editWanted(chosen);
    });
    setFocusProxy(list);
}

} // namespace kring::ui
