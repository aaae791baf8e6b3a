// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SpeakerCard.h"

#include "ui/widgets/RowPainting.h"

namespace kring::ui {

namespace {

constexpr int mark = 26;
constexpr int keyWidth = 26;

/// Right-aligned text with its right edge at `right`; where it begins.
int paintRight(QPainter& painter, const QString& text, int right, const QRect& rect)
{
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(QRect(right - width, rect.top(), width, rect.height()), Qt::AlignCenter, text);
    return right - width;
}

} // namespace

void paintInitials(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text,
                   const QColor& hue)
{
    painter.save();
    QColor ground = hue;
    ground.setAlphaF(0.16F);
    paintBox(painter, rect, ground, {}, rect.height() / 2.0);
    QFont font = theme.font(TextSize::Small, Weight::Strong);
    if (text.size() > 1)
        font.setPixelSize(font.pixelSize() - (text.size() > 2 ? 3 : 2));
    painter.setFont(font);
    painter.setPen(hue);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

SpeakerCard::SpeakerCard(const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(true); // Enter presses it
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    show({}, false);
}

void SpeakerCard::show(const SpeakerNow& speaker, bool somebodyWaits)
{
    m_speaker = speaker;
    m_somebodyWaits = somebodyWaits;
    QString spoken = tr("Nobody is speaking");
    if (speaker.isSomebody)
        spoken = speaker.assisted ? tr("%1 is speaking, with help").arg(speaker.name)
                                  : tr("%1 is speaking").arg(speaker.name);
    setAccessibleName(hint().isEmpty() ? spoken : QString(spoken + QStringLiteral(". ") + hint()));
    setEnabled(!hint().isEmpty());
    update();
}

void SpeakerCard::tick(Instant now)
{
    const QString time = m_speaker.isSomebody && m_speaker.since != Instant{}
                             ? turnTime(std::max(now - m_speaker.since, Duration::zero()))
                             : QString();
    if (time == m_time)
        return;
    m_time = time;
    update();
}

QString SpeakerCard::hint() const
{
    if (m_somebodyWaits)
        return tr("Next");
    return m_speaker.isSomebody ? tr("End") : QString();
}

void SpeakerCard::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    const QRect whole = rect();
    const bool somebody = m_speaker.isSomebody;
    paintBox(painter, whole, somebody ? colours.accentSoft : colours.card,
             somebody ? colours.accent : colours.line, Theme::controlRadius,
             hasFocus() ? 2.5
             : somebody ? 1.5
                        : 1);

    int right = whole.right() - 9;
    const QString word = hint();
    if (!word.isEmpty()) {
        const QString key = m_somebodyWaits ? QStringLiteral("F9") : QStringLiteral("⇧F9");
        const int width = m_somebodyWaits ? keyWidth : keyWidth + 10;
        const QRect box(right - width, (height() - 20) / 2, width, 20);
        QColor edge = colours.accent;
        edge.setAlphaF(0.5F);
        paintBox(painter, box, {}, edge, 5);
        painter.setFont(m_theme.font(TextSize::Small));
        painter.setPen(colours.accent);
        painter.drawText(box, Qt::AlignCenter, key);
        painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
        right = paintRight(painter, word, box.left() - 7, whole) - 10;
    }
    if (!somebody) {
        paintIcon(painter, m_theme, QStringLiteral("mic"), colours.muted, {13, (height() - 16) / 2}, 16);
        painter.setFont(m_theme.font(TextSize::Label));
        painter.setPen(colours.muted);
        painter.drawText(QRect(38, 0, right - 38, height()), Qt::AlignVCenter, tr("Nobody is speaking"));
        return;
    }
    painter.setFont(m_theme.font(TextSize::Body, Weight::Strong));
    painter.setPen(colours.text);
    // The figures get a place of their own width, so that the words before them stand still.
    const int timeWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00"));
    painter.drawText(QRect(right - timeWidth, 0, timeWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                     m_time);
    right -= timeWidth + 8;

    const QColor& hue = perspectiveColour(colours, m_speaker.perspective, m_speaker.side);
    paintInitials(painter, m_theme, QRect(8, (height() - mark) / 2, mark, mark), m_speaker.initials, hue);
    const QString state = m_speaker.assisted ? tr("with help") : tr("speaking now");
    const QFontMetrics small(m_theme.font(TextSize::Small));
    const int left = 8 + mark + 8;
    const int stateWidth = 16 + 3 + small.horizontalAdvance(state);
    if (painter.fontMetrics().horizontalAdvance(m_speaker.name) + 26 > right - left)
        painter.setFont(m_theme.font(TextSize::Label, Weight::Strong));
    const int nameWidth = painter.fontMetrics().horizontalAdvance(m_speaker.name);
    const bool hasRoomForState = left + nameWidth + 10 + stateWidth <= right;
    const int iconRoom = hasRoomForState ? stateWidth : 16;
    const QString name =
        painter.fontMetrics().elidedText(m_speaker.name, Qt::ElideRight, right - left - iconRoom - 6);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter, name);
    const int after = left + painter.fontMetrics().horizontalAdvance(name) + (hasRoomForState ? 10 : 6);
    paintIcon(painter, m_theme, m_speaker.assisted ? QStringLiteral("accessibility") : QStringLiteral("mic"),
              colours.accent, {after, (height() - 14) / 2}, 14);
    if (hasRoomForState) {
        painter.setFont(m_theme.font(TextSize::Small));
        painter.setPen(colours.accent);
        painter.drawText(QRect(after + 17, 0, stateWidth, height()), Qt::AlignVCenter, state);
    }
}

} // namespace kring::ui
