// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace kring {

/// A row's identity: a 63-bit number made by IdSource, 0 for "none". The tag keeps a note's id from ever
/// being taken for a question's. Outside the program (JSON, command line) it is written as a decimal string.
template <class Tag>
struct Id
{
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;

    QString toString() const { return QString::number(value); }

    /// The id written as a decimal string; none (0) for anything else.
    static Id fromString(QStringView text)
    {
        bool whole = false;
        const qint64 number = text.toLongLong(&whole);
        return {whole && number > 0 ? number : 0};
    }
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace kring
