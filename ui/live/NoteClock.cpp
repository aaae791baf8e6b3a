// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteClock.h"

#include "ui/widgets/RowPainting.h"

#include <algorithm>
#include <numeric>

namespace kring::ui {

namespace {

constexpr int digitPixels = 28;
constexpr int mostTitle = 300; // pixels
constexpr int gap = 16;

QColor colourOf(TimeMood mood, const Colours& colours, const QColor& calm)
{
    return mood == TimeMood::Calm ? calm : mood == TimeMood::Ending ? colours.warning : colours.danger;
}

} // namespace

NoteClock::NoteClock(LiveSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QFont NoteClock::digitFont() const
{
    QFont font = m_theme.font(TextSize::Clock, Weight::Strong);
    font.setPixelSize(digitPixels);
    return font;
}

void NoteClock::tick()
{
    const agenda::AgendaClock clock = m_session.clock();
    QString number;
    QString title;
    QString digits;
    TimeMood mood = TimeMood::Calm;
    if (clock.isRunning()) {
        const auto& agenda = m_session.record().agenda;
        number = tr("Item %1 of %2").arg(clock.currentIndex + 1).arg(agenda.size());
        title = agenda[size_t(clock.currentIndex)].title;
        digits = countdownText(clock.remaining);
        mood = moodOf(clock.planned + clock.granted, clock.remaining);
        setAccessibleName(QString(number + QStringLiteral(", ") + title + QStringLiteral(", ") +
                                  milestoneText(clock.remaining)));
    }
    if (number == m_number && title == m_title && digits == m_digits && mood == m_mood)
        return;
    const bool isOther = number != m_number || title != m_title || digits.size() != m_digits.size();
    m_number = number;
    m_title = title;
    m_digits = digits;
    m_mood = mood;
    if (isOther)
        updateGeometry();
    update();
}

QSize NoteClock::sizeHint() const
{
    const int title = std::min(
        std::max(QFontMetrics(m_theme.font(TextSize::Label, Weight::Strong)).horizontalAdvance(m_title),
                 QFontMetrics(m_theme.font(TextSize::Small, Weight::Strong)).horizontalAdvance(m_number)),
        mostTitle);
    return {title + 1 + gap + digitsWidth(), 40};
}

int NoteClock::cellOf(QChar character) const
{
    // Every figure in a cell of the same width, so that a running clock stands still.
    const QFontMetrics metrics(digitFont());
    return character == u':' ? metrics.horizontalAdvance(u':') : metrics.horizontalAdvance(u'0');
}

int NoteClock::digitsWidth() const
{
    return std::accumulate(m_digits.begin(), m_digits.end(), 0,
                           [this](int sum, QChar character) { return sum + cellOf(character); });
}

void NoteClock::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    int left = width() - digitsWidth();
    const int words = left - gap;
    painter.setFont(digitFont());
    painter.setPen(colourOf(m_mood, colours, colours.text));
    for (const QChar character : m_digits) {
        painter.drawText(QRect(left, 0, cellOf(character), height()), Qt::AlignCenter, QString(character));
        left += cellOf(character);
    }
    painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
    painter.setPen(colours.accent);
    painter.drawText(QRect(0, 2, words, 18), Qt::AlignRight | Qt::AlignVCenter, m_number);
    painter.setFont(m_theme.font(TextSize::Label, Weight::Strong));
    painter.setPen(colours.text);
    painter.drawText(QRect(0, 20, words, 18), Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, words));
}

ProgressLine::ProgressLine(LiveSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressLine::tick()
{
    const agenda::AgendaClock clock = m_session.clock();
    const Duration allowance = clock.planned + clock.granted;
    int pixels = 0;
    TimeMood mood = TimeMood::Calm;
    if (clock.isRunning() && allowance > Duration::zero()) {
        const double part = double(clock.elapsed.count()) / double(allowance.count());
        pixels = int(std::clamp(part, 0.0, 1.0) * width());
        mood = moodOf(allowance, clock.remaining);
    }
    if (pixels == m_pixels && mood == m_mood)
        return;
    m_pixels = pixels;
    m_mood = mood;
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), colours.line);
    painter.fillRect(QRect(0, 0, m_pixels, height()), colourOf(m_mood, colours, colours.accent));
}

} // namespace kring::ui
