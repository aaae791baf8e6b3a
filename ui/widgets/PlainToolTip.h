// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace kring::ui {

/// A tool tip that shows `text` as it is, also where Qt would take it for markup.
inline QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? QString(u"<span>" + text.toHtmlEscaped() + u"</span>") : text;
}

} // namespace kring::ui
