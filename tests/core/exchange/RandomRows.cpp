// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/RandomDocument.h"

namespace kring::test {

QJsonObject RandomDocument::agendaItem(int number)
{
    QJsonObject row{{key("no"), number},
                    {key("kind"), code("agenda_kind")},
                    {key("title"), words()},
                    {key("planned_minutes"), below(1441)}};
    maybe(row, key("day"), 0, [] { return below(3) + 1; });
    for (const char* name : {"responsible", "preparation"})
        maybeText(row, name);
    maybe(row, key("reserved"), false, [] { return true; });
    maybe(row, key("rooms"), QJsonArray(), [] { return QJsonArray{words(), words()}; });
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
    for (const char* name : {"title", "second_title", "second_organisation", "group", "mixed_group", "fee"})
        maybeText(row, name);
    maybe(row, key("person"), QString(), [] { return QString(u'U' + QString::number(below(2))); });
    maybe(row, key("tasks"), QJsonArray(), [&] { return QJsonArray{code("session_role")}; });
    maybeCode(row, "sector", "sector");
    maybeCode(row, "speaks_for", "speaks_for");
    maybe(row, key("prepared"), false, [] { return true; });
    maybe(row, key("consent"), key("unasked"), [] { return key("given"); });
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

QJsonObject RandomDocument::contribution(QJsonObject row)
{
    row.insert(key("title"), row.take(key("text")));
    row.insert(key("kind"), code("agenda_kind"));
    row.insert(key("minutes"), below(60));
    for (const char* name : {"organisation", "language", "note"})
        maybeText(row, name);
    for (const char* name : {"remote", "about_somebody_else", "pinned"})
        maybe(row, key(name), false, [] { return true; });
    maybe(row, key("script"), key("none"), [] { return key("read"); });
    maybe(row, key("consent"), key("unasked"), [] { return key("declined"); });
    if (m_participants > 0)
        maybe(row, key("contributors"), QJsonArray(), [&] {
            return QJsonArray{QString(u'P' + QString::number(below(m_participants)))};
        });
    if (const int number = row[u"id"].toString().mid(1).toInt(); number > 0)
        maybe(row, key("follows"), QString(),
              [&] { return QString(u'C' + QString::number(below(number))); });
    maybeItem(row, "pass");
    for (const char* name : {"room", "position"})
        maybe(row, key(name), 0, [] { return below(4) + 1; });
    unknown(row);
    return row;
}

void RandomDocument::plan(QJsonObject& json)
{
    for (const char* name :
         {"theme", "common_goal", "audience", "context", "support_lines", "report_title"})
        maybeText(json, name);
    maybe(json, key("builds_on"), QJsonArray(), [] { return QJsonArray{words()}; });
    maybe(json, key("concerns"), QJsonArray(), [&] { return QJsonArray{code("perspective")}; });
    maybe(json, key("note_kinds"), QJsonArray(), [&] { return QJsonArray{code("note_kind")}; });
    maybe(json, key("last_day"), QString(), [] { return key("2031-01-01"); });
    maybe(json, key("invitation_version"), 0, [] { return below(5) + 1; });
    maybe(json, key("mixing_seed"), 0, [] { return below(50) - 60; });
    maybe(json, key("sign_up"), QJsonObject(), [&] {
        QJsonObject signUp{{key("places"), below(9) + 1}};
        maybeText(signUp, "to");
        unknown(signUp);
        return signUp;
    });
    const auto part = [&](const char* list, const char* name, const QJsonValue& value) {
        maybe(json, key(list), QJsonArray(), [&] {
            QJsonObject row{{key(name), value}};
            unknown(row);
            return QJsonArray{row, row};
        });
    };
    part("links", "address", words());
    part("groups", "pilots", QJsonArray{words()});
    part("rotation", "half_day", below(3) + 1);
    part("handover", "today", code("doer"));
    part("efforts", "minutes", below(99) + 1);
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
