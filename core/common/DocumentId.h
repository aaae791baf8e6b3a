// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

namespace kring {

/// A row's id in the exchange format: the one it came with, or for a row made here one that follows from
/// its own id ("n1a2b3c4d5e6f") and so never changes and never meets another.
inline QString documentIdOr(const QString& documentId, char prefix, qint64 id)
{
    return documentId.isEmpty() ? QString(QLatin1Char(prefix) + QString::number(id, 36)) : documentId;
}

} // namespace kring
