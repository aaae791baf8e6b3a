// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/Address.h"

#include "core/report/PlainText.h"

#include <QRegularExpression>
#include <QUrl>

namespace kring::programme {

QByteArray linkTo(const QString& address)
{
    static const QRegularExpression mail(QStringLiteral("^[^\\s@<>\"?&%,;:]+@[^\\s@<>\"?&%,;:]+\\.[\\w-]+$"));
    const QString text = report::oneLine(address).trimmed();
    if (mail.match(text).hasMatch())
        return QByteArray("mailto:") + QUrl::toPercentEncoding(text, "@");
    const QUrl url(text.startsWith(u"www.") ? QString(u"https://" + text) : text);
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == u"https" || scheme == u"http") && !url.host().isEmpty();
    const bool isMail = scheme == u"mailto" && !url.path().isEmpty();
    return url.isValid() && (isWeb || isMail) ? url.toEncoded() : QByteArray();
}

QByteArray letterWith(const QString& subject, const QString& text)
{
    QString lines = report::plain(text);
    lines.replace(u'\n', QStringLiteral("\r\n"));
    return QByteArray("mailto:?subject=") + QUrl::toPercentEncoding(report::oneLine(subject)) +
           QByteArray("&body=") + QUrl::toPercentEncoding(lines);
}

} // namespace kring::programme
