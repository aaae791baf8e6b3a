// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/SuggestionSheet.h"

#include "ui/arena/ArenaRows.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QPlainTextEdit>

namespace kring::ui {

using arena::Hindrance;

namespace {

QString reason(const session::SessionRecord& record, const arena::Suggestion::Left& left)
{
    switch (left.why) {
    case Hindrance::NoMinutes:
        return SuggestionSheet::tr("nobody has said how long it is");
    case Hindrance::NoPass:
        return SuggestionSheet::tr("there is no pass for its kind");
    case Hindrance::NoTime:
        return SuggestionSheet::tr("no room has so many minutes left");
    case Hindrance::SomebodyBusy:
        return SuggestionSheet::tr("%1 is elsewhere at that time").arg(nameOf(record, left.who));
    case Hindrance::OtherLanguage:
        return SuggestionSheet::tr("only beside another one in another language");
    case Hindrance::OtherRemote:
        return SuggestionSheet::tr("only at the same time as another one by video");
    case Hindrance::RemoteOnSite:
        return SuggestionSheet::tr("it comes by video, and the session is only on site");
    case Hindrance::ConsentDeclined:
        return SuggestionSheet::tr("it may not be told");
    case Hindrance::NotAfterOther:
        return SuggestionSheet::tr("it cannot come directly after what it follows");
    }
    Q_UNREACHABLE();
}

} // namespace

SuggestionSheet::SuggestionSheet(const Theme& theme, const session::SessionRecord& record,
                                 const arena::Suggestion& suggestion, QWidget* window)
    : Sheet(theme, 640, tr("A suggested programme"), window)
{
    const arena::Puzzle puzzle = arena::Puzzle::of(record);
    const auto title = [&](ContributionId id) {
        const arena::Contribution* one = arena::findContribution(record.contributions, id);
        return one ? one->title.simplified() : QString();
    };
    QStringList lines;
    for (const auto& placement : suggestion.placed) {
        const arena::Pass* pass = puzzle.pass(placement.pass);
        const QString room = pass->rooms[size_t(placement.room)].name;
        lines << QString(arenaTime(puzzle, placement.start) + u"  " + title(placement.id) + u" · " +
                         (room.isEmpty() ? pass->title : room));
    }
    if (!suggestion.left.empty()) {
        if (!lines.isEmpty())
            lines << QString();
        lines << tr("Without a place:");
        for (const auto& left : suggestion.left)
            lines << tr("%1: %2").arg(title(left.id), reason(record, left));
    }
    auto* count = new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::text, this);
    count->setText(suggestion.placed.empty()
                       ? tr("Nothing more can be placed.")
                       : tr("%n contribution(s) get a place. What has one already stays where it is.",
                            nullptr, int(suggestion.placed.size())));
    content().addWidget(count);
    auto* list = new QPlainTextEdit(lines.join(u'\n'), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(tr("What gets a place, and what does not"));
    list->setMinimumHeight(std::min(int(lines.size()) * 22 + 16, 380));
    content().addWidget(list, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* close = new KeyButton(theme, KeyButton::Style::Plain, tr("Leave it"), {}, tr("Esc"), this);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Sheet::closeSheet);
    setFocusProxy(close);
    if (!suggestion.placed.empty()) {
        auto* take = new KeyButton(theme, KeyButton::Style::Primary, tr("Take the suggestion"), {}, {}, this);
        take->setAutoDefault(true);
        row->addWidget(take);
        connect(take, &QPushButton::clicked, this, [this] {
            emit taken();
            closeSheet();
        });
        setFocusProxy(take);
    }
    content().addLayout(row);
}

} // namespace kring::ui
