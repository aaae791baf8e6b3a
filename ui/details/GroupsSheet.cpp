// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of a living lab, who presents to whom, and the mixed groups.
#include "core/lab/GroupRules.h"
#include "core/lab/Mixing.h"
#include "core/lab/Rotation.h"
#include "ui/details/DetailsCommands.h"
#include "ui/widgets/KeyButton.h"

#include <QCoreApplication>

namespace kring::ui {

using Cells = QStringList;
using Record = session::SessionRecord;
using Written = Outcome<workspace::Change>;

namespace {

constexpr int usualSize = 5; ///< of a mixed group

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

QString faultInWords(const lab::RotationFault& fault)
{
    const QString halfDay = QString::number(fault.halfDay);
    switch (fault.kind) {
    case lab::RotationFault::Kind::MeetTwice:
        return Say::tr("%1 and %2 meet again in half-day %3.").arg(fault.group, fault.other, halfDay);
    case lab::RotationFault::Kind::DoubleBooked:
        return Say::tr("%1 is wanted in two places in half-day %2.").arg(fault.group, halfDay);
    case lab::RotationFault::Kind::Missing:
        return Say::tr("%1 is not in the rotation.").arg(fault.group);
    case lab::RotationFault::Kind::Unknown:
        return Say::tr("There is no group called %1.").arg(fault.group);
    case lab::RotationFault::Kind::WithItself:
        return Say::tr("%1 presents to itself in half-day %2.").arg(fault.group, halfDay);
    }
    Q_UNREACHABLE();
}

QString stateInWords(const Record& record)
{
    QStringList sentences;
    const QStringList groups = lab::groupNames(record.session);
    for (const lab::RotationFault& fault : lab::rotationFaults(groups, record.session.rotation))
        sentences << faultInWords(fault);
    QStringList unmet;
    if (!record.session.rotation.empty()) {
        for (const auto& [one, other] : lab::unmetPairs(groups, record.session.rotation))
            unmet << QStringLiteral("%1–%2").arg(one, other);
    }
    if (!unmet.isEmpty())
        sentences << Say::tr("Do not meet: %1.").arg(unmet.join(QStringLiteral(", ")));
    const std::vector<lab::Evenness> spread = lab::evenness(record.participants);
    if (!spread.empty()) {
        bool isBest = true;
        int difference = 0;
        for (const lab::Evenness& one : spread) {
            isBest = isBest && one.isBest();
            difference = std::max(difference, one.difference);
        }
        sentences
            << (isBest
                    ? Say::tr("The mixed groups are as even as can be.")
                    : Say::tr("Between two mixed groups there is a difference of at most %1 people with the "
                              "same perspective, side or own group.")
                          .arg(difference));
    }
    return sentences.join(u' ');
}

class GroupsSheet final : public DetailsSheet
{
public:
    GroupsSheet(const DetailsContext& context, SessionId session, std::vector<DetailsPart> parts,
                QWidget* window)
        : DetailsSheet(context.theme, context.workspace, session, Say::tr("Groups and rotation"),
                       std::move(parts), &stateInWords, window)
    {
        auto* buttons = new QHBoxLayout;
        auto* rotate = new KeyButton(context.theme, KeyButton::Style::Plain, Say::tr("Make the rotation"),
                                     QStringLiteral("repeat"), {}, this);
        auto* mix = new KeyButton(context.theme, KeyButton::Style::Plain, Say::tr("Mix the groups"),
                                  QStringLiteral("shuffle"), {}, this);
        buttons->addWidget(rotate);
        buttons->addWidget(mix);
        buttons->addStretch(1);
        content().addLayout(buttons);
        connect(rotate, &QPushButton::clicked, this, [this] {
            attempt([](const Record& record) -> Written {
                if (record.session.groups.size() < 2)
                    return Failure{Failure::Reason::Refused, Say::tr("Write two groups at least first.")};
                return lab::makeRotation(record.session,
                                         lab::halfDaysNeeded(int(record.session.groups.size())));
            });
        });
        connect(mix, &QPushButton::clicked, this, [this] {
            attempt([](const Record& record) -> Written {
                const int people = lab::countMixed(record);
                if (people == 0)
                    return Failure{Failure::Reason::Refused, Say::tr("Nobody is invited yet.")};
                // The next seed: pressed again, it mixes anew.
                return lab::mixGroups(
                    record, {lab::groupsOfSize(people, usualSize), record.session.mixingSeed + 1, {}});
            });
        });
    }
};

} // namespace

Sheet* groupsSheet(const DetailsContext& context, SessionId session, QWidget* window)
{
    DetailsPart groups;
    groups.name = QStringLiteral("groups");
    groups.heading = Say::tr("Groups");
    groups.columns = {{Say::tr("Group"), 160},
                      {Say::tr("Wave"), 180},
                      {Say::tr("Pilots, with commas between")},
                      {Say::tr("Research team"), 220}};
    groups.rows = [](const Record& record) {
        std::vector<Cells> rows;
        for (const session::Group& group : record.session.groups)
            rows.push_back(
                {group.name, group.wave, group.pilots.join(QStringLiteral(", ")), group.researchTeam});
        return rows;
    };
    groups.put = [](const Record& record, int row, const Cells& cells) {
        return lab::putGroup(record, row, {cells[0], cells[1], cells[2].split(u','), cells[3], {}});
    };
    groups.remove = &lab::removeGroup;

    DetailsPart rotation;
    rotation.name = QStringLiteral("rotation");
    rotation.heading = Say::tr("Who presents to whom");
    rotation.columns = {{Say::tr("Half-day"), 160}, {Say::tr("Presents")}, {Say::tr("Listens")}};
    rotation.rows = [](const Record& record) {
        std::vector<Cells> rows;
        for (const session::Encounter& one : record.session.rotation)
            rows.push_back({QString::number(one.halfDay), one.presents, one.listens});
        return rows;
    };
    rotation.put = [](const Record& record, int row, const Cells& cells) {
        return lab::putEncounter(record.session, row, {cells[0].toInt(), cells[1], cells[2], {}});
    };
    rotation.remove = [](const Record& record, int row) { return lab::removeEncounter(record.session, row); };

    DetailsPart people;
    people.name = QStringLiteral("people");
    people.heading = Say::tr("People");
    people.columns = {
        {Say::tr("Role"), 0, {}, true}, {Say::tr("Own group"), 200}, {Say::tr("Mixed group"), 160}};
    people.rows = [](const Record& record) {
        std::vector<Cells> rows;
        for (const session::Participant& one : record.participants)
            rows.push_back({one.role.isEmpty() ? one.name : one.role, one.group, one.mixedGroup});
        return rows;
    };
    people.put = [](const Record& record, int row, const Cells& cells) -> Written {
        const session::Participant& one = record.participants[size_t(row)];
        if (cells[1].trimmed() != one.group)
            return lab::putInGroup(record, {one.id}, cells[1]);
        return lab::putInMixedGroup(record, one.id, cells[2]);
    };
    return new GroupsSheet(context, session, {groups, rotation, people}, window);
}

} // namespace kring::ui
