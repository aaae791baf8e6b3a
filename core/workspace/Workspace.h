// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Clock.h"
#include "core/common/IdSource.h"
#include "core/common/Outcome.h"
#include "core/followup/QuestionRoad.h"
#include "core/workspace/Change.h"
#include "core/workspace/Overview.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kring::people {
struct AttendanceHistory;
struct EarlierVoice;
} // namespace kring::people

namespace kring::workspace {

class Workspace;

/// What opening a file came to. `workspace` is there for Opened, Created, Migrated, ReadOnly and Locked
/// (the last two without the right to write); the sentence is for the person at the screen.
struct Opening
{
    enum class Result {
        Opened,
        Created,
        Migrated,
        ReadOnly,      ///< the file or its folder cannot be written
        Locked,        ///< somebody on another computer has it open: reading only
        Newer,         ///< made by a newer Kring; left untouched
        Damaged,       ///< SQLite cannot read it
        NotAWorkspace, ///< some other file; left untouched
        Missing,
        Exists, ///< asked to create where something already is
        Failed,
    };

    Result result = Result::Failed;
    QString sentence;
    std::unique_ptr<Workspace> workspace;
};

/// One workspace file, open. Every edit goes in through commit() and comes out through changed(). Not to be
/// shared between threads: slow work opens its own.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Whether a change can be taken back afterwards.
    enum class Remember { Yes, No };

    /// Opens an existing file, migrating it first if it was made by an older Kring. `window` names the undo
    /// stack that this opener goes on with.
    static Opening open(const QString& path, const Clock& clock, IdSource& ids,
                        const QString& window = QStringLiteral("main"));

    /// Makes a new file, for its owner only (0600); never overwrites.
    static Opening create(const QString& path, const Clock& clock, IdSource& ids,
                          const QString& window = QStringLiteral("main"));

    ~Workspace() override;

    QString path() const;
    bool isWritable() const;
    const Clock& clock() const;
    IdSource& ids();

    /// The window that the undo stack belongs to: what a second opener of this file has to name for its
    /// changes to be taken back here.
    QString window() const;

    // ── writing ────────────────────────────────────────────────────────────────────────────────────────

    /// Writes the change, durably, or nothing of it: Busy (try again), Conflict (the file holds something
    /// else by now), ReadOnly, DiskFull. An empty change succeeds and does nothing.
    Outcome<Done> commit(const Change& change);

    /// As commit(), but leaves no trace in the undo stack: imports, the command line.
    Outcome<Done> commitForGood(const Change& change);

    /// Writes, in one transaction and as one step of undo under `label`, the changes that `next` gives until
    /// it gives none: for what is too large to be held in memory as one change, such as the import of a
    /// long list. `next` may throw FailureError to stop it all; nothing is then written. Announced by
    /// changedElsewhere().
    Outcome<Done> commitInParts(const QString& label, const std::function<std::optional<Change>()>& next,
                                Remember remember = Remember::Yes);

    /// Takes back, or does again, the latest change of this window. Refused when other edits stand in the
    /// way.
    Outcome<Done> undo();
    Outcome<Done> redo();

    /// What undo() or redo() would do, in the program's language ("Park question"); empty for nothing.
    QString undoLabel() const;
    QString redoLabel() const;

    // ── reading ────────────────────────────────────────────────────────────────────────────────────────

    /// Sessions by date, newest first (those to be announced last); at most `limit`, none for all.
    std::vector<SessionOverview> sessions(int limit = 0) const;

    /// Planned sessions from `today` on and all live ones, soonest first, those to be announced last.
    std::vector<SessionOverview> comingSessions(QDate today, int limit) const;

    /// Closed and cancelled sessions, and planned ones whose day has passed, newest first.
    std::vector<SessionOverview> pastSessions(QDate today, int limit) const;

    /// Everything one session holds.
    Outcome<session::SessionRecord> session(SessionId id) const;

    /// The closed session with the latest date; none when there is none.
    SessionId latestClosed() const;

