// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonWords.h"

#include "core/floor/People.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

using session::Side;

QString initialsOf(const QString& alias, const QString& name)
{
    session::Participant called;
    called.role = alias;
    called.name = name;
    return floor::initialsOf(called);
}

void paintDisc(QPainter& painter, const Theme& theme, const QRect& box, const QColor& colour,
               const QString& initials)
{
    QColor soft = colour;
    soft.setAlphaF(theme.scheme() == Scheme::Light ? 0.14F : 0.26F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawEllipse(box);
    painter.setFont(theme.font(TextSize::Small, Weight::Strong));
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, initials.left(3));
}

void paintCell(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
               const QString& text, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

void paintPerspective(QPainter& painter, const Theme& theme, const QRect& box, const QColor& hue,
                      const QString& word, const QColor& ink)
{
    constexpr int square = 9;
    constexpr int gap = 9;
    const QRect mark(box.left(), box.center().y() - square / 2, square, square);
    paintBox(painter, mark, hue, {}, 2);
    paintCell(painter, box.adjusted(square + gap, 0, 0, 0), theme.font(TextSize::Body), ink, word);
}

QString shortDate(const VagueDate& date, QDate today, const QLocale& locale)
{
    if (!date.first.isValid())
        return {};
    const bool isThisYear = date.first.year() == today.year();
    QString text;
    switch (date.precision) {
    case DatePrecision::Day:
        text =
            locale.toString(date.first, isThisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
        break;
    case DatePrecision::Month:
        text = locale.toString(date.first, QStringLiteral("MMM yyyy"));
        break;
    case DatePrecision::Quarter:
        text = QStringLiteral("Q%1 %2").arg((date.first.month() - 1) / 3 + 1).arg(date.first.year());
        break;
    case DatePrecision::ToBeAnnounced:
        break;
    }
    return text.remove(u'.'); // "nov." is "nov" in a column
}

QLocale localeFor(session::Language language)
{
    return language == session::Language::Swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                                  : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace kring::ui
