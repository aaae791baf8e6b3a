// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>

namespace kring::ui {

ShortcutSheet::ShortcutSheet(const Theme& theme, const Commands& page, const Commands& everywhere,
                             QWidget* window)
    : Sheet(theme, 760, tr("Keys on this page"), window)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    content().addLayout(m_grid);
    addGroup({}, page);
    addGroup(tr("Everywhere"), everywhere);
    auto* foot = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
    foot->setText(tr("Esc closes this"));
    content().addSpacing(4);
    content().addWidget(foot);
}

void ShortcutSheet::addGroup(const QString& title, const Commands& commands)
{
    const auto add = [this](const QString& words, Weight weight, PlainLabel::Role role, int row, int column,
                            int columns = 1) {
        auto* label = new PlainLabel(theme(), TextSize::Label, weight, role, this);
        label->setText(words);
        m_grid->addWidget(label, row, column, 1, columns);
    };
    std::vector<const Command*> shown;
    for (const Command& command : commands) {
        if (!command.keys.isEmpty())
            shown.push_back(&command);
    }
    if (shown.empty())
        return;
    int first = m_grid->rowCount();
    if (!title.isEmpty()) {
        m_grid->setRowMinimumHeight(first, 8);
        add(title, Weight::Strong, &Colours::muted, first + 1, 0, 4);
        first += 2;
    }
    // Down the first column, then the second: read as the table is written.
    const int rows = (int(shown.size()) + 1) / 2;
    for (int i = 0; i < int(shown.size()); ++i) {
        const Command& command = *shown[size_t(i)];
        QStringList keys;
        for (const QKeySequence& key : command.keys)
            keys << key.toString(QKeySequence::NativeText);
        const int column = i / rows * 2;
        add(keys.join(QStringLiteral(", ")), Weight::Strong, &Colours::accent, first + i % rows, column);
        add(command.text, Weight::Regular, &Colours::text, first + i % rows, column + 1);
    }
}

} // namespace kring::ui