    /// The session or series with this id in the exchange format; none when there is none.
    SessionId sessionByDocumentId(const QString& documentId) const;
    std::optional<session::Series> seriesByDocumentId(const QString& documentId) const;

    /// Every series, in order of creation, and what belongs to one: its sessions (earliest first, those to be
    /// announced last), its log and its glossary.
    std::vector<session::Series> series() const;
    std::vector<SessionOverview> sessionsOf(SeriesId series) const;
    std::vector<session::LogEntry> logOf(SeriesId series) const;
    std::vector<session::GlossaryTerm> glossaryOf(SeriesId series) const;

    /// The questions of a series' sessions, with what their roads need. See followup::roadsOf().
    std::vector<followup::RoadQuestion> questionsOf(SeriesId series) const;

    /// The workspace's own formats and its register of people, in order of creation.
    std::vector<session::OwnFormat> formats() const;
    std::vector<people::Person> people() const;

    /// Who of the register was at the latest `sessions` sessions that have begun.
    people::AttendanceHistory attendance(int sessions) const;

    /// The participants, in whatever sessions, who are these people of the register.
    std::vector<session::Participant> participantsOf(const std::vector<PersonId>& people) const;

    /// Which perspectives were in the room in the earlier sessions of this session's series.
    std::vector<people::EarlierVoice> earlierVoices(SessionId session) const;

    /// What is still open across sessions: actions by due date, questions by age.
    std::vector<OpenAction> openActions(int limit) const;
    std::vector<OpenQuestion> openQuestions(int limit) const;

    // ── search ─────────────────────────────────────────────────────────────────────────────────────────

    /// Questions, notes, decisions and session titles that hold all the words, their beginnings or (from
    /// three letters) parts of words; newest first. With a `kind`, only of that kind.
    std::vector<SearchHit> search(const QString& query, int limit,
                                  std::optional<SearchHit::Kind> kind = {}) const;

    /// How many of a kind search() would find, counted up to `most`: much cheaper than finding them.
    int countHits(const QString& query, SearchHit::Kind kind, int most) const;

    /// Brings the search index up to date for at most `budget`; true when nothing is left to do.
    bool drainSearch(Duration budget);

    // ── half-typed text ────────────────────────────────────────────────────────────────────────────────

    /// Keeps what stands in a field that has not been finished ("note", "question"); an empty text forgets
    /// it.
    Outcome<Done> saveDraft(SessionId session, const QString& field, const QString& text);
    QString draft(SessionId session, const QString& field) const;

    /// Takes over what windows of these names, gone by now, have left half-typed.
    Outcome<Done> adoptDrafts(const QStringList& windows);

    // ── the running clock ──────────────────────────────────────────────────────────────────────────────

    /// Remembers that the session's clock was seen to run now; does nothing where nothing can be written.
    void markSeen(SessionId session);

    /// When its clock was last seen to run.
    std::optional<Instant> lastSeen(SessionId session) const;

    // ── care ───────────────────────────────────────────────────────────────────────────────────────────

    /// Integrity, foreign keys, and the search index against the rows; on a copy in memory, so that nobody
    /// has to wait. Takes its time: not for the thread of a window.
    CheckReport check();

    /// Looks whether another process has written since last time, and emits changedElsewhere() if so. A
    /// window calls this every second or so.
    void lookForOtherWriters();

    /// Keeps other computers out while a window is open, and shows them that it still is. A window calls this
    /// on opening and then every half minute.
    void holdLock();

    /// Copies the whole workspace, as it is now, to a new file for its owner only; this one stays as it is.
    Outcome<Done> copyTo(const QString& path);

signals:
    /// A change that has just been committed, undone or redone by this object.
    void changed(const kring::workspace::Change& change);

    /// Another process wrote: whoever shows rows reads them again.
    void changedElsewhere();

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);

    enum class Direction { Back, Forward };
    Outcome<Done> write(const Change& change, Remember remember);
    Outcome<Done> step(Direction direction);

    std::unique_ptr<Parts> m_parts;
};

} // namespace kring::workspace
