// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/session/Vocabulary.h"

#include <QByteArray>

#include <vector>

namespace kring::exchange {

/// The whole register as a table that planImport() reads back; codes as words of one language.
QByteArray writePeople(const std::vector<people::Person>& people, const session::Vocabulary& vocabulary,
                       session::Language language);

} // namespace kring::exchange
