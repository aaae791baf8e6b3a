// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace kring::test {

/// A copy of a document with one thing wrong, and the beginning of the sentence that must refuse it.
struct Mutilation
{
    QByteArray bytes;
    QString refusal;
};

/// Puts a value at "questions[3].votes" (or takes it away), within any JSON value.
inline QJsonValue withField(const QJsonValue& whole, QStringList path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    bool isIndex = false;
    const int index = step.toInt(&isIndex);
    if (isIndex) {
        QJsonArray array = whole.toArray();
        array.replace(index, withField(array[index], path, value));
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue within = withField(object[step], path, value);
    if (within.isUndefined())
        object.remove(step);
    else
        object.insert(step, within);
    return object;
}

/// Fifty and some mutilated copies of the example session, each wrong in its own way.
inline std::vector<Mutilation> mutilationsOf(const QByteArray& example)
{
    const QJsonValue json = QJsonDocument::fromJson(example).object();
    using namespace Qt::StringLiterals;
    std::vector<Mutilation> all;

    const auto add = [&](const QByteArray& bytes, const QString& refusal) {
        all.push_back({bytes, refusal});
    };
    // Sets the field at `path` and expects "path: sentence".
    const auto set = [&](const QString& path, const QJsonValue& value, const QString& sentence) {
        static const QRegularExpression steps(QStringLiteral("[.\\[\\]]+"));
        const QJsonValue wrong = withField(json, path.split(steps, Qt::SkipEmptyParts), value);
        add(QJsonDocument(wrong.toObject()).toJson(), QString(path + u": " + sentence));
    };
    const auto remove = [&](const QString& path) {
        set(path, QJsonValue(QJsonValue::Undefined), QStringLiteral("this field is missing"));
    };
    const auto replace = [&](const QByteArray& before, const QByteArray& after, const QString& refusal) {
        QByteArray bytes = example;
        bytes.replace(bytes.indexOf(before), before.size(), after);
        add(bytes, refusal);
    };

    // Wrong types.
    set(u"title"_s, 7, u"a text is expected"_s);
    set(u"title"_s, QJsonValue::Null, u"a text is expected"_s);
    set(u"agenda"_s, QJsonObject(), u"a list is expected"_s);
    set(u"notes[2]"_s, u"text"_s, u"an object is expected"_s);
    set(u"series"_s, u"ex-series-pa"_s, u"an object is expected"_s);
    set(u"open_agenda"_s, u"yes"_s, u"true or false is expected"_s);
    set(u"notes[3].quote"_s, 1, u"true or false is expected"_s);
    set(u"ground_rules"_s, u"one"_s, u"a list of texts is expected"_s);
    set(u"ground_rules[1]"_s, 2, u"a text is expected"_s);
    set(u"document.registration.number"_s, 12, u"a text is expected"_s);
    set(u"date"_s, 20261113, u"a date or null is expected"_s);
    set(u"questions[6].carried_from.session"_s, QJsonArray(), u"a text is expected"_s);

    // Numbers.
    set(u"questions[3].votes"_s, -1, u"a whole number of 0 or more is expected"_s);
    set(u"questions[3].votes"_s, 2.5, u"a whole number of 0 or more is expected"_s);
    set(u"questions[3].votes"_s, u"7"_s, u"a whole number of 0 or more is expected"_s);
    set(u"questions[3].votes"_s, 1e300, u"a whole number of at most 1000000 is expected"_s);
    set(u"agenda[0].planned_minutes"_s, 1441, u"a whole number of at most 1440 is expected"_s);
    set(u"agenda[4].no"_s, 0, u"a whole number of 1 or more is expected"_s);
    set(u"agenda[4].no"_s, 4, u"a whole number above 4 is expected"_s);
    set(u"series.number"_s, 0, u"a whole number of 1 or more is expected"_s);

    // Missing fields.
    remove(u"schema"_s);
    remove(u"id"_s);
    remove(u"date"_s);
    remove(u"participants"_s);
    remove(u"agenda[10].planned_minutes"_s);
    remove(u"participants[15].attendance"_s);
    remove(u"questions[11].status"_s);
    remove(u"notes[0].kind"_s);
    remove(u"decisions[1].text"_s);
    remove(u"questions[6].carried_from.question"_s);

    // Codes.
    set(u"schema"_s, u"kring.session/2"_s,
        u"kring.session/1 is expected; this version does not read “kring.session/2”"_s);
    set(u"status"_s, u"over"_s, u"“over” is not one of planned, live, closed, cancelled"_s);
    set(u"mode"_s, u"hybird"_s, u"“hybird” is not one of on_site, online, hybrid"_s);
    set(u"participants[2].side"_s, u""_s, u"“” is not one of lived, service, research, none"_s);
    set(u"notes[7].kind"_s, u"learnings"_s, u"“learnings” is not a code that this version knows"_s);
    set(u"decisions[0].degree"_s, u"full"_s, u"“full” is not one of none, information"_s);
    set(u"next_meeting.precision"_s, u"week"_s, u"“week” is not one of day, month, quarter, tba"_s);

    // Names.
    set(u"notes[4].refs"_s, QJsonArray{u"Q1"_s, u"Q99"_s}, QString());
    all.back().refusal = u"notes[4].refs[1]: no row with the id “Q99” in this document"_s;
    set(u"questions[0].outcome"_s, u"K9"_s, u"no row with the id “K9” in this document"_s);
    set(u"decisions[0].from_questions[1]"_s, u"N1"_s, u"no question with the id “N1” in this document"_s);
    set(u"parking_lot[0]"_s, u"K1"_s, u"no question with the id “K1” in this document"_s);
    set(u"carried_forward[2].from_question"_s, u"Q0"_s, u"no question with the id “Q0” in this document"_s);
    set(u"notes[9].agenda_item"_s, 12, u"no agenda item with the number 12 in this document"_s);
    set(u"participants[8].present_to_item"_s, 40, u"no agenda item with the number 40 in this document"_s);
    set(u"notes[5].id"_s, u"Q1"_s, u"another row in this document already has the id “Q1”"_s);
    set(u"questions[3].raised_by"_s, u"Q1"_s, u"no participant with the id “Q1” in this document"_s);
    set(u"questions[3].merged_into"_s, u"Q4"_s, u"a question cannot end up merged into itself"_s);
    set(u"agenda[6].from_question"_s, u"P1"_s, u"no question with the id “P1” in this document"_s);
    set(u"notes[2].outcome"_s, u"D9"_s, u"no row with the id “D9” in this document"_s);
    set(u"actions[1].id"_s, u""_s, u"an id of 1 to 200 characters is expected"_s);
    set(u"parking_lot"_s, QJsonArray{u"Q6"_s, u"Q6"_s}, QString());
    all.back().refusal = u"parking_lot[1]: the question “Q6” stands here twice"_s;

    // Dates and times.
    set(u"date"_s, u"2026-02-30"_s, u"a date such as 2026-11-13 is expected, not “2026-02-30”"_s);
    set(u"actions[0].due"_s, u"1/12"_s, u"a date such as 2026-11-13 is expected, not “1/12”"_s);
    set(u"next_meeting.date"_s, u"2027-13"_s, u"a month such as 2027-02 is expected"_s);
    set(u"start"_s, u"9:00"_s, u"a time such as 09:30 is expected"_s);
    set(u"end"_s, u"24:00"_s, u"a time such as 09:30 is expected"_s);
    set(u"agenda[2].started_at"_s, u"2026-11-13T08:09:31+01:00"_s, u"a UTC time such as"_s);
    set(u"time_zone"_s, u"Europe/Linköping"_s, u"a time zone such as Europe/Stockholm is expected"_s);

    // Turns, and what stands within agenda items.
    const QString turns = u"turns"_s;
    const QJsonObject turn{{u"perspective"_s, u"staff"_s},
                           {u"started_at"_s, u"2026-11-13T08:20:00Z"_s},
                           {u"ended_at"_s, u"2026-11-13T08:19:59Z"_s}};
    set(turns, QJsonArray{turn}, QString());
    all.back().refusal = u"turns[0].ended_at: a time that is not before started_at is expected"_s;
    set(turns, QJsonArray{QJsonObject{{u"perspective"_s, u"staff"_s}}}, QString());
    all.back().refusal = u"turns[0].started_at: this field is missing"_s;
    set(u"queue_rule"_s, u"loudest"_s, u"“loudest” is not one of first_list, alternate_sides, plain"_s);
    set(u"dots_each"_s, -3, u"a whole number of 0 or more is expected"_s);
    set(u"voice"_s, 3600, u"an object is expected"_s);
    set(u"agenda[3].fixed_start"_s, u"9:30"_s, u"a time such as 09:30 is expected"_s);
    set(u"agenda[3].short_turns"_s, QJsonArray{QJsonObject{{u"title"_s, u"Pilot A"_s}}}, QString());
    all.back().refusal = u"agenda[3].short_turns[0].minutes: this field is missing"_s;

    // The bytes.
    replace("Incheckning",
            "Inch\xE4"
            "ckning",
            u"line 47, column 18: byte "_s);
    replace("\"end\"", "\"start\"", u"line 21, column 2: the field “start” stands twice"_s);
    replace("\"no\": 1,", "\"no\": 1;", u"line 45, column "_s);
    replace("Incheckning", "Inch\\u0000ckning", u"agenda[0].title: a text without the character U+0000"_s);
    replace("Incheckning", "Inch\\ud83dckning", u"agenda[0].title: a text without half a surrogate pair"_s);
    replace("Incheckning", "Inch\nckning", u"line 47, column 18: a text holds a bare control character"_s);
    replace("Incheckning", QByteArray(1024 * 1024, 'x'),
            u"agenda[0].title: a text of at most 1 MiB is expected"_s);
    replace("\"pulse\": {",
            QByteArray("\"deep\": ") + QByteArray(64, '[') + QByteArray(64, ']') + ", \"pulse\": {",
            u"line 868, column 73: the document is nested deeper than 64 levels"_s);
    add(example.left(example.size() / 2), u"line "_s);
    add("[" + example + "]", u"A JSON object is expected at the top level."_s);
    add(QByteArray(), u"line 1, column 1: this is not valid JSON"_s);
    add(example + QByteArray(64 * 1024 * 1024, ' '), u"The document is larger than 64 MiB."_s);
    return all;
}

} // namespace kring::test
