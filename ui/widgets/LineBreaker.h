// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

namespace kring::ui {

/// Breaks text into lines of at most a width, fast enough to size ten thousand rows at once: widths of Latin
/// letters are added up from a table, other scripts are laid out by Qt. Whoever paints draws line by line, so
/// that what was measured is what is seen. A word wider than a line is broken anywhere.
class LineBreaker
{
public:
    explicit LineBreaker(const QFont& font);

    QStringList lines(const QString& text, int width) const;

    const QFont& font() const { return m_font; }
    int lineHeight() const { return m_lineHeight; }

    /// Height of so many lines.
    int height(qsizetype lines) const { return int(lines) * m_lineHeight; }

private:
    qreal advanceOf(QChar character) const;
    void breakByTable(const QString& paragraph, qreal width, QStringList& lines) const;
    void breakByLayout(const QString& paragraph, qreal width, QStringList& lines) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    int m_lineHeight;
    mutable QHash<char16_t, qreal> m_advances;
};

} // namespace kring::ui
