// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"

namespace kring::report {

/// Who was there, a line a side ("Verksamheten: Förstalinjechef 1–6 (enhet A–F), Personlig assistent 1–2"),
/// the sides and their perspectives in the vocabulary's order, and last how many they were. Roles with the
/// same words and running numbers are folded. Empty when there is nobody.
QString attendanceInWords(const std::vector<session::Participant>& people,
                          const std::vector<agenda::AgendaItem>& agenda,
                          const session::Vocabulary& vocabulary, session::Language language);

} // namespace kring::report
