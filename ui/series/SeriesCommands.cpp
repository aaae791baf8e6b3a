// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of a series, and what its commands do.
#include "core/session/SeriesRules.h"
#include "ui/series/BuildsOnSheet.h"
#include "ui/series/LogCard.h"
#include "ui/series/LogEntrySheet.h"
#include "ui/series/LogSheet.h"
#include "ui/series/RoadCard.h"
#include "ui/series/SeriesPage.h"
#include "ui/series/SeriesSheet.h"
#include "ui/shell/NextSessionSheet.h"
#include "ui/widgets/ChoiceBox.h"

#include <algorithm>

namespace kring::ui {

using session::SessionStatus;

namespace {

const QString fieldName = QStringLiteral("log-line");

} // namespace

Commands SeriesPage::commands()
{
    const auto canWrite = [this] { return m_series.id && m_workspace.isWritable(); };
    return {
        {QStringLiteral("series.next"),
         tr("Plan the next session"),
         QStringLiteral("calendar-plus"),
         {Qt::ALT | Qt::Key_N},
         [this] { planNext(); },
         canWrite},
        {QStringLiteral("series.edit"),
         tr("Edit the series"),
         QStringLiteral("pencil"),
         {Qt::ALT | Qt::Key_E},
         [this] { editSeries(); },
         canWrite},
        {QStringLiteral("series.builds-on"),
         tr("What the session builds on"),
         QStringLiteral("link"),
         {Qt::ALT | Qt::Key_B},
         [this] { editBuildsOn(); },
         [this] { return m_roads->chosen() && m_workspace.isWritable(); }},
        {QStringLiteral("series.log"),
         tr("Write in the log"),
         QStringLiteral("notebook-pen"),
         {Qt::ALT | Qt::Key_L},
         [this] {
             session::LogEntry entry;
             entry.series = m_series.id;
             entry.date = VagueDate::day(today());
             entry.kind = QStringLiteral("event");
             editEntry(entry);
         },
         canWrite},
        {QStringLiteral("series.whole-log"),
         tr("The whole log"),
         QStringLiteral("history"),
         {Qt::ALT | Qt::Key_W},
         [this] { showWholeLog(); },
         [this] { return !m_log.empty(); }},
        {QStringLiteral("series.choose"),
         tr("Another series"),
         QStringLiteral("route"),
         {Qt::ALT | Qt::Key_S},
         [this] {
             m_choice->setFocus();
             m_choice->showPopup();
         },
         [this] { return m_all.size() > 1; }},
        {.id = QStringLiteral("series.new"),
         .text = tr("New series"),
         .icon = QStringLiteral("plus"),
         .keys = {},
         .run = [this] { makeSeries(); },
         .isEnabled = [this] { return m_workspace.isWritable(); }},
    };
}

void SeriesPage::openSheet(Sheet* sheet)
{
    if (m_sheet)
        m_sheet->closeSheet();
    m_sheet = sheet;
    sheet->open();
}

bool SeriesPage::commit(const workspace::Change& change)
{
    const auto outcome = m_workspace.commit(change);
    if (!outcome)
        emit message(outcome.failure().sentence);
    else
        emit saved();
    return bool(outcome);
}

void SeriesPage::open(SessionId session)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [session](const session::Session& each) { return each.id == session; });
    if (found == m_sessions.end())
        return;
    switch (found->status) {
    case SessionStatus::Planned:
        emit goTo(PageName::Plan, session);
        return;
    case SessionStatus::Live:
        emit goTo(PageName::Live, session);
        return;
    case SessionStatus::Closed:
    case SessionStatus::Cancelled:
        emit goTo(PageName::Summary, session);
        return;
    }
}

/// From the session that was held last; where none has been, from the last one that there is.
void SeriesPage::planNext()
{
    const session::Session* from = nullptr;
    for (const session::Session& session : m_sessions) {
        const bool isHeld = session.status == SessionStatus::Closed;
        if (!from || isHeld || from->status != SessionStatus::Closed)
            from = &session;
    }
    if (!from) {
        emit newSessionWanted(m_series.id);
        return;
    }
    auto record = m_workspace.session(from->id);
    if (!record) {
        emit message(record.failure().sentence);
        return;
    }
    auto* sheet = new NextSessionSheet(m_workspace, m_theme, std::move(record).value(), window());
    connect(sheet, &NextSessionSheet::made, this, [this](SessionId made) {
        emit saved();
        refresh();
        m_roads->chooseSession(made);
    });
    openSheet(sheet);
}

void SeriesPage::editSeries()
{
    if (m_series.id)
        openSheet(new SeriesSheet(m_workspace, m_theme, m_series, window()));
}

void SeriesPage::makeSeries()
{
    auto* sheet = new SeriesSheet(m_workspace, m_theme, {}, window());
    connect(sheet, &SeriesSheet::kept, this, [this](SeriesId made) {
        keepField();
        m_series = {};
        m_series.id = made;
        m_logCard->field().clear();
        refresh();
        setFocus();
    });
    openSheet(sheet);
}

void SeriesPage::editBuildsOn()
{
    if (const session::Session* session = m_roads->chosen())
        openSheet(new BuildsOnSheet(m_workspace, m_theme, *session, m_sessions, window()));
}

void SeriesPage::write(const QString& text)
{
    if (!commit(session::addLogEntry(m_workspace.ids(), m_series.id, VagueDate::day(today()),
                                     QStringLiteral("event"), text)))
        return; // the words stay in the field
    m_logCard->field().clear();
    keepField();
}

void SeriesPage::editEntry(const session::LogEntry& entry)
{
    openSheet(new LogEntrySheet(m_workspace, m_theme, m_vocabulary, m_words, entry, today(), window()));
}

void SeriesPage::deleteEntry(const session::LogEntry& entry)
{
    if (m_workspace.isWritable() && commit(session::deleteLogEntry(entry)))
        emit message(tr("Deleted from the log. Ctrl+Z brings it back."));
}

void SeriesPage::showWholeLog()
{
    auto* sheet = new LogSheet(m_theme, m_vocabulary, m_words, m_log, window());
    connect(sheet, &LogSheet::editWanted, this, &SeriesPage::editEntry);
    openSheet(sheet);
}

/// Keeps the line that is being written for this series.
void SeriesPage::keepField()
{
    m_field.stop();
    if (!m_series.id || !m_workspace.isWritable())
        return;
    const SessionId owner{m_series.id.value};
    const QString text = m_logCard->field().text();
    if (text == m_workspace.draft(owner, fieldName))
        return;
    const auto kept = m_workspace.saveDraft(owner, fieldName, text);
    if (!kept)
        emit message(kept.failure().sentence);
}

} // namespace kring::ui
