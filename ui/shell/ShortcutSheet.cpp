// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>

namespace kring::ui {

ShortcutSheet::ShortcutSheet(const Theme& theme, const Commands& page, const Commands& everywhere,
                             QWidget* window)
    : Sheet(theme, 720, tr("Keys on this page"), window)
{
    content().setSpacing(8);
    addGroup({}, page);
    addGroup(tr("Everywhere"), everywhere);
    auto* foot = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
    foot->setText(tr("Esc closes this"));
    content().addSpacing(4);
    content().addWidget(foot);
}

void ShortcutSheet::addGroup(const QString& title, const Commands& commands)
{
    if (!title.isEmpty()) {
        auto* heading = new PlainLabel(theme(), TextSize::Label, Weight::Strong, &Colours::muted, this);
        heading->setText(title);
        content().addSpacing(6);
        content().addWidget(heading);
    }
    std::vector<const Command*> shown;
    for (const Command& command : commands) {
        if (!command.keys.isEmpty())
            shown.push_back(&command);
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const int rows = (int(shown.size()) + 1) / 2;
    for (int i = 0; i < int(shown.size()); ++i) {
        QStringList keys;
        for (const QKeySequence& key : shown[size_t(i)]->keys)
            keys << key.toString(QKeySequence::NativeText);
        auto* key = new PlainLabel(theme(), TextSize::Label, Weight::Strong, &Colours::accent, this);
        key->setText(keys.join(QStringLiteral(", ")));
        auto* text = new PlainLabel(theme(), TextSize::Label, Weight::Regular, &Colours::text, this);
        text->setText(shown[size_t(i)]->text);
        text->setWordWrap(true);
        grid->addWidget(key, i % rows, i / rows * 2);
        grid->addWidget(text, i % rows, i / rows * 2 + 1);
    }
    content().addLayout(grid);
}

} // namespace kring::ui
