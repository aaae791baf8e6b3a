// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"

#include "core/storage/Migrator.h"
#include "core/storage/SeriesReader.h"
#include "core/workspace/WorkspaceParts.h"

#include <QCoreApplication>

namespace kring::workspace {

using storage::Access;
using storage::HistoryStore;
using storage::Transaction;

namespace {

/// How many steps a window can take back, and after how many commits the older ones are cleared away.
constexpr int stepsKept = 1000;
constexpr int trimEvery = 200;

QString translated(const char* text)
{
    return QCoreApplication::translate("Workspace", text);
}

/// Reading cannot go wrong in a way that the caller could mend: a list stays empty, and the sentence comes
/// from whatever is done next.
template <class Work> auto readOrNothing(Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const FailureError& error) {
        qWarning("%s", qUtf8Printable(error.failure.sentence));
        return {};
    }
}

} // namespace

Workspace::Workspace(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Workspace::~Workspace() = default;

QString Workspace::path() const
{
    return m_parts->database.path();
}

bool Workspace::isWritable() const
{
    return m_parts->database.access() == Access::ReadWrite;
}

QString Workspace::window() const
{
    return m_parts->window;
}

const Clock& Workspace::clock() const
{
    return m_parts->clock;
}

IdSource& Workspace::ids()
{
    return m_parts->ids;
}

Outcome<Done> Workspace::commit(const Change& change)
{
    return write(change, Remember::Yes);
}

Outcome<Done> Workspace::commitForGood(const Change& change)
{
    return write(change, Remember::No);
}

Outcome<Done> Workspace::write(const Change& change, Remember remember)
{
    if (change.isEmpty())
        return Done{};
    Outcome<Done> outcome = attempt([&] {
        Transaction transaction(m_parts->database);
        m_parts->writer.write(change);
        if (remember == Remember::Yes) {
            m_parts->history.push(change);
            if (++m_parts->commits % trimEvery == 0)
                m_parts->history.trim(stepsKept);
        }
        transaction.commit();
        return Done{};
    });
    if (outcome)
        emit changed(change);
    return outcome;
}

Outcome<Done> Workspace::commitInParts(const QString& label,
                                       const std::function<std::optional<Change>()>& next, Remember remember)
{
    bool isWritten = false;
    Outcome<Done> outcome = attempt([&] {
        const storage::UnspilledCache unspilled(m_parts->database);
        Transaction transaction(m_parts->database);
        HistoryStore::Writing step;
        while (const std::optional<Change> part = next()) {
            m_parts->writer.write(*part);
            if (remember == Remember::Yes)
                step.add(*part);
            isWritten = true;
        }
        if (!isWritten)
            return Done{};
        if (remember == Remember::Yes)
            m_parts->history.push(label, step);
        transaction.commit();
        return Done{};
    });
    if (outcome && isWritten)
        emit changedElsewhere();
    return outcome;
}

Outcome<Done> Workspace::undo()
{
    return step(Direction::Back);
}

Outcome<Done> Workspace::redo()
{
    return step(Direction::Forward);
}

Outcome<Done> Workspace::step(Direction direction)
{
    const bool back = direction == Direction::Back;
    QString label;
    std::optional<Change> taken;
    Outcome<Done> outcome = attempt([&] {
        Transaction transaction(m_parts->database);
        HistoryStore& history = m_parts->history;
        const std::optional<HistoryStore::Entry> entry =
            back ? history.latestDone() : history.earliestUndone();
        if (!entry)
            return Done{};
        label = changeLabel(entry->change.label);
        taken = back ? entry->change.inverse() : entry->change;
        m_parts->writer.write(*taken);
        if (back)
            history.markUndone(entry->id);
        else
            history.markDone(entry->id);
        transaction.commit();
        return Done{};
    });
    if (!outcome && outcome.failure().reason == Failure::Reason::Conflict) {
        const QString sentence =
            back ? translated(QT_TRANSLATE_NOOP(
                       "Workspace", "“%1” cannot be undone: what it changed has been changed again since."))
                 : translated(QT_TRANSLATE_NOOP(
                       "Workspace", "“%1” cannot be done again: what it changed has been changed since."));
        return Failure{Failure::Reason::Conflict, sentence.arg(label)};
    }
    if (outcome && taken)
        emit changed(*taken);
    return outcome;
}

QString Workspace::undoLabel() const
{
    return readOrNothing([&] { return changeLabel(m_parts->history.doneLabel()); });
}

QString Workspace::redoLabel() const
{
    return readOrNothing([&] { return changeLabel(m_parts->history.undoneLabel()); });
}

std::vector<SessionOverview> Workspace::sessions(int limit) const
{
    return readOrNothing([&] { return m_parts->reader.newestFirst(limit); });
}

std::vector<SessionOverview> Workspace::comingSessions(QDate today, int limit) const
{
    return readOrNothing([&] { return m_parts->reader.coming(today, limit); });
}

std::vector<SessionOverview> Workspace::pastSessions(QDate today, int limit) const
{
    return readOrNothing([&] { return m_parts->reader.past(today, limit); });
}

Outcome<session::SessionRecord> Workspace::session(SessionId id) const
{
    return attempt([&] {
        std::optional<session::SessionRecord> record = m_parts->reader.record(id);
        if (!record)
            fail(Failure::Reason::Refused,
                 translated(
                     QT_TRANSLATE_NOOP("Workspace", "There is no session with the id %1 in this workspace."))
                     .arg(id.value));
        return std::move(*record);
    });
}

SessionId Workspace::latestClosed() const
{
    return readOrNothing([&] { return m_parts->reader.latestClosed(); });
}

SessionId Workspace::sessionByDocumentId(const QString& documentId) const
{
    return readOrNothing([&] { return m_parts->reader.sessionByDocumentId(documentId); });
}

std::optional<session::Series> Workspace::seriesByDocumentId(const QString& documentId) const
{
    return readOrNothing([&] { return m_parts->reader.seriesByDocumentId(documentId); });
}

std::vector<session::Series> Workspace::series() const
{
    return readOrNothing([&] { return m_parts->reader.allSeries(); });
}

std::vector<SessionOverview> Workspace::sessionsOf(SeriesId series) const
{
    return readOrNothing([&] { return m_parts->reader.ofSeries(series); });
}

std::vector<session::LogEntry> Workspace::logOf(SeriesId series) const
{
    return readOrNothing([&] { return m_parts->reader.logOf(series); });
}

std::vector<session::GlossaryTerm> Workspace::glossaryOf(SeriesId series) const
{
    return readOrNothing([&] { return m_parts->reader.glossaryOf(series); });
}

std::vector<followup::RoadQuestion> Workspace::questionsOf(SeriesId series) const
{
    return readOrNothing([&] { return storage::questionsOfSeries(m_parts->database, series); });
}

std::vector<session::OwnFormat> Workspace::formats() const
{
    return readOrNothing([&] { return m_parts->reader.formats(); });
}

std::vector<people::Person> Workspace::people() const
{
    return readOrNothing([&] { return m_parts->reader.people(); });
}

people::AttendanceHistory Workspace::attendance(int sessions) const
{
    return readOrNothing([&] { return m_parts->people.attendance(sessions); });
}

std::vector<session::Participant> Workspace::participantsOf(const std::vector<PersonId>& people) const
{
    return readOrNothing([&] { return m_parts->people.participantsOf(people); });
}

std::vector<people::EarlierVoice> Workspace::earlierVoices(SessionId session) const
{
    return readOrNothing([&] { return m_parts->people.earlierVoices(session); });
}

std::vector<OpenAction> Workspace::openActions(int limit) const
{
    return readOrNothing([&] { return m_parts->reader.openActions(limit); });
}

std::vector<OpenQuestion> Workspace::openQuestions(int limit) const
{
    return readOrNothing([&] { return m_parts->reader.openQuestions(limit); });
}

std::vector<SearchHit> Workspace::search(const QString& query, int limit,
                                         std::optional<SearchHit::Kind> kind) const
{
    return readOrNothing([&] { return m_parts->search.search(query, limit, kind); });
}

int Workspace::countHits(const QString& query, SearchHit::Kind kind, int most) const
{
    return readOrNothing([&] { return m_parts->search.count(query, kind, most); });
}

bool Workspace::drainSearch(Duration budget)
{
    if (!isWritable())
        return true;
    try {
        return m_parts->search.drain(budget);
    } catch (const FailureError&) {
        return false; // somebody else is writing: the queue waits for the next round
    }
}

Outcome<Done> Workspace::saveDraft(SessionId session, const QString& field, const QString& text)
{
    return attempt([&] {
        m_parts->drafts.save(session, field, text);
        return Done{};
    });
}

QString Workspace::draft(SessionId session, const QString& field) const
{
    return readOrNothing([&] { return m_parts->drafts.text(session, field); });
}

Outcome<Done> Workspace::adoptDrafts(const QStringList& windows)
{
    return attempt([&] {
        for (const QString& window : windows)
            m_parts->drafts.adopt(window);
        return Done{};
    });
}

void Workspace::markSeen(SessionId session)
{
    if (!isWritable())
        return;
    // Not worth a word if somebody else is writing just now: it is marked again in a while.
    static_cast<void>(attempt([&] {
        m_parts->lastSeen.mark(session, m_parts->clock.now());
        return Done{};
    }));
}

std::optional<Instant> Workspace::lastSeen(SessionId session) const
{
    return readOrNothing([&] { return m_parts->lastSeen.at(session); });
}

Outcome<Done> Workspace::copyTo(const QString& path)
{
    return attempt([&] {
        storage::copyDatabase(m_parts->database, path);
        return Done{};
    });
}

CheckReport Workspace::check()
{
    try {
        return storage::checkWorkspace(m_parts->database);
    } catch (const FailureError& error) {
        return {{error.failure.sentence}, 0};
    }
}

void Workspace::lookForOtherWriters()
{
    const qint64 version = readOrNothing([&] { return m_parts->database.dataVersion(); });
    if (version == m_parts->seenVersion || version == 0)
        return;
    m_parts->seenVersion = version;
    emit changedElsewhere();
}

void Workspace::holdLock()
{
    if (isWritable())
        m_parts->lock.hold();
}

} // namespace kring::workspace
