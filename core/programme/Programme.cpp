// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/Programme.h"

#include "core/report/PlainText.h"
#include "core/session/SessionTimes.h"

#include <algorithm>

namespace kring::programme {

Programme programmeOf(const session::Series& series, const std::vector<session::SessionRecord>& records,
                      const session::Vocabulary& vocabulary, session::Language language, Instant now)
{
    Programme programme;
    programme.language = language;
    programme.title = report::oneLine(series.title);
    programme.theme = report::plain(series.overarchingTheme);
    programme.description = report::plain(series.description);
    programme.commonGoal = report::plain(series.commonGoal);
    QStringList whole{report::oneLine(series.programme), report::oneLine(series.pilot)};
    whole.removeAll(QString());
    programme.partOf = whole.join(QStringLiteral(" · "));

    std::vector<const session::SessionRecord*> inOrder;
    std::vector<session::Session> sessions;
    for (const session::SessionRecord& record : records) {
        inOrder.push_back(&record);
        sessions.push_back(record.session);
    }
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const auto* first, const auto* second) {
        return comesBefore(first->session, second->session);
    });
    std::stable_sort(sessions.begin(), sessions.end(), comesBefore);
    for (const session::SessionRecord* record : inOrder) {
        Meeting meeting = meetingOf(*record, sessions, vocabulary, language, now);
        (meeting.isPast ? programme.past : programme.upcoming).push_back(std::move(meeting));
    }
    std::reverse(programme.past.begin(), programme.past.end());
    programme.writtenOn =
        session::localDate(inOrder.empty() ? session::Session{} : inOrder.front()->session, now);
    return programme;
}

} // namespace kring::programme
