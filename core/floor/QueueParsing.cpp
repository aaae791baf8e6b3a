// SPDX-License-Identifier: GPL-3.0-or-later
// What a row typed for the queue means.
#include "core/common/SearchText.h"
#include "core/floor/People.h"
#include "core/floor/QueueRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace kring::floor {

using session::Participant;
using session::SessionRecord;

namespace {

/// Everything that somebody can be called by, folded as a search is.
struct Called
{
    ParticipantId id;
    QStringList whole; ///< initials, name, role: to be typed in full
    QStringList begun; ///< name, family name, role: a beginning is enough
};

std::vector<Called> everybody(const SessionRecord& record)
{
    std::vector<Called> all;
    for (const Participant& person : record.participants) {
        Called called{person.id, {foldForSearch(initialsOf(person)), foldForSearch(shortName(person))}, {}};
        const QString name = foldForSearch(person.name.simplified());
        for (qsizetype start = 0; start >= 0 && !name.isEmpty(); start = name.indexOf(u' ', start)) {
            start += start > 0 ? 1 : 0;
            called.begun << name.mid(start);
            if (start == 0 && !name.contains(u' '))
                break;
        }
        called.begun << foldForSearch(person.role.simplified());
        called.whole += called.begun;
        all.push_back(called);
    }
    return all;
}

/// Whom a run of words fits: those that are called exactly so, else those whose name or role begins so.
std::vector<ParticipantId> fitting(const std::vector<Called>& all, const QString& words)
{
    std::vector<ParticipantId> exact;
    std::vector<ParticipantId> begun;
    for (const Called& called : all) {
        if (called.whole.contains(words))
            exact.push_back(called.id);
        if (std::any_of(called.begun.begin(), called.begun.end(),
                        [&](const QString& name) { return name.startsWith(words); }))
            begun.push_back(called.id);
    }
    return exact.empty() ? begun : exact;
}

class Reader
{
public:
    explicit Reader(const SessionRecord& record)
        : m_record(record)
        , m_all(everybody(record))
    {}

    void read(const QStringList& words)
    {
        for (qsizetype at = 0; at < words.size();)
            at += readFrom(words, at);
    }

    ParsedQueue result() const { return m_result; }

private:
    /// Reads the longest run of words that fits; how many words that was.
    qsizetype readFrom(const QStringList& words, qsizetype at)
    {
        for (qsizetype length = words.size() - at; length > 0; --length) {
            const QString typed = words.mid(at, length).join(u' ');
            bool isNumber = false;
            const int number = typed.toInt(&isNumber);
            if (length == 1 && isNumber) {
                if (number >= 1 && number <= int(m_record.participants.size()))
                    add(m_record.participants[size_t(number - 1)].id);
                else
                    m_result.unknown << typed;
                return 1;
            }
            const std::vector<ParticipantId> people = fitting(m_all, foldForSearch(typed));
            if (people.empty())
                continue;
            if (people.size() == 1)
                add(people.front());
            else
                m_result.ambiguous << typed;
            return length;
        }
        m_result.unknown << words[at];
        return 1;
    }

    void add(ParticipantId id)
    {
        const bool isThere =
            std::any_of(m_record.queue.begin(), m_record.queue.end(), [&](const QueueEntry& entry) {
                return entry.participant == id && entry.state != QueueState::Spoken;
            });
        if (isThere || std::find(m_result.found.begin(), m_result.found.end(), id) != m_result.found.end())
            m_result.alreadyThere << shortName(*find(m_record.participants, id));
        else
            m_result.found.push_back(id);
    }

    const SessionRecord& m_record;
    std::vector<Called> m_all;
    ParsedQueue m_result;
};

} // namespace

std::vector<ParticipantId> peopleCalled(const SessionRecord& record, const QString& text)
{
    return fitting(everybody(record), foldForSearch(text.simplified()));
}

ParsedQueue parseQueue(const SessionRecord& record, const QString& text)
{
    static const QRegularExpression commas(QStringLiteral("[,;]"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    Reader reader(record);
    const QStringList runs = text.split(commas, Qt::SkipEmptyParts);
    for (const QString& run : runs)
        reader.read(run.split(spaces, Qt::SkipEmptyParts));
    return reader.result();
}

} // namespace kring::floor
