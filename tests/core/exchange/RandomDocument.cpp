// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/RandomDocument.h"

namespace kring::test {

namespace {

QJsonValue randomJson(int depth)
{
    switch (RandomDocument::below(depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return RandomDocument::chance(50);
    case 2:
        return RandomDocument::below(1'000'000) - 500'000;
    case 3:
        return RandomDocument::below(1'000'000) / 1024.0;
    case 4:
        return RandomDocument::words();
    case 5: {
        QJsonArray array;
        for (int i = RandomDocument::below(3); i > 0; --i)
            array.append(randomJson(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = RandomDocument::below(3); i > 0; --i)
            object.insert(RandomDocument::words(), randomJson(depth - 1));
        return object;
    }
    }
}

} // namespace

QString RandomDocument::words()
{
    static const QStringList all = {
        QStringLiteral("å"),       QStringLiteral("vad"),     QStringLiteral("<b>&amp;</b>"),
        QStringLiteral("\"”\\"),   QStringLiteral("rad\n2"),  QStringLiteral("🙂"),
        QStringLiteral(" "),       QStringLiteral("{[,"),     QStringLiteral("null"),
        QStringLiteral("\u2028x"), QStringLiteral("e\u0301"), QStringLiteral("\t")};
    QString text = all.at(below(int(all.size())));
    for (int i = below(3); i > 0; --i)
        text += all.at(below(int(all.size())));
    return text;
}

QString RandomDocument::code(const char* list) const
{
    const auto& terms = m_vocabulary.terms(key(list));
    return terms.at(size_t(below(int(terms.size())))).code;
}

QString RandomDocument::instant() const
{
    const bool spelledOut = m_emptiness == Emptiness::SpelledOut;
    const QString fraction = chance(30) ? QStringLiteral(".%1").arg(below(999) + 1, 3, 10, QLatin1Char('0'))
                             : spelledOut && chance(10) ? QStringLiteral(".000")
                                                        : QString();
    return QStringLiteral("2026-11-%1T%2:15:07%3Z")
        .arg(below(30) + 1, 2, 10, QLatin1Char('0'))
        .arg(below(24), 2, 10, QLatin1Char('0'))
        .arg(fraction);
}

void RandomDocument::maybeText(QJsonObject& object, const char* name)
{
    maybe(object, key(name), QString(), [] { return words(); });
}

void RandomDocument::maybeCode(QJsonObject& object, const char* name, const char* list)
{
    maybe(object, key(name), QString(), [&] { return code(list); });
}

void RandomDocument::maybeInstant(QJsonObject& object, const char* name)
{
    maybe(object, key(name), QJsonValue::Undefined, [&] { return instant(); });
}

void RandomDocument::maybeItem(QJsonObject& object, const char* name)
{
    if (m_items > 0)
        maybe(object, key(name), QJsonValue::Undefined, [&] { return 2 * (below(m_items) + 1); });
}

void RandomDocument::unknown(QJsonObject& object)
{
    if (chance(25))
        object.insert(QString(u"x_" + words()), randomJson(3));
}

void RandomDocument::date(QJsonObject& object, bool required)
{
    const QString dateKey = key("date");
    const QString precisionKey = key("precision");
    const int month = below(12) + 1;
    switch (below(4)) {
    case 0:
        object.insert(dateKey, QStringLiteral("2027-%1-28").arg(month, 2, 10, QLatin1Char('0')));
        if (m_emptiness == Emptiness::SpelledOut && chance(50))
            object.insert(precisionKey, key("day"));
        break;
    case 1:
        object.insert(dateKey, QStringLiteral("2027-%1").arg(month, 2, 10, QLatin1Char('0')));
        object.insert(precisionKey, key("month"));
        break;
    case 2:
        object.insert(dateKey, QStringLiteral("2027-Q%1").arg(below(4) + 1));
        object.insert(precisionKey, key("quarter"));
        break;
    default:
        if (required || m_emptiness == Emptiness::SpelledOut)
            object.insert(dateKey, QJsonValue::Null);
        if (m_emptiness == Emptiness::SpelledOut && chance(50))
            object.insert(precisionKey, key("tba"));
    }
}

QString RandomDocument::nameOf(const QString& prefix) const
{
    const int count = prefix == u"Q" ? m_questions : m_notes;
    return QString(prefix + QString::number(below(count)));
}

QJsonArray RandomDocument::namesOf(const QString& prefix) const
{
    QJsonArray names;
    if ((prefix == u"Q" ? m_questions : m_notes) > 0) {
        for (int i = below(3); i > 0; --i)
            names.append(nameOf(prefix));
    }
    return names;
}

void RandomDocument::maybePerson(QJsonObject& object, const char* name)
{
    if (m_participants > 0)
        maybe(object, key(name), QString(),
              [&] { return QString(u'P' + QString::number(below(m_participants))); });
}

QJsonArray RandomDocument::numbered(const char* prefix, int most)
{
    QJsonArray rows;
    for (int i = 0, count = below(most); i < count; ++i)
        rows.append(
            QJsonObject{{key("id"), QString(key(prefix) + QString::number(i))}, {key("text"), words()}});
    return rows;
}

QJsonObject RandomDocument::make()
{
    QJsonObject json{{key("schema"), key("kring.session/1")},
                     {key("id"), words()},
                     {key("status"), code("session_status")},
                     {key("title"), words()},
                     {key("type"), code("session_type")}};
    date(json, true);
    for (const char* name : {"language", "format", "place", "organiser"})
        maybeText(json, name);
    maybeCode(json, "mode", "mode");
    maybe(json, key("time_zone"), QString(), [] { return key("Europe/Stockholm"); });
    maybe(json, key("start"), QString(), [] { return key("23:30"); });
    maybe(json, key("end"), QString(), [] { return key("00:15"); });
    maybe(json, key("open_agenda"), false, [] { return true; });
    maybe(json, key("dots_each"), 0, [] { return below(9) + 1; });
    maybe(json, key("queue_rule"), key("first_list"), [] { return key("plain"); });
    maybe(json, key("voice_by_person"), false, [] { return true; });
    maybe(json, key("ground_rules"), QJsonArray(), [] { return QJsonArray{words(), words()}; });
    maybe(json, key("series"), QJsonValue::Undefined, [&] {
        QJsonObject series{{key("id"), words()}, {key("title"), words()}};
        maybe(series, key("number"), QJsonValue::Undefined, [] { return below(9) + 1; });
        maybeText(series, "overarching_theme");
        maybeText(series, "pilot");
        unknown(series);
        return series;
    });
    const bool spelledOut = m_emptiness == Emptiness::SpelledOut;
    maybe(json, key("document"), spelledOut ? QJsonValue(QJsonObject()) : QJsonValue(), [&] {
        QJsonObject document{{key("kind"), code("document_kind")}};
        maybe(document, key("state"), key("draft"), [&] { return key("sent"); });
        maybe(document, key("confidentiality_checked"), false, [] { return true; });
        maybeText(document, "adjustment");
        maybe(document, key("registration"), QJsonObject(), [&] {
            QJsonObject registration{{key("state"), key("registered")}};
            maybeText(registration, "number");
            unknown(registration);
            return registration;
        });
        unknown(document);
        return document;
    });

    plan(json);
    m_items = below(5);
    QJsonArray participants = numbered("P", 4);
    QJsonArray questions = numbered("Q", 5);
    QJsonArray notes = numbered("N", 6);
    m_participants = int(participants.size());
    m_questions = int(questions.size());
    m_notes = int(notes.size());
    const auto fill = [](QJsonArray rows, auto&& with) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            rows.replace(i, with(rows.at(i).toObject()));
        return rows;
    };
    QJsonArray agenda;
    for (int i = 1; i <= m_items; ++i)
        agenda.append(agendaItem(2 * i));
    json.insert(key("agenda"), agenda);
    json.insert(key("participants"), fill(participants, [&](auto row) { return participant(row); }));
    json.insert(key("questions"), fill(questions, [&](auto row) { return question(row); }));
    json.insert(key("notes"), fill(notes, [&](auto row) { return note(row); }));
    const auto optionalList = [&](const char* name, const QJsonArray& rows) {
        if (!rows.isEmpty() || spelledOut)
            json.insert(key(name), rows);
    };
    optionalList("contributions", fill(numbered("C", 4), [&](auto row) { return contribution(row); }));
    optionalList("decisions", fill(numbered("D", 3), [&](auto row) { return decision(row); }));
    optionalList("actions", fill(numbered("A", 3), [&](auto row) { return action(row); }));
    optionalList("carried_forward", fill(numbered("K", 3), [&](auto row) { return carried(row); }));
    QJsonArray turns;
    for (int i = below(4); i > 0; --i)
        turns.append(turn());
    optionalList("turns", turns);
    for (const char* figures : {"voice", "indicators"})
        maybe(json, key(figures), QJsonValue::Undefined, [&] { return voice(); });
    QJsonArray parked;
    for (int i = m_questions - 1; i >= 0; i -= 2)
        parked.append(QString(u'Q' + QString::number(i)));
    optionalList("parking_lot", parked);
    maybe(json, key("next_meeting"), QJsonValue::Undefined, [&] {
        QJsonObject next;
        date(next, false);
        maybeCode(next, "status", "session_status");
        maybeText(next, "label");
        if (const QJsonArray inherits = namesOf(key("N")); !inherits.isEmpty())
            next.insert(key("inherits"), inherits);
        unknown(next);
        return next;
    });
    unknown(json);
    return json;
}

} // namespace kring::test
