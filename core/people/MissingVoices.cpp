// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/MissingVoices.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::people {

using session::Attendance;
using session::Participant;
using session::Side;

namespace {

const QString relative = QStringLiteral("relative");

bool isOfAssociation(const Participant& person)
{
    return person.perspective == u"user_association" || person.speaksFor == u"members";
}

QString translated(const char* text)
{
    return QCoreApplication::translate("MissingVoices", text);
}

} // namespace

std::vector<MissingVoice> missingVoices(const QStringList& concerns,
                                        const std::vector<Participant>& participants,
                                        const std::vector<EarlierVoice>& earlier)
{
    std::vector<Participant> expected = participants;
    std::erase_if(expected,
                  [](const Participant& person) { return person.attendance == Attendance::Absent; });
    const auto isThere = [&](const auto& rule) {
        return std::any_of(expected.begin(), expected.end(), rule);
    };
    const auto isHeard = [&](const QString& perspective) {
        return isThere([&](const Participant& person) { return person.perspective == perspective; });
    };
    const auto isLived = [](const Participant& person) { return person.side == Side::Lived; };

    std::vector<MissingVoice> missing;
    if (!expected.empty() && !isThere(isLived))
        missing.push_back({MissingVoice::Kind::NoLivedExperience, {}, {}});
    else if (isThere(isLived) &&
             !isThere([&](const Participant& person) { return isLived(person) && !isOfAssociation(person); }))
        missing.push_back({MissingVoice::Kind::OnlyAssociations, {}, {}});

    const auto before = std::find_if(earlier.begin(), earlier.end(), [](const EarlierVoice& voice) {
        return voice.perspective == relative && !voice.sessions.empty();
    });
    const bool areRelativesExpected = concerns.contains(relative) || before != earlier.end();
    const bool isOnlyStaff = isHeard(QStringLiteral("staff")) && !isHeard(relative) &&
                             !isHeard(QStringLiteral("parent")) && areRelativesExpected;
    if (isOnlyStaff)
        missing.push_back({MissingVoice::Kind::NoRelatives, relative,
                           before == earlier.end() ? std::vector<int>{} : before->sessions});
    for (const QString& perspective : concerns) {
        if (!isHeard(perspective) && !(isOnlyStaff && perspective == relative))
            missing.push_back({MissingVoice::Kind::Concerned, perspective, {}});
    }
    return missing;
}

QString sentenceOn(const MissingVoice& voice, const session::Vocabulary& vocabulary,
                   session::Language language)
{
    const QString word =
        vocabulary.word(QStringLiteral("perspective"), voice.perspective, language).toLower();
    switch (voice.kind) {
    case MissingVoice::Kind::NoLivedExperience:
        return translated(
            QT_TRANSLATE_NOOP("MissingVoices", "Nobody with lived experience of their own is invited."));
    case MissingVoice::Kind::OnlyAssociations:
        return translated(QT_TRANSLATE_NOOP(
            "MissingVoices", "Associations are invited, but nobody who speaks for themselves alone."));
    case MissingVoice::Kind::NoRelatives: {
        if (voice.earlierSessions.empty())
            return translated(QT_TRANSLATE_NOOP(
                "MissingVoices", "Staff are invited, but no relatives, whom the session also concerns."));
        QStringList numbers;
        for (const int number : voice.earlierSessions)
            numbers << QString::number(number);
        return translated(QT_TRANSLATE_NOOP("MissingVoices",
                                            "Staff are invited, but no relatives, who were there before "
                                            "(session %1)."))
            .arg(numbers.join(QStringLiteral(", ")));
    }
    case MissingVoice::Kind::Concerned:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("MissingVoices",
                                        "The session concerns the perspective “%1”, but nobody with it is "
                                        "invited."))
        .arg(word);
}

} // namespace kring::people
