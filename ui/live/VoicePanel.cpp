// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/VoicePanel.h"

#include "core/agenda/OpenShare.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

#include <algorithm>

namespace kring::ui {

namespace {

constexpr size_t mostRows = 5;
constexpr int headHeight = 26;
constexpr int barHeight = 8;

} // namespace

VoicePanel::VoicePanel(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                       QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void VoicePanel::show(const session::SessionRecord& record, Instant now)
{
    const floor::VoiceShare share = floor::voiceShare(record, now);
    const std::optional<double> open = agenda::openShare(record.agenda, m_vocabulary);
    m_isMeasured = share.totalSeconds > 0;
    m_minutes = int((share.totalSeconds + 30) / 60);
    m_open = open ? percentText(*open) : QString();
    m_rows = m_isMeasured ? voiceRows(share, m_vocabulary, m_words, mostRows) : std::vector<VoiceRow>();
    tell(share);
    update();
}

void VoicePanel::tell(const floor::VoiceShare& share)
{
    QStringList spoken;
    QStringList tip;
    if (!m_isMeasured) {
        spoken << tr("No speaking time has been measured yet");
    } else {
        spoken << tr("Speaking time and presence") << tr("of %n measured minute(s)", nullptr, m_minutes);
        for (const VoiceRow& row : m_rows)
            spoken << tr("%1: %2 of the time, %3 of the presence")
                          .arg(row.name, percentText(row.ofTime), percentText(row.ofPresence));
        for (const floor::VoiceGroup& group : share.groups) {
            const QString name =
                m_vocabulary.word(QStringLiteral("perspective"), group.perspectives.front(), m_words);
            tip << (group.parity > 0
                        ? tr("%1: %2 min, %3 against %4")
                              .arg(name)
                              .arg((group.seconds + 30) / 60)
                              .arg(percentText(group.shareOfTime), percentText(group.shareOfPresence))
                        : tr("%1: %2 min").arg(name).arg((group.seconds + 30) / 60));
        }
    }
    if (!m_open.isEmpty())
        spoken << tr("%1 of the session was open conversation").arg(m_open);
    if (!m_open.isEmpty())
        tip << spoken.last();
    const QString name = spoken.join(QStringLiteral(", "));
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    setToolTip(plainToolTip(tip.join(u'\n')));
}

int VoicePanel::paintHead(QPainter& painter) const
{
    const Colours& colours = m_theme.colours();
    const QRect line(0, 0, width(), headHeight - 4);
    const int middle = line.center().y() + 1;
    paintBox(painter, QRect(0, middle - barHeight / 2, 16, barHeight), colours.muted, {}, barHeight / 2.0);
    painter.setFont(m_theme.font(TextSize::Label, Weight::Strong));
    painter.setPen(colours.muted);
    // The title is its own key: a bar before the time, a tick before the presence.
    const QString first = tr("Voice and", "before a tick and then: presence");
    const QString second = tr("presence", "after: Voice and");
    int left = 22;
    painter.drawText(QRect(left, 0, width(), line.height()), Qt::AlignVCenter, first);
    left += painter.fontMetrics().horizontalAdvance(first) + 8;
    painter.fillRect(QRect(left, middle - 8, 2, 16), colours.text);
    left += 8;
    painter.drawText(QRect(left, 0, width(), line.height()), Qt::AlignVCenter, second);
    left += painter.fontMetrics().horizontalAdvance(second) + 8;

    painter.setFont(m_theme.font(TextSize::Small));
    QStringList wanted;
    if (m_isMeasured)
        wanted << tr("of %n measured minute(s)", nullptr, m_minutes);
    if (!m_open.isEmpty())
        wanted << tr("%1 open").arg(m_open);
    while (wanted.size() > 1 &&
           painter.fontMetrics().horizontalAdvance(wanted.join(QStringLiteral(" · "))) > width() - left)
        wanted.removeLast();
    painter.drawText(QRect(left, 0, width() - left, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                     wanted.join(QStringLiteral(" · ")));
    return headHeight;
}

void VoicePanel::paintRow(QPainter& painter, const VoiceRow& row, const QRect& rect, int nameWidth) const
{
    const Colours& colours = m_theme.colours();
    painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
    painter.setPen(colours.text);
    if (painter.fontMetrics().horizontalAdvance(row.name) > nameWidth) {
        QFont smaller = painter.font();
        smaller.setPixelSize(smaller.pixelSize() - 1);
        painter.setFont(smaller);
    }
    painter.drawText(QRect(0, rect.top(), nameWidth, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, nameWidth));
    const QFontMetrics strong(m_theme.font(TextSize::Small, Weight::Strong));
    painter.setFont(m_theme.font(TextSize::Small));
    const QFontMetrics regular(painter.font());
    const QString hundred = percentText(1);
    const QString against =
        tr("vs %1", "share of time, against share of presence").arg(percentText(row.ofPresence));
    const int againstWidth = regular.horizontalAdvance(
        tr("vs %1", "share of time, against share of presence").arg(percentText(0.88)));
    const int figure = width() - againstWidth - 4;
    painter.setPen(colours.muted);
    painter.drawText(QRect(figure, rect.top(), width() - figure, rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter, against);
    painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
    painter.setPen(colours.text);
    painter.drawText(QRect(figure - strong.horizontalAdvance(hundred), rect.top(),
                           strong.horizontalAdvance(hundred), rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter, percentText(row.ofTime));

    const int left = nameWidth + 10;
    const int length = figure - strong.horizontalAdvance(hundred) - 8 - left;
    if (length < 24)
        return;
    // The whole width is the longest of all shares, rounded up, so that small differences are seen.
    double longest = 0.25;
    for (const VoiceRow& other : m_rows)
        longest = std::max({longest, other.ofTime, other.ofPresence});
    const QRectF track(left, rect.center().y() - barHeight / 2 + 1, length, barHeight);
    paintBox(painter, track, colours.line, {}, barHeight / 2.0);
    const qreal filled = track.width() * row.ofTime / (longest * 1.08);
    if (row.ofTime > 0)
        paintBox(painter, QRectF(track.left(), track.top(), std::max<qreal>(filled, barHeight), barHeight),
                 perspectiveColour(colours, row.perspective, row.side), {}, barHeight / 2.0);
    const qreal tick = track.left() + track.width() * row.ofPresence / (longest * 1.08);
    painter.fillRect(QRectF(tick - 1.5, track.top() - 4, 5, barHeight + 8), colours.card);
    painter.fillRect(QRectF(tick, track.top() - 4, 2, barHeight + 8), colours.text);
}

void VoicePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int top = paintHead(painter);
    if (m_rows.empty()) {
        painter.setFont(m_theme.font(TextSize::Small));
        painter.setPen(m_theme.colours().muted);
        painter.drawText(
            QRect(0, top + 4, width(), height() - top), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
            tr("No speaking time has been measured yet. Press the key of the perspective that speaks, "
               "or give the floor from the queue."));
        return;
    }
    const QFontMetrics metrics(m_theme.font(TextSize::Small, Weight::Strong));
    int nameWidth = 0;
    for (const VoiceRow& row : m_rows)
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(row.name) + 2);
    nameWidth = std::min(nameWidth, width() * 47 / 100);
    const int pitch = std::min((height() - top) / std::max(int(m_rows.size()), 4), 22);
    for (int i = 0; i < int(m_rows.size()); ++i)
        paintRow(painter, m_rows[size_t(i)], QRect(0, top + i * pitch, width(), pitch), nameWidth);
}

} // namespace kring::ui
