// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kring::programme {

/// What a link to this address leads to, encoded: "https://…", or "mailto:…" for an e-mail address. Empty
/// for anything else (a telephone number, a script), which is then shown as text.
QByteArray linkTo(const QString& address);

/// A letter that is begun by following the link: to nobody yet, with a subject and a text.
QByteArray letterWith(const QString& subject, const QString& text);

} // namespace kring::programme
