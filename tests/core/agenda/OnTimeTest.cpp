// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/OnTime.h"

#include "core/session/Vocabulary.h"
#include "tests/core/agenda/Meeting.h"

using namespace kring;
using namespace kring::agenda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Meeting;

namespace {

/// Ten minutes that run, then 30, a break of 10, 20, a pulse of 2, and 10; late by so many minutes.
struct Late : Meeting
{
    explicit Late(std::chrono::minutes late)
        : Meeting({10, 30, 10, 20, 2, 10})
    {
        item(2).kind = u"break"_s;
        item(4).kind = u"pulse"_s;
        begin();
        clock.advance(10min + late);
    }
    OnTimeProposal proposal()
    {
        const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
        return makeOnTime(record.agenda, breaksAndPulse(vocabulary), start, clock.now(), &instantAt);
    }
    static std::string words(const OnTimeProposal& proposal)
    {
        std::string text;
        for (const auto& line : proposal.lines)
            text += std::to_string(line.item.value) + ": " + std::to_string(line.before) + " to " +
                    std::to_string(line.after) + "; ";
        return text + "missing " + std::to_string(proposal.missing);
    }
};

} // namespace

TEST_CASE("who is on time or early gets no proposal")
{
    CHECK(Late(0min).proposal() == OnTimeProposal{});
    CHECK(Late(-5min).proposal() == OnTimeProposal{});
}

TEST_CASE("the delay is shared in proportion among what may get shorter")
{
    Late meeting(6min);
    CHECK(Late::words(meeting.proposal()) == "102: 30 to 27; 104: 20 to 18; 106: 10 to 9; missing 0");
}

TEST_CASE("taking the proposal is exactly on time, and the plan stays")
{
    Late meeting(7min);
    meeting.take(takeProposal(meeting.agenda(), meeting.proposal(), meeting.clock.now()));
    CHECK(meeting.now().drift == 0min);
    CHECK(meeting.item(1).plannedMinutes == 30);
    CHECK(meeting.proposal().lines.empty());
}

TEST_CASE("nothing falls below a third of its plan, and what could not be found is said")
{
    Late meeting(60min);
    CHECK(Late::words(meeting.proposal()) == "102: 30 to 10; 104: 20 to 7; 106: 10 to 4; missing 21");
}

TEST_CASE("what has a fixed start is left alone")
{
    Late meeting(6min);
    meeting.item(5).fixedStart = QTime(9, 12); // planned for then, and six minutes late now
    CHECK(Late::words(meeting.proposal()) == "102: 30 to 26; 104: 20 to 18; missing 0");
}

TEST_CASE("nothing is shortened only to wait for a fixed start")
{
    Late meeting(0min);
    meeting.item(3).fixedStart = QTime(9, 10); // twenty minutes of buffer before it
    meeting.take(grantMinutes(meeting.agenda(), {104}, 4, meeting.start));
    CHECK(Late::words(meeting.proposal()) == "106: 10 to 6; missing 0");
}

TEST_CASE("minutes granted before count as its own")
{
    Late meeting(3min);
    meeting.take(grantMinutes(meeting.agenda(), {102}, 4, meeting.start));
    const OnTimeProposal proposal = meeting.proposal();
    CHECK(proposal.late == 7);
    CHECK(proposal.lines[0].before == 34);
    meeting.take(takeProposal(meeting.agenda(), proposal, meeting.clock.now()));
    CHECK(meeting.now().drift == 0min);
}
