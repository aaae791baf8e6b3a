// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>

#include <rapidcheck.h>

namespace kring::test {

/// How a random document treats optional fields that are empty.
enum class Emptiness {
    LeftOut,    ///< they are not there, as Kring writes them
    SpelledOut, ///< they may be there as null, "", 0, false, []
};

/// Makes valid documents out of rapidcheck's dice. To be used inside a property.
class RandomDocument
{
public:
    RandomDocument(const session::Vocabulary& vocabulary, Emptiness emptiness)
        : m_vocabulary(vocabulary)
        , m_emptiness(emptiness)
    {}

    QJsonObject make();

    static int below(int limit) { return *rc::gen::inRange(0, limit); }
    static bool chance(int percent) { return below(100) < percent; }
    static QString words();

private:
    static QString key(const char* name) { return QString::fromLatin1(name); }

    /// Puts in a value, or what stands for none.
    template <class Make>
    void maybe(QJsonObject& object, const QString& key, const QJsonValue& empty, Make&& make)
    {
        const int dice = below(10);
        if (dice < 5)
            object.insert(key, make());
        else if (m_emptiness == Emptiness::SpelledOut && dice < 7)
            object.insert(key, QJsonValue::Null);
        else if (m_emptiness == Emptiness::SpelledOut && dice < 9 && !empty.isUndefined())
            object.insert(key, empty);
    }
    void maybeText(QJsonObject& object, const char* key);
    void maybeCode(QJsonObject& object, const char* key, const char* list);
    void maybeInstant(QJsonObject& object, const char* key);
    void maybeItem(QJsonObject& object, const char* key);
    void unknown(QJsonObject& object);
    void date(QJsonObject& object, bool required);

    QString code(const char* list) const;
    QString nameOf(const QString& prefix) const;
    QJsonArray namesOf(const QString& prefix) const;
    QJsonArray numbered(const char* prefix, int most);
    void maybePerson(QJsonObject& object, const char* key);
    QString instant() const;

    QJsonObject agendaItem(int number);
    QJsonObject participant(QJsonObject row);
    QJsonObject question(QJsonObject row);
    QJsonObject note(QJsonObject row);
    QJsonObject decision(QJsonObject row);
    QJsonObject action(QJsonObject row);
    QJsonObject carried(QJsonObject row);
    QJsonObject contribution(QJsonObject row);
    /// What is planned around the agenda.
    void plan(QJsonObject& json);
    QJsonObject turn();
    QJsonObject voice();

    const session::Vocabulary& m_vocabulary;
    const Emptiness m_emptiness;
    int m_items = 0;
    int m_participants = 0;
    int m_questions = 0;
    int m_notes = 0;
};

} // namespace kring::test
