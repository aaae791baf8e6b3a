// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/QueueRules.h"

#include <QString>

namespace kring::ui {

/// The rule of the queue in a few words: "New voices first".
QString ruleText(session::QueueRule rule);

/// What of a typed row could not be put in the queue, in sentences; empty when all of it could.
QString faultText(const session::SessionRecord& record, const floor::ParsedQueue& parsed);

/// Whom a half-typed row means so far: their names, and for a word that fits several their numbers.
QString previewText(const session::SessionRecord& record, const QString& typed);

} // namespace kring::ui
