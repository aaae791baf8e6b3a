// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/MeetingParts.h"

#include "core/programme/Words.h"
#include "core/report/DateWords.h"
#include "core/report/PlainText.h"
#include "core/session/SessionTimes.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>

namespace kring::programme {

using report::oneLine;
using session::Language;
using session::Participant;
using session::SessionRecord;

namespace {

constexpr int secondsInMinute = 60;

/// The tasks that make somebody named in an invitation, in the order they stand there.
constexpr const char* namedTasks[] = {"host", "day_host", "facilitator", "moderator", "contributor"};

QString joined(const QString& first, const QString& second)
{
    QStringList parts{oneLine(first), oneLine(second)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool wouldNotBeNamed(const Participant& participant)
{
    return participant.consent == people::Consent::Declined;
}

QString nameOf(const Participant& participant)
{
    const QString name = oneLine(participant.name);
    return name.isEmpty() || wouldNotBeNamed(participant) ? oneLine(participant.role) : name;
}

Presenter presenterOf(const Participant& participant, const QStringList& tasks)
{
    Presenter presenter{tasks.join(QStringLiteral(", ")), nameOf(participant), {}};
    if (!wouldNotBeNamed(participant))
        presenter.affiliations = {joined(participant.title, participant.organisation),
                                  joined(participant.secondTitle, participant.secondOrganisation)};
    presenter.affiliations.removeAll(QString());
    return presenter;
}

bool contributes(const SessionRecord& record, ParticipantId id)
{
    return std::any_of(record.contributions.begin(), record.contributions.end(),
                       [id](const arena::Contribution& contribution) {
                           return std::find(contribution.contributors.begin(),
                                            contribution.contributors.end(),
                                            id) != contribution.contributors.end();
                       });
}

/// The planned clock of an agenda: local times, also over midnight and where the clock is put forward or
/// back. Nothing while the session's time is open.
class RunningClock
{
public:
    RunningClock(const session::Session& session, Language language)
        : m_session(session)
        , m_zone(session::timeZoneOf(session))
        , m_language(language)
    {
        startDay(0);
    }

    void begin(const agenda::AgendaItem& item)
    {
        if (item.day != m_day)
            startDay(item.day);
        if (!item.fixedStart.isValid())
            return;
        const QDate day = m_now.isValid() && item.fixedStart < m_session.start && m_session.end.isValid() &&
                                  m_session.end < m_session.start
                              ? dayOf(m_day).addDays(1)
                              : dayOf(m_day);
        m_now = QDateTime(day, item.fixedStart, m_zone);
    }

    void pass(int minutes) { m_now = after(minutes); }

    QString at(int minutes) const
    {
        return m_now.isValid() ? report::clockTime(after(minutes).time(), m_language) : QString();
    }

    QString span(int minutes) const
    {
        return m_now.isValid() && minutes > 0 ? QString(at(0) + QStringLiteral("–") + at(minutes)) : at(0);
    }

private:
    QDate dayOf(int day) const
    {
        // While the date is open, any day without a change of the clock will do.
        return (m_session.date.precision == DatePrecision::Day ? m_session.date.first : QDate(2026, 1, 15))
            .addDays(day);
    }

    void startDay(int day)
    {
        m_day = day;
        m_now = m_session.start.isValid() ? QDateTime(dayOf(day), m_session.start, m_zone) : QDateTime();
    }

    QDateTime after(int minutes) const
    {
        return m_now.isValid() ? m_now.addSecs(qint64(minutes) * secondsInMinute) : m_now;
    }

    const session::Session& m_session;
    QTimeZone m_zone;
    Language m_language;
    QDateTime m_now;
    int m_day = 0;
};

QStringList bringersOf(const arena::Contribution& contribution, const SessionRecord& record)
{
    QStringList names;
    for (const ParticipantId id : contribution.contributors) {
        const auto found = std::find_if(record.participants.begin(), record.participants.end(),
                                        [id](const Participant& one) { return one.id == id; });
        if (found != record.participants.end() && !nameOf(*found).isEmpty())
            names << nameOf(*found);
    }
    const QString organisation = oneLine(contribution.organisation);
    if (!organisation.isEmpty())
        names << organisation;
    return names;
}

QString remarkOf(const arena::Contribution& contribution, const session::Session& session, Language language)
{
    QStringList remarks;
    if (contribution.remote)
        remarks << word(Word::Remote, language);
    const QString held = session.language.isEmpty() ? session::codeOf(language) : session.language;
    if (!contribution.language.isEmpty() && contribution.language != held) {
        const bool isSwedish = language == Language::Swedish;
        if (contribution.language == u"en")
            remarks << (isSwedish ? QStringLiteral("på engelska") : QStringLiteral("in English"));
        else if (contribution.language == u"sv")
            remarks << (isSwedish ? QStringLiteral("på svenska") : QStringLiteral("in Swedish"));
        else
            remarks << oneLine(contribution.language);
    }
    return remarks.join(QStringLiteral(", "));
}

std::vector<Piece> piecesOf(const agenda::AgendaItem& item, const SessionRecord& record,
                            const RunningClock& clock, Language language)
{
    std::vector<const arena::Contribution*> placed;
    for (const arena::Contribution& contribution : record.contributions) {
        if (contribution.pass == item.id)
            placed.push_back(&contribution);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto* first, const auto* second) {
        return std::pair(first->room, first->position) < std::pair(second->room, second->position);
    });
    const bool severalRooms = item.rooms.size() > 1 || (!placed.empty() && placed.back()->room > 0);
    std::map<int, int> used; // minutes of each room
    std::vector<Piece> pieces;
    for (const arena::Contribution* contribution : placed) {
        int& minutes = used[contribution->room];
        Piece piece;
        piece.time = clock.at(minutes);
        piece.title = oneLine(contribution->title);
        piece.by = bringersOf(*contribution, record);
        piece.remark = remarkOf(*contribution, record.session, language);
        piece.minutes = contribution->minutes;
        if (severalRooms) {
            piece.room = oneLine(item.rooms.value(contribution->room));
            if (piece.room.isEmpty())
                piece.room = word(Word::RoomNumber, language).arg(contribution->room + 1);
        }
        minutes += contribution->minutes;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

std::vector<Presenter> presentersOf(const SessionRecord& record, const session::Vocabulary& vocabulary,
                                    Language language)
{
    const auto wordFor = [&](const QString& task) {
        return vocabulary.word(QStringLiteral("session_role"), task, language);
    };
    std::multimap<size_t, Presenter> presenters; // by their foremost task
    for (const Participant& participant : record.participants) {
        if (nameOf(participant).isEmpty())
            continue;
        QStringList tasks;
        size_t foremost = 0;
        for (size_t i = 0; i < std::size(namedTasks); ++i) {
            const QString task = QLatin1String(namedTasks[i]);
            const bool isContributor = task == u"contributor" && contributes(record, participant.id);
            if (!participant.tasks.contains(task) && !isContributor)
                continue;
            if (tasks.isEmpty())
                foremost = i;
            tasks << wordFor(task);
        }
        if (!tasks.isEmpty())
            presenters.emplace(foremost, presenterOf(participant, tasks));
    }
    std::vector<Presenter> inOrder;
    for (auto& [place, presenter] : presenters)
        inOrder.push_back(std::move(presenter));
    return inOrder;
}

std::vector<ProgrammeLine> linesOf(const SessionRecord& record, Language language)
{
    RunningClock clock(record.session, language);
    std::vector<ProgrammeLine> lines;
    for (const agenda::AgendaItem& item : record.agenda) {
        if (item.leftOut)
            continue;
        clock.begin(item);
        ProgrammeLine line;
        line.day = item.day;
        line.time = clock.span(item.plannedMinutes);
        line.title = oneLine(item.title);
        line.minutes = item.plannedMinutes;
        line.pieces = piecesOf(item, record, clock, language);
        if (!line.pieces.empty())
            line.moderator = oneLine(item.responsible);
        clock.pass(item.plannedMinutes);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace kring::programme
