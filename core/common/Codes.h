// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>
#include <utility>

namespace kring {

/// The codes of a closed vocabulary, in the file and in the exchange format. Specialise with
/// `static constexpr std::pair<E, const char*> table[]`; words for the screen come from session::Vocabulary.
template <class E>
struct CodesOf;

template <class E>
QString codeOf(E value)
{
    for (const auto& [candidate, code] : CodesOf<E>::table) {
        if (candidate == value)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
}

/// The value with this code; nothing when there is none.
template <class E>
std::optional<E> fromCode(QStringView code)
{
    for (const auto& [candidate, known] : CodesOf<E>::table) {
        if (code == QLatin1String(known))
            return candidate;
    }
    return std::nullopt;
}

} // namespace kring
