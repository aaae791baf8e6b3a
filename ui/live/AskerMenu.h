// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/QuestionText.h"
#include "core/session/Vocabulary.h"

#include <QMenu>

#include <functional>

namespace kring::ui {

/// Fills a menu with everyone who may have asked: nobody named, deliberately anonymous, the perspectives in
/// the room, the people by their numbers, and the other perspectives.
void addAskers(QMenu& menu, const session::SessionRecord& record, const session::Vocabulary& vocabulary,
               session::Language words, const floor::Asker& current,
               const std::function<void(const floor::Asker&)>& chosen);

/// What an asker is called on the screen; empty for nobody named.
QString askerWord(const floor::Asker& asker, const session::SessionRecord& record,
                  const session::Vocabulary& vocabulary, session::Language words);

} // namespace kring::ui
