// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QueueTexts.h"

#include "core/floor/People.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::ui {

using session::QueueRule;
using session::SessionRecord;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("QueueTexts", text);
}

QString nameOf(const SessionRecord& record, ParticipantId id)
{
    const session::Participant* person = floor::find(record.participants, id);
    return person ? floor::shortName(*person) : QString();
}

/// Whom a word can mean, with their numbers; the first few of many.
QString candidates(const SessionRecord& record, const QString& word)
{
    constexpr size_t most = 4;
    const std::vector<ParticipantId> people = floor::peopleCalled(record, word);
    QStringList names;
    for (size_t i = 0; i < std::min(people.size(), most); ++i)
        names << QString(QString::number(floor::numberOf(record, people[i])) + QChar(0xa0) +
                         nameOf(record, people[i]));
    if (people.size() > most)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

} // namespace

QString ruleText(QueueRule rule)
{
    switch (rule) {
    case QueueRule::FirstList:
        return translated(QT_TRANSLATE_NOOP("QueueTexts", "New voices first"));
    case QueueRule::AlternateSides:
        return translated(QT_TRANSLATE_NOOP("QueueTexts", "Sides in turn"));
    case QueueRule::Plain:
        return translated(QT_TRANSLATE_NOOP("QueueTexts", "As they asked"));
    }
    Q_UNREACHABLE();
}

QString faultText(const SessionRecord& record, const floor::ParsedQueue& parsed)
{
    QStringList sentences;
    if (!parsed.unknown.isEmpty())
        sentences << translated(QT_TRANSLATE_NOOP("QueueTexts", "Nobody here is called %1."))
                         .arg(parsed.unknown.join(QStringLiteral(", ")));
    for (const QString& word : parsed.ambiguous)
        sentences << translated(QT_TRANSLATE_NOOP("QueueTexts", "%1 can be %2."))
                         .arg(word, candidates(record, word));
    if (!parsed.alreadyThere.isEmpty())
        sentences << translated(QT_TRANSLATE_NOOP("QueueTexts", "Already in the queue: %1."))
                         .arg(parsed.alreadyThere.join(QStringLiteral(", ")));
    return sentences.join(u' ').replace(QStringLiteral("…."), QStringLiteral("…"));
}

QString previewText(const SessionRecord& record, const QString& typed)
{
    const floor::ParsedQueue parsed = floor::parseQueue(record, typed);
    QStringList parts;
    for (const ParticipantId id : parsed.found)
        parts << nameOf(record, id);
    for (const QString& word : parsed.ambiguous)
        parts << QString(word + QStringLiteral(": ") + candidates(record, word));
    for (const QString& word : parsed.unknown)
        parts << QString(word + u'?');
    return parts.join(QStringLiteral(" · "));
}

} // namespace kring::ui
