// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Participant.h"

#include <vector>

namespace kring::floor {

/// Something in a text that points out a person.
struct PrivateWord
{
    enum class Kind { Name, IdentityNumber, Telephone, Email };

    Kind kind = Kind::Name;
    QString text; ///< as it stands in the text

    bool operator==(const PrivateWord&) const = default;
};

/// What in `text` points out a person, in the text's order and each once: the names of these participants
/// (the whole of it and each part of three letters or more, as a word of its own, also with a genitive s),
/// Swedish personal identity and coordination numbers (a real date and a right check digit), telephone
/// numbers and e-mail addresses. A help for whoever shows the text, and no promise: names of others are not
/// known here.
std::vector<PrivateWord> privateWordsIn(const QString& text,
                                        const std::vector<session::Participant>& participants);

} // namespace kring::floor
