// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/shell/ShortcutColumns.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int widest = 1200;
constexpr int sides = 24; // of the card, left and right of its content
constexpr int forScrollBar = 12;
constexpr int headAndFoot = 116; // the card's margins, its heading and its foot

} // namespace

ShortcutSheet::ShortcutSheet(const Theme& theme, const Commands& page, const Commands& everywhere,
                             QWidget* window)
    : Sheet(theme, widest, tr("Keys on this page"), window)
    , m_columns(new ShortcutColumns(theme))
    , m_area(new QScrollArea(this))
    , m_foot(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this))
{
    addGroups(page, everywhere);
    m_area->setWidget(m_columns);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_columns->setAutoFillBackground(false);
    m_area->setAccessibleName(tr("Keys on this page"));
    new SlimScrollBar(theme, *m_area);
    content().addWidget(m_area);
    content().addWidget(m_foot);
    setFocusProxy(m_area);
}

void ShortcutSheet::addGroups(const Commands& page, const Commands& everywhere)
{
    // In the order in which the tables name them.
    std::vector<std::pair<QString, std::vector<const Command*>>> groups{{QString(), {}}};
    for (const Command& command : page) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& known) { return known.first == command.where; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {command.where, {}});
        group->second.push_back(&command);
    }
    for (const auto& [where, commands] : groups)
        m_columns->addGroup(where.isEmpty() ? tr("On this page") : where, commands);
    std::vector<const Command*> window;
    for (const Command& command : everywhere)
        window.push_back(&command);
    m_columns->addGroup(tr("Everywhere"), window);
}

void ShortcutSheet::resizeEvent(QResizeEvent* event)
{
    const int across = std::min(widest, width() - 64) - 2 * sides - forScrollBar;
    const int high = m_columns->arrange(across);
    const int room = std::max(roomForContent() - headAndFoot, 120);
    m_columns->setFixedSize(across, high);
    m_area->setFixedHeight(std::min(high, room));
    m_area->verticalScrollBar()->setSingleStep(24);
    m_foot->setText(high > room ? tr("↑ and ↓ show the rest · Esc closes this") : tr("Esc closes this"));
    Sheet::resizeEvent(event);
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = m_area->verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        Sheet::keyPressEvent(event);
}

} // namespace kring::ui
