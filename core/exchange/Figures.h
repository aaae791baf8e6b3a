// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"

#include <QJsonObject>

/// What a document says although it follows from the rest of it: "voice" (how the time to speak was shared)
/// and "indicators" (the session in a few figures). They are computed when a document is written; the ones
/// that a document came with stand, as long as the facts behind them have not changed here.
namespace kring::exchange {

inline const QString voiceField = QStringLiteral("voice");
inline const QString indicatorsField = QStringLiteral("indicators");

/// The figures as fields of the document: "voice" once somebody's turn has ended, "indicators" once an item
/// has been started with the clock. Nobody stands alone in a group of "voice".
QJsonObject figuresOf(const session::SessionRecord& record, const session::Vocabulary& vocabulary);

/// For a session that has been read from `document`: remembers with it the figures that Kring computes but
/// the document does not have so, and forgets the document's where they are the same.
void rememberFigures(session::Session& session, const QJsonObject& document, const QJsonObject& computed);

/// Puts the figures into a document that is written: the computed ones, or the kept ones where nothing has
/// changed since they came.
void writeFigures(QJsonObject& document, const session::Session& session, const QJsonObject& computed);

} // namespace kring::exchange
