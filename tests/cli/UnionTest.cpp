// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one file, each as fast as it can: whatever either was told is written, is there in the end.
#include "core/floor/FloorRules.h"
#include "core/reflection/NoteRules.h"
#include "tests/cli/Program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstdio>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

using namespace kring;
using namespace kring::test;
using namespace Qt::StringLiterals;
using session::SessionRecord;
using workspace::Change;
using workspace::Workspace;

namespace {

constexpr int usualEdits = 10'000; // of both together
constexpr int sharedQuestions = 12;
constexpr int sharedNotes = 24;
constexpr int longestPauseInMicroseconds = 400;

const QStringList kinds{u"success"_s, u"challenge"_s, u"learning"_s, u"idea"_s};

/// A folder in memory where there is one: the promise is about two writers, and 10,000 edits that each wait
/// for a slow disk would only test the disk.
QString fastFolder()
{
    return QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/kring-union-XXXXXX"_s
                                                 : QString(QDir::tempPath() + u"/kring-union-XXXXXX"_s);
}

/// One of the two programs: what it was told is written, it remembers.
class Writer
{
public:
    Writer(const QString& path, const QString& name, SessionId big, SessionId small)
        : m_name(name)
        , m_big(big)
        , m_small(small)
        , m_random(QRandomGenerator::securelySeeded())
        , m_workspace(Workspace::open(path, m_clock, m_ids, name).workspace)
    {
        readShared();
    }

    bool isReady() const { return m_workspace && m_workspace->isWritable(); }

    bool edit(int number)
    {
        if (number % 64 == 0)
            m_workspace->drainSearch(Duration(1));
        const int choice = m_random.bounded(20);
        if (choice < 9 || m_texts.empty())
            return writeNote(number);
        if (choice < 14)
            return editOwnNote(number);
        return choice < 17 ? addDot() : sortSharedNote();
    }

    /// A line for each thing that must be found in the end.
    bool tell(const QString& file) const
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            return false;
        for (const auto& [id, note] : m_texts)
            out.write("note\t" + QByteArray::number(id) + '\t' + note.text.toUtf8() + '\n');
        for (const auto& [question, dots] : m_dots)
            out.write("dots\t" + QByteArray::number(question) + '\t' + QByteArray::number(dots) + '\n');
        return true;
    }

private:
    /// Commits what `rule` makes, again and again while the other one is in the way; the shared rows are read
    /// again when they were not what the rule thought.
    template <class Rule> bool insist(Rule rule)
    {
        for (int tries = 0; tries < 2000; ++tries) {
            const Outcome<Done> outcome = m_workspace->commit(rule());
            if (outcome)
                return true;
            const Failure::Reason reason = outcome.failure().reason;
            if (reason != Failure::Reason::Busy && reason != Failure::Reason::Conflict) {
                std::fprintf(stderr, "union test: %s\n", qUtf8Printable(outcome.failure().sentence));
                return false;
            }
            if (reason == Failure::Reason::Conflict)
                readShared();
            usleep(useconds_t(m_random.bounded(longestPauseInMicroseconds)));
        }
        return false;
    }

    void readShared()
    {
        while (m_workspace) {
            if (Outcome<SessionRecord> record = m_workspace->session(m_small)) {
                m_shared = std::move(record).value();
                return;
            }
            usleep(100);
        }
    }

    QString words(int number)
    {
        return u"%1 skriver %2 · %3"_s.arg(m_name).arg(number).arg(m_random.bounded(1000));
    }

    bool writeNote(int number)
    {
        reflection::Note note;
        note.id = m_ids.make<NoteId>();
        note.session = m_big;
        note.text = words(number);
        Change change{u"Write note"_s, {}};
        change.insert(note);
        if (!insist([&] { return change; }))
            return false;
        m_texts[note.id.value] = note;
        return true;
    }

    bool editOwnNote(int number)
    {
        auto note = m_texts.begin();
        std::advance(note, m_random.bounded(int(m_texts.size())));
        reflection::Note edited = note->second;
        edited.text = words(number);
        Change change{u"Edit note"_s, {}};
        change.update(note->second, edited);
        if (!insist([&] { return change; }))
            return false;
        note->second = edited;
        return true;
    }

    bool addDot()
    {
        const size_t which = size_t(m_random.bounded(sharedQuestions));
        const bool done = insist([&] {
            const floor::Question& question = m_shared.questions[which];
            return floor::setDots(question, question.dots + 1);
        });
        if (!done)
            return false;
        ++m_shared.questions[which].dots;
        ++m_dots[m_shared.questions[which].id.value];
        return true;
    }

