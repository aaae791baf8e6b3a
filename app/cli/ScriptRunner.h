// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Commands.h"
#include "app/cli/Script.h"

#include <QHash>

namespace kring::cli {

/// The clock of a script: it stands where the script has come.
class ScriptClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now{};
};

/// Plays a script on one session of a workspace, through the same rules as the window, as a window would that
/// is there all the time between a `crash` and the `reopen` before it.
class ScriptRunner
{
public:
    ScriptRunner(QString path, const QString& session, const Tools& tools);

    /// Plays the lines in order. Throws FailureError at the first that cannot be played; those before it
    /// stay.
    void run(const std::vector<ScriptStep>& steps);

private:
    void open();
    void play(const ScriptStep& step);
    void playAgenda(const ScriptStep& step);
    void playFloor(const ScriptStep& step);
    void playVoice(const ScriptStep& step);
    void settle(const ScriptStep& step);
    void writeNote(const ScriptStep& step);
    void assignGap(const ScriptStep& step);
    void setPresence(const ScriptStep& step);

    /// Notices that nobody has seen the clock since it was last seen, as a window does.
    void lookForGap();

    /// Writes the change; an empty one means that the rule says no, for the reason given.
    void perform(const workspace::Change& change, const char* refusal);
    void performIfAny(const workspace::Change& change);

    AgendaItemId itemNumbered(int number) const;
    const floor::Question& questionNamed(const QString& label) const;

    QString m_path;
    ScriptClock m_clock;
    Tools m_tools;
    SessionId m_session;
    std::unique_ptr<workspace::Workspace> m_workspace;
    session::SessionRecord m_record;
    QHash<QString, QuestionId> m_questions; ///< by label
};

} // namespace kring::cli
