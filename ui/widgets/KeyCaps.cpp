// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyCaps.h"

#include "ui/widgets/RowPainting.h"

namespace kring::ui {

namespace {

constexpr int between = 4;     // two boxes
constexpr int beforeWords = 7; // after the boxes
constexpr int betweenHints = 18;

QFont capFont(const Theme& theme)
{
    return theme.font(TextSize::Small);
}

int capWidth(const QFontMetrics& metrics, const QString& key)
{
    return std::max(metrics.horizontalAdvance(key) + 10, keyCapHeight);
}

} // namespace

QStringList keyParts(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    if (text.isEmpty())
        return {};
    // The last key may itself be a plus sign.
    const QString last = text.endsWith(u'+') ? QStringLiteral("+") : text.section(u'+', -1);
    text.chop(last.size());
    QStringList parts = text.split(u'+', Qt::SkipEmptyParts);
    parts << last;
    return parts;
}

int keyCapsWidth(const Theme& theme, const QStringList& keys)
{
    const QFontMetrics metrics(capFont(theme));
    int width = 0;
    for (const QString& key : keys)
        width += capWidth(metrics, key) + (width > 0 ? between : 0);
    return width;
}

void paintKeyCaps(QPainter& painter, const Theme& theme, const QStringList& keys, int left, int centreY)
{
    const Colours& colours = theme.colours();
    const QFontMetrics metrics(capFont(theme));
    painter.setFont(capFont(theme));
    for (const QString& key : keys) {
        const QRect box(left, centreY - keyCapHeight / 2, capWidth(metrics, key), keyCapHeight);
        paintBox(painter, box, colours.card, colours.line, 5);
        painter.setPen(colours.muted);
        painter.drawText(box, Qt::AlignCenter, key);
        left += box.width() + between;
    }
}

KeyHints::KeyHints(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyHints::show(std::vector<Hint> hints)
{
    m_hints = std::move(hints);
    QStringList texts;
    for (const Hint& hint : m_hints)
        texts << QString(hint.keys.join(u' ') + u' ' + hint.words);
    setAccessibleName(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int KeyHints::widthOf(const Hint& hint) const
{
    const int caps = keyCapsWidth(m_theme, hint.keys);
    if (hint.words.isEmpty())
        return caps;
    return caps + beforeWords + QFontMetrics(capFont(m_theme)).horizontalAdvance(hint.words);
}

QSize KeyHints::sizeHint() const
{
    int width = 0;
    for (const Hint& hint : m_hints)
        width += widthOf(hint) + (width > 0 ? betweenHints : 0);
    return {width, keyCapHeight};
}

void KeyHints::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int left = 0;
    for (const Hint& hint : m_hints) {
        if (left + widthOf(hint) > width())
            return;
        paintKeyCaps(painter, m_theme, hint.keys, left, height() / 2);
        const int words = left + keyCapsWidth(m_theme, hint.keys) + beforeWords;
        painter.setPen(m_theme.colours().muted);
        painter.setFont(capFont(m_theme));
        painter.drawText(QRect(words, 0, width() - words, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         hint.words);
        left += widthOf(hint) + betweenHints;
    }
}

} // namespace kring::ui
