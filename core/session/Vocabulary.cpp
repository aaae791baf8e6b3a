// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kring::session {

Vocabulary Vocabulary::builtIn()
{
    QFile file(QStringLiteral(":/data/vocabulary.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Vocabulary", "resources/vocabulary.json is compiled in");
    const QJsonObject lists = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();

    Vocabulary vocabulary;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        if (!list->isArray())
            continue;
        std::vector<Term>& terms = vocabulary.m_lists[list.key()];
        const QJsonArray entries = list->toArray();
        for (const QJsonValue& value : entries) {
            const QJsonObject entry = value.toObject();
            terms.push_back({entry[QLatin1String("code")].toString(), entry[QLatin1String("sv")].toString(),
                             entry[QLatin1String("en")].toString(), entry[QLatin1String("side")].toString(),
                             entry[QLatin1String("group")].toString(),
                             entry[QLatin1String("interactive")].toBool()});
        }
    }
    return vocabulary;
}

const std::vector<Term>& Vocabulary::terms(const QString& list) const
{
    static const std::vector<Term> none;
    const auto found = m_lists.constFind(list);
    return found == m_lists.constEnd() ? none : *found;
}

const Term* Vocabulary::find(const QString& list, const QString& code) const
{
    const std::vector<Term>& known = terms(list);
    const auto found = std::find_if(known.begin(), known.end(), [&](const Term& term) { return term.code == code; });
    return found == known.end() ? nullptr : &*found;
}

bool Vocabulary::contains(const QString& list, const QString& code) const
{
    return find(list, code) != nullptr;
}

QString Vocabulary::word(const QString& list, const QString& code, Language language) const
{
    const Term* term = find(list, code);
    if (!term)
        return code;
    return language == Language::Swedish ? term->swedish : term->english;
}

} // namespace kring::session
