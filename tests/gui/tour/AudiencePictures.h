// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"

#include <QImage>

#include <functional>

namespace kring::test {

/// What the room sees in every state, made from a session that is under way at `now` with a question in
/// discussion. False from `keep` ends it.
bool drawAudience(const ui::Theme& theme, const session::SessionRecord& record, Instant now,
                  const session::Vocabulary& vocabulary, session::Language words,
                  const std::function<bool(const QString& name, const QImage& picture)>& keep);

} // namespace kring::test
