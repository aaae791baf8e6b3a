// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/RandomDocument.h"

namespace kring::test {

QJsonObject RandomDocument::agendaItem(int number)
{
    QJsonObject row{{key("no"), number},
                    {key("kind"), code("agenda_kind")},
                    {key("title"), words()},
                    {key("planned_minutes"), below(1441)}};
    maybe(row, key("fixed_start"), QString(), [] { return QStringLiteral("10:%1").arg(below(50) + 10); });
    maybe(row, key("discussion_questions"), QJsonArray(), [] { return QJsonArray{words(), words()}; });
    maybe(row, key("short_turns"), QJsonArray(), [&] {
        QJsonObject turn{{key("title"), words()}, {key("minutes"), below(10)}};
        maybeInstant(turn, "started_at");
        maybeInstant(turn, "ended_at");
        unknown(turn);
        return QJsonArray{turn, turn};
    });
    if (m_questions > 0)
        maybe(row, key("from_question"), QString(), [&] { return nameOf(key("Q")); });
    maybe(row, key("left_out"), false, [] { return true; });
    maybeInstant(row, "started_at");
    maybeInstant(row, "ended_at");
    maybe(row, key("actual_minutes"), QJsonValue::Undefined, [] { return below(100); });
    maybe(row, key("actual_start"), QString(), [] { return QStringLiteral("09:%1").arg(below(50) + 10); });
    maybe(row, key("pauses"), QJsonArray(), [&] {
        QJsonObject pause{{key("started_at"), instant()}};
        maybeInstant(pause, "ended_at");
        maybe(pause, key("reason"), key("paused"), [] { return key(chance(50) ? "break" : "nobody"); });
        unknown(pause);
        return QJsonArray{pause};
    });
    maybe(row, key("grants"), QJsonArray(), [&] {
        QJsonObject grant{{key("at"), instant()}, {key("minutes"), below(20) - 10}};
        unknown(grant);
        return QJsonArray{grant, grant};
    });
    unknown(row);
    return row;
}

QJsonObject RandomDocument::participant(QJsonObject row)
{
    row.remove(key("text"));
    row.insert(key("role"), words());
    row.insert(key("perspective"), code("perspective"));
    row.insert(key("side"), code("side"));
    row.insert(key("attendance"), code("attendance"));
    maybeText(row, "name");
    maybeText(row, "organisation");
    maybeText(row, "note");
    maybeItem(row, "present_from_item");
    maybeItem(row, "present_to_item");
    unknown(row);
    return row;
}

QJsonObject RandomDocument::question(QJsonObject row)
{
    row.insert(key("status"), code("question_status"));
    maybeCode(row, "perspective", "perspective");
    maybe(row, key("votes"), 0, [] { return below(30) + 1; });
    maybeItem(row, "agenda_item");
    maybe(row, key("outcome"), QString(), [&] { return nameOf(key("Q")); });
    maybeCode(row, "m4", "m4");
    maybe(row, key("carried_from"), QJsonValue::Undefined, [&] {
        QJsonObject from{{key("session"), words()}, {key("question"), words()}};
        unknown(from);
        return from;
    });
    maybePerson(row, "raised_by");
    maybe(row, key("anonymous"), false, [] { return true; });
    for (const char* name : {"reason", "passed_to", "answer"})
        maybeText(row, name);
    maybe(row, key("answer_due"), QString(), [] { return QStringLiteral("2027-06-30"); });
    // A question is merged into one further up, so that none ends up in itself.
    if (const int number = row[u"id"].toString().mid(1).toInt(); number > 0)
        maybe(row, key("merged_into"), QString(),
              [&] { return QString(u'Q' + QString::number(below(number))); });
    maybeInstant(row, "raised_at");
    maybe(row, key("history"), QJsonArray(), [&] {
        QJsonObject step{{key("at"), instant()}, {key("status"), code("question_status")}};
        unknown(step);
        return QJsonArray{step};
    });
    unknown(row);
    return row;
}

QJsonObject RandomDocument::note(QJsonObject row)
{
    row.insert(key("kind"), code("note_kind"));
    maybeCode(row, "perspective", "perspective");
    maybeItem(row, "agenda_item");
    maybeCode(row, "m4", "m4");
    if (const QJsonArray refs = namesOf(key("N")); !refs.isEmpty())
        maybe(row, key("refs"), QJsonArray(), [&] { return refs; });
    maybe(row, key("quote"), false, [] { return true; });
    maybeText(row, "source");
    maybeText(row, "come_back");
    maybe(row, key("outcome"), QString(), [&] { return nameOf(key("N")); });
    maybe(row, key("sensitive"), false, [] { return true; });
    maybeInstant(row, "written_at");
    unknown(row);
    return row;
}

QJsonObject RandomDocument::decision(QJsonObject row)
{
    for (const char* name : {"reasons", "decision_maker", "method", "concerns"})
        maybeText(row, name);
    maybeItem(row, "agenda_item");
    if (const QJsonArray questions = namesOf(key("Q")); !questions.isEmpty())
        maybe(row, key("from_questions"), QJsonArray(), [&] { return questions; });
    maybeCode(row, "degree", "degree");
    maybeCode(row, "phase", "phase");
    maybe(row, key("mandate"), QJsonValue::Undefined, [&] {
        QJsonObject mandate;
        for (const char* name : {"delegated_to", "scope", "limits"})
            maybeText(mandate, name);
        maybe(mandate, key("valid_until"), QString(), [] { return QStringLiteral("2027-02-28"); });
        unknown(mandate);
        return mandate;
    });
    unknown(row);
    return row;
}

QJsonObject RandomDocument::action(QJsonObject row)
{
    row.insert(key("status"), code("action_status"));
    maybeText(row, "owner");
    maybe(row, key("due"), QString(), [] { return QStringLiteral("2028-02-29"); });
    unknown(row);
    return row;
}

QJsonObject RandomDocument::carried(QJsonObject row)
{
    if (m_questions > 0)
        maybe(row, key("from_question"), QString(), [&] { return nameOf(key("Q")); });
    unknown(row);
    return row;
}

QJsonObject RandomDocument::turn()
{
    QJsonObject row{{key("perspective"), code("perspective")}, {key("started_at"), instant()}};
    maybePerson(row, "participant");
    constexpr int toTheSecond = 19;
    if (const QString end = instant();
        end.left(toTheSecond) > row[u"started_at"].toString().left(toTheSecond))
        row.insert(key("ended_at"), end);
    maybe(row, key("assisted"), false, [] { return true; });
    unknown(row);
    return row;
}

/// Figures as another program may have come to them.
QJsonObject RandomDocument::voice()
{
    QJsonObject voice{{key("total_seconds"), below(4000)}};
    unknown(voice);
    return voice;
}

} // namespace kring::test
