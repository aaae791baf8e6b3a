// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SafeView.h"

#include "ui/shell/Settings.h"
#include "ui/widgets/IconLabel.h"

#include <QBoxLayout>

namespace kring::ui {

SafeView::SafeView(Room& room, const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* notice = new IconLabel(theme, QStringLiteral("shield"), 16);
    notice->setFace(TextSize::Label, Weight::Strong, &Colours::text);
    notice->setText(tr("Safe view: notes, dots and the queue are hidden here. Shift+F11 brings them back."));
    auto* view = new AudienceView(theme);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(notice);
    layout->addWidget(view, 1);
    const auto show = [view, &room] {
        view->setTheme(room.settings().audienceTheme());
        view->showContent(room.content());
    };
    connect(&room, &Room::changed, view, show);
    show();
}

} // namespace kring::ui