    bool sortSharedNote()
    {
        const size_t which = size_t(m_random.bounded(sharedNotes));
        const QString& kind = kinds[m_random.bounded(int(kinds.size()))];
        if (!insist([&] { return reflection::sortNote(m_shared.notes[which], kind); }))
            return false;
        m_shared.notes[which].kind = kind;
        return true;
    }

    QString m_name;
    SessionId m_big;
    SessionId m_small;
    QRandomGenerator m_random;
    SystemClock m_clock;
    IdSource m_ids{m_clock};
    std::unique_ptr<Workspace> m_workspace;
    SessionRecord m_shared;
    std::map<qint64, reflection::Note> m_texts;
    std::map<qint64, int> m_dots;
};

/// Runs a writer in a process of its own.
pid_t start(const QString& path, const QString& name, SessionId big, SessionId small, int edits)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    int code = 1;
    {
        Writer writer(path, name, big, small);
        bool fine = writer.isReady();
        for (int i = 0; fine && i < edits; ++i)
            fine = writer.edit(i);
        code = fine && writer.tell(QString(path + u'.' + name)) ? 0 : 1;
    }
    _exit(code);
}

std::pair<SessionId, SessionId> makeFile(const QString& path)
{
    const SystemClock clock;
    IdSource ids(clock);
    const auto opening = Workspace::create(path, clock, ids);
    REQUIRE(opening.workspace);
    SessionId sessions[2];
    for (SessionId& id : sessions) {
        session::Session session;
        session.id = id = ids.make<SessionId>();
        session.documentId = id.toString();
        session.title = u"Träff"_s;
        Change change{u"Add session"_s, {}};
        change.insert(session);
        REQUIRE(opening.workspace->commitForGood(change));
    }
    Change change{u"Share"_s, {}};
    for (int i = 0; i < sharedQuestions; ++i) {
        floor::Question question;
        question.id = ids.make<QuestionId>();
        question.session = sessions[1];
        question.text = u"Fråga %1"_s.arg(i);
        change.insert(question);
    }
    for (int i = 0; i < sharedNotes; ++i) {
        reflection::Note note;
        note.id = ids.make<NoteId>();
        note.session = sessions[1];
        note.text = u"Gemensam anteckning %1"_s.arg(i);
        change.insert(note);
    }
    REQUIRE(opening.workspace->commitForGood(change));
    return {sessions[0], sessions[1]};
}

} // namespace

TEST_CASE("Two programs make 10,000 random edits on one file, and the union is there")
{
    const QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(u"w.kring"_s);
    const auto [big, small] = makeFile(path);
    const int edits = qEnvironmentVariableIsSet("KRING_UNION_EDITS")
                          ? qEnvironmentVariableIntValue("KRING_UNION_EDITS")
                          : usualEdits;
    QElapsedTimer timer;
    timer.start();
    const QStringList names{u"main"_s, u"second"_s};
    std::vector<pid_t> children;
    for (const QString& name : names)
        children.push_back(start(path, name, big, small, edits / 2));
    for (const pid_t child : children) {
        int status = -1;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 0);
    }

    QHash<QString, QString> notes;
    QHash<QString, int> dots;
    for (const QString& name : names) {
        for (const QByteArray& line : contentOf(QString(path + u'.' + name)).split('\n')) {
            const QStringList parts = QString::fromUtf8(line).split(u'\t');
            if (parts[0] == u"note"_s)
                notes.insert(parts[1], parts[2]);
            else if (parts[0] == u"dots"_s)
                dots[parts[1]] += parts[2].toInt();
        }
    }
    std::printf("union test: %d edits in %.1f s, %lld notes and %lld questions with dots\n", edits,
                double(timer.elapsed()) / 1000.0, static_cast<long long>(notes.size()),
                static_cast<long long>(dots.size()));
    CHECK(notes.size() > edits / 4);

    const SystemClock clock;
    IdSource ids(clock);
    const auto opening = Workspace::open(path, clock, ids);
    REQUIRE(opening.workspace);
    const auto written = opening.workspace->session(big);
    const auto shared = opening.workspace->session(small);
    REQUIRE(written);
    REQUIRE(shared);
    CHECK(written->notes.size() == size_t(notes.size()));
    int wrong = 0;
    for (const reflection::Note& note : written->notes)
        wrong += notes.value(note.id.toString()) != note.text;
    CHECK(wrong == 0);
    for (const floor::Question& question : shared->questions)
        CHECK(question.dots == dots.value(question.id.toString()));
    CHECK(shared->notes.size() == size_t(sharedNotes));
    for (const reflection::Note& note : shared->notes)
        CHECK((kinds.contains(note.kind) || note.kind == reflection::unsortedKind));
    CHECK(opening.workspace->check().faults.isEmpty());
}
