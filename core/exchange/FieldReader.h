// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Instant.h"
#include "core/common/VagueDate.h"
#include "core/session/Vocabulary.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace kring::exchange {

enum class Presence { Required, Optional };

/// The numbers that a field may hold.
struct Range
{
    int least = 0;
    int most = 0;
};

/// Reads the fields of one JSON object by name and type. It knows where in the document it stands: what does
/// not fit throws FailureError (Invalid) with a sentence that begins with the path. Absent and null are the
/// same for an optional field, and give its empty value.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(kring::exchange::FieldReader)

public:
    FieldReader(QJsonObject object, QString path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {}

    QString text(const QString& key, Presence presence = Presence::Optional);
    QStringList texts(const QString& key);
    /// A short name, not empty, for other objects to refer to.
    QString id(const QString& key);
    std::optional<int> wholeNumber(const QString& key, Range range, Presence presence = Presence::Optional);
    bool flag(const QString& key);
    /// A code of an open list in the vocabulary; empty when absent.
    QString code(const QString& key, const session::Vocabulary& vocabulary, const QString& list,
                 Presence presence = Presence::Optional);
    QDate date(const QString& key);
    /// The date under "date" with the precision under "precision" (a day when absent).
    VagueDate vagueDate(Presence presence);
    QTime time(const QString& key);
    std::optional<Instant> instant(const QString& key, Presence presence = Presence::Optional);

    /// The value with this code of a closed list; `otherwise` when absent.
    template <class E> E choice(const QString& key, E otherwise, Presence presence = Presence::Optional)
    {
        const QString found = text(key, presence);
        if (!has(key))
            return otherwise;
        if (const std::optional<E> value = fromCode<E>(found))
            return *value;
        QStringList known;
        for (const auto& entry : CodesOf<E>::table)
            known.append(QString::fromLatin1(entry.second));
        refuseCode(key, found, known);
    }

    /// The object under this key; nothing when absent.
    std::optional<FieldReader> object(const QString& key);
    /// The objects of the list under this key; none when absent.
    std::vector<FieldReader> rows(const QString& key, Presence presence = Presence::Optional);

    /// True when the field is there and not null.
    bool has(const QString& key) const;
    [[noreturn]] void refuse(const QString& key, const QString& sentence) const;

    /// The paths of the fields that nobody has asked for.
    QStringList unknownFields() const;
    const QJsonObject& json() const { return m_object; }

private:
    /// The field's value; null when it is absent, which a required field must not be.
    QJsonValue value(const QString& key, Presence presence);
    QString pathOf(const QString& key) const;
    [[noreturn]] void refuseCode(const QString& key, const QString& found, const QStringList& known) const;

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
};

} // namespace kring::exchange
