// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SpeakerTexts.h"

#include "core/floor/People.h"
#include "core/floor/QueueRules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kring::ui {

using session::Participant;
using session::SessionRecord;
using session::Side;

namespace {

const QString perspectiveList = QStringLiteral("perspective");
const QString facilitation = QStringLiteral("facilitation");

QString initialsOfWord(const QString& word)
{
    Participant called;
    called.role = word;
    return floor::initialsOf(called);
}

} // namespace

Side sideOfPerspective(const SessionRecord& record, const session::Vocabulary& vocabulary,
                       const QString& perspective)
{
    for (const Participant& person : record.participants) {
        if (person.perspective == perspective)
            return person.side;
    }
    const session::Term* term = vocabulary.find(perspectiveList, perspective);
    return term ? fromCode<Side>(term->side).value_or(Side::None) : Side::None;
}

QString turnTime(Duration time)
{
    const long long seconds =
        std::chrono::floor<std::chrono::seconds>(time < Duration::zero() ? -time : time).count();
    const QString rest = QString::number(seconds % 60).rightJustified(2, u'0');
    const QString sign = time < Duration::zero() && seconds > 0 ? QString(QChar(0x2212)) : QString();
    if (seconds < 3600)
        return QString(sign + QString::number(seconds / 60) + u':' + rest);
    return QString(sign + QString::number(seconds / 3600) + u':' +
                   QString::number(seconds / 60 % 60).rightJustified(2, u'0') + u':' + rest);
}

QString percentText(double share)
{
    return QString(QString::number(std::lround(share * 100)) + QChar(0xa0) + u'%');
}

QStringList timedPerspectives(const SessionRecord& record)
{
    struct Counted
    {
        QString perspective;
        int people = 0;
        bool lived = false;
    };
    std::vector<Counted> counted;
    for (const Participant& person : record.participants) {
        if (person.perspective.isEmpty() || person.perspective == facilitation)
            continue;
        auto place = std::find_if(counted.begin(), counted.end(), [&](const Counted& other) {
            return other.perspective == person.perspective;
        });
        if (place == counted.end())
            place = counted.insert(counted.end(), {person.perspective, 0, person.side == Side::Lived});
        ++place->people;
    }
    std::stable_sort(counted.begin(), counted.end(), [](const Counted& left, const Counted& right) {
        return std::pair(-left.people, !left.lived) < std::pair(-right.people, !right.lived);
    });
    QStringList perspectives;
    for (const Counted& one : counted)
        perspectives << one.perspective;
    if (perspectives.isEmpty())
        perspectives = {QStringLiteral("service_user"),
                        QStringLiteral("relative"),
                        QStringLiteral("staff"),
                        QStringLiteral("first_line_manager"),
                        QStringLiteral("action_researcher"),
                        QStringLiteral("user_association")};
    return perspectives;
}

SpeakerNow speakerNow(const SessionRecord& record, const session::Vocabulary& vocabulary,
                      session::Language words)
{
    SpeakerNow now;
    const floor::Turn* turn = floor::runningTurn(record.turns);
    const floor::QueueEntry* entry = floor::speaking(record);
    const ParticipantId id = record.round && record.round->now ? record.round->now
                             : entry                           ? entry->participant
                                                               : ParticipantId{};
    const Participant* person = floor::find(record.participants, id);
    if (!turn && !person)
        return now;
    now.isSomebody = true;
    now.perspective = turn ? turn->perspective : person->perspective;
    now.side = person ? person->side : sideOfPerspective(record, vocabulary, now.perspective);
    now.assisted = turn && turn->assisted;
    now.since = turn           ? turn->startedAt
                : record.round ? record.round->nowSince.value_or(Instant{})
                               : Instant{};
    now.name = person ? floor::shortName(*person) : vocabulary.word(perspectiveList, now.perspective, words);
    now.initials = person ? floor::initialsOf(*person) : initialsOfWord(now.name);
    return now;
}

std::vector<VoiceRow> voiceRows(const floor::VoiceShare& share, const session::Vocabulary& vocabulary,
                                session::Language words, size_t most)
{
    struct Bar
    {
        VoiceRow row;
        QStringList perspectives; ///< that it tells of; none: everybody of its side
    };
    const auto word = [&](const QString& list, const QString& code) {
        return vocabulary.word(list, code, words);
    };
    // Nobody is alone behind a bar where it can be helped: as in what leaves the house.
    const floor::VoiceShare folded = floor::foldedForExport(share);
    std::vector<Bar> bars;
    for (const floor::VoiceGroup& group : share.groups) {
        const QString& perspective = group.perspectives.front();
        const bool lived = group.side == Side::Lived;
        auto bar = std::find_if(bars.begin(), bars.end(), [&](const Bar& other) {
            return lived ? other.row.side == Side::Lived : other.perspectives.contains(perspective);
        });
        if (bar == bars.end()) {
            const auto told = std::find_if(
                folded.groups.begin(), folded.groups.end(),
                [&](const floor::VoiceGroup& whole) { return whole.perspectives.contains(perspective); });
            const QStringList perspectives = told == folded.groups.end() ? group.perspectives : told->perspectives;
            const QString first = word(perspectiveList, perspectives.front());
            const QString name = lived ? word(QStringLiteral("side"), codeOf(Side::Lived))
                                 : perspectives.size() > 1
                                     ? QCoreApplication::translate("SpeakerTexts", "%1 and others").arg(first)
                                     : first;
            bar = bars.insert(bars.end(), {{name, perspectives.front(), group.side, 0, 0}, perspectives});
        }
        bar->row.ofTime += group.shareOfTime;
        bar->row.ofPresence += group.shareOfPresence;
    }
    std::vector<VoiceRow> rows;
    for (const Bar& bar : bars)
        rows.push_back(bar.row);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const VoiceRow& left, const VoiceRow& right) { return left.ofTime > right.ofTime; });
    if (rows.size() > most) {
        VoiceRow others{word(QStringLiteral("side"), codeOf(Side::None)), {}, Side::None, 0, 0};
        for (size_t i = most - 1; i < rows.size(); ++i) {
            others.ofTime += rows[i].ofTime;
            others.ofPresence += rows[i].ofPresence;
        }
        rows.resize(most - 1);
        rows.push_back(others);
    }
    return rows;
}

QString plainMenuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace kring::ui
