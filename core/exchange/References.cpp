// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/References.h"

namespace kring::exchange {

namespace {

constexpr Range agendaNumbers = {1, 1'000'000};

QString placeIn(const QString& list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

} // namespace

void References::add(FieldReader& reader, AnyId id)
{
    const QString key = QStringLiteral("id");
    const QString name = reader.id(key);
    if (m_rows.contains(name))
        reader.refuse(key, tr("another row in this document already has the id “%1”").arg(name));
    m_rows.insert(name, id);
}

void References::add(FieldReader& reader, QuestionId id)
{
    add(reader, toAny(id));
    m_questions.insert(reader.id(QStringLiteral("id")), id);
}

void References::add(FieldReader& reader, ParticipantId id)
{
    add(reader, toAny(id));
    m_participants.insert(reader.id(QStringLiteral("id")), id);
}

void References::add(FieldReader& reader, ContributionId id)
{
    add(reader, toAny(id));
    m_contributions.insert(reader.id(QStringLiteral("id")), id);
}

void References::add(FieldReader& reader, AgendaItemId id)
{
    const QString key = QStringLiteral("no");
    const int number = *reader.wholeNumber(key, agendaNumbers, Presence::Required);
    if (number <= m_lastNumber)
        reader.refuse(key, tr("a whole number above %1 is expected, the item before").arg(m_lastNumber));
    m_lastNumber = number;
    m_agenda.insert(number, id);
}

AgendaItemId References::agendaItem(FieldReader& reader, const QString& key) const
{
    const std::optional<int> number = reader.wholeNumber(key, agendaNumbers);
    if (!number)
        return {};
    const AgendaItemId id = m_agenda.value(*number);
    if (!id)
        reader.refuse(key, tr("no agenda item with the number %1 in this document").arg(*number));
    return id;
}

QuestionId References::questionNamed(const QString& name, const FieldReader& reader, const QString& key) const
{
    const QuestionId id = m_questions.value(name);
    if (!id)
        reader.refuse(key, tr("no question with the id “%1” in this document").arg(name));
    return id;
}

AnyId References::rowNamed(const QString& name, const FieldReader& reader, const QString& key) const
{
    const AnyId id = m_rows.value(name);
    if (!id)
        reader.refuse(key, tr("no row with the id “%1” in this document").arg(name));
    return id;
}

QuestionId References::question(FieldReader& reader, const QString& key) const
{
    const QString name = reader.text(key);
    return name.isEmpty() ? QuestionId() : questionNamed(name, reader, key);
}

ParticipantId References::participant(FieldReader& reader, const QString& key) const
{
    const QString name = reader.text(key);
    return name.isEmpty() ? ParticipantId() : participantNamed(name, reader, key);
}

ContributionId References::contribution(FieldReader& reader, const QString& key) const
{
    const QString name = reader.text(key);
    if (name.isEmpty())
        return {};
    const ContributionId id = m_contributions.value(name);
    if (!id)
        reader.refuse(key, tr("no contribution with the id “%1” in this document").arg(name));
    return id;
}

std::vector<ParticipantId> References::participants(FieldReader& reader, const QString& key) const
{
    std::vector<ParticipantId> ids;
    for (const QString& name : reader.texts(key))
        ids.push_back(participantNamed(name, reader, placeIn(key, qsizetype(ids.size()))));
    return ids;
}

ParticipantId References::participantNamed(const QString& name, const FieldReader& reader,
                                           const QString& key) const
{
    const ParticipantId id = m_participants.value(name);
    if (!id)
        reader.refuse(key, tr("no participant with the id “%1” in this document").arg(name));
    return id;
}

AnyId References::row(FieldReader& reader, const QString& key) const
{
    const QString name = reader.text(key);
    return name.isEmpty() ? AnyId() : rowNamed(name, reader, key);
}

std::vector<QuestionId> References::questions(FieldReader& reader, const QString& key) const
{
    std::vector<QuestionId> ids;
    for (const QString& name : reader.texts(key))
        ids.push_back(questionNamed(name, reader, placeIn(key, qsizetype(ids.size()))));
    return ids;
}

std::vector<AnyId> References::rows(FieldReader& reader, const QString& key) const
{
    std::vector<AnyId> ids;
    for (const QString& name : reader.texts(key))
        ids.push_back(rowNamed(name, reader, placeIn(key, qsizetype(ids.size()))));
    return ids;
}

} // namespace kring::exchange
