// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/Address.h"
#include "core/programme/Meeting.h"
#include "core/report/Summary.h"

namespace kring::programme {

/// HTML in the making: the frame of a page, and elements that escape what is put into them.
class HtmlText
{
public:
    /// Everything down to the skip link; the page's main part must have the id "programme".
    void begin(session::Language language, const QString& title, const QString& description);
    void end();

    void line(const QString& markup);
    /// Nothing for an empty text.
    void element(const char* tag, const QString& text, const char* cssClass = nullptr);
    /// A list of labels and what they stand for, which is markup; those with nothing vanish.
    void facts(const std::vector<report::Labelled>& facts);

    QByteArray bytes() const { return m_html.toUtf8(); }

private:
    QString m_html;
};

/// The words as a link; without an address as text.
QString linked(const QByteArray& address, const QString& words);

/// The meeting's title as a heading of this level, with its mark when it is cancelled.
void writeTitle(HtmlText& html, const Meeting& meeting, int level);

/// What else there is to say of it, with headings of this level.
void writeMeeting(HtmlText& html, const Meeting& meeting, int level);

} // namespace kring::programme
