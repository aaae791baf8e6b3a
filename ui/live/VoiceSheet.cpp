// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/VoiceSheet.h"

#include "core/floor/TurnRules.h"
#include "ui/widgets/CheckRow.h"
#include "ui/widgets/PlainLabel.h"

namespace kring::ui {

VoiceSheet::VoiceSheet(LiveSession& session, const Theme& theme, QWidget* window)
    : Sheet(theme, 560, tr("What is measured"), window)
{
    const auto say = [&](const QString& text) {
        auto* label = new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::text, this);
        label->setWordWrap(true);
        label->setText(text);
        content().addWidget(label);
    };
    say(tr(
        "Kring keeps how long each perspective has spoken, and not who. How long each person speaks is shown "
        "while it lasts and then forgotten. The queue is emptied when the session ends."));
    auto* byPerson = new CheckRow(theme, tr("Keep the time of each person in this session"), this);
    byPerson->setCheckable(true);
    byPerson->setChecked(session.record().session.voiceByPerson);
    content().addWidget(byPerson);
    say(tr("With this on, the file says which person each turn was, and for how long. Tell the participants "
           "before you use it. When it is turned off again, the turns so far forget who it was."));
    setFocusProxy(byPerson);
    connect(byPerson, &QAbstractButton::toggled, this, [&session, byPerson](bool on) {
        const bool done = session.perform([on](const session::SessionRecord& record, Instant) {
            return floor::setVoiceByPerson(record, on);
        });
        if (!done) {
            const QSignalBlocker silent(byPerson);
            byPerson->setChecked(!on);
        }
    });
}

} // namespace kring::ui
