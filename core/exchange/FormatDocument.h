// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Outcome.h"
#include "core/session/Format.h"
#include "core/session/Vocabulary.h"

#include <QByteArray>
#include <QStringList>

namespace kring::exchange {

/// A format read from a file: without an id, and the paths of fields that this version does not know (kept
/// and written back).
struct ReadFormat
{
    session::OwnFormat format;
    QStringList unknownFields;
};

/// Reads a `kring.format/1` document. The first fault refuses the whole of it with one sentence that begins
/// with the path: "items[2].minutes: a whole number of 0 or more is expected".
Outcome<ReadFormat> readFormat(const QByteArray& bytes, const session::Vocabulary& vocabulary);

/// Writes a format as such a document (indented UTF-8, ends with a line break).
QByteArray writeFormat(const session::OwnFormat& format);

/// A built-in format, to be written: its words are in one language.
session::OwnFormat asOwn(const session::Format& format, session::Language language);

} // namespace kring::exchange
