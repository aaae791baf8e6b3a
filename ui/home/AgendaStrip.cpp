// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/AgendaStrip.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace kring::ui {

namespace {

constexpr int stripHeight = 12;
constexpr int labelsTop = 17;
constexpr int timeGap = 6;
constexpr int labelGap = 16;

} // namespace

AgendaStrip::AgendaStrip(const Theme& theme, const session::Vocabulary& vocabulary,
                         session::Language language, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_language(language)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AgendaStrip::show(const session::SessionRecord& record)
{
    m_segments.clear();
    QStringList spoken;
    int before = 0;
    for (const agenda::AgendaItem& item : record.agenda) {
        const session::Term* term = m_vocabulary.find(QStringLiteral("agenda_kind"), item.kind);
        Segment segment;
        segment.kind = item.kind;
        segment.group = term ? term->group : QString();
        segment.word = m_vocabulary.word(QStringLiteral("agenda_kind"), item.kind, m_language);
        segment.title = item.title;
        segment.minutes = std::max(item.plannedMinutes, 0);
        if (record.session.start.isValid())
            segment.time = record.session.start.addSecs(before * 60).toString(QStringLiteral("HH:mm"));
        before += segment.minutes;
        spoken << QStringList{segment.time, item.title}.join(u' ').trimmed();
        if (segment.minutes > 0)
            m_segments.push_back(std::move(segment));
    }
    setAccessibleName(tr("Agenda"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setVisible(!m_segments.empty());
    update();
}

QColor AgendaStrip::colourOf(const QString& group) const
{
    const Colours& colours = m_theme.colours();
    static constexpr std::pair<const char*, size_t> hues[] = {
        {"conversation", 0}, {"presentation", 1}, {"reflection", 3}, {"carry", 4}, {"frame", 5}};
    for (const auto& [name, hue] : hues) {
        if (group == QLatin1String(name))
            return colours.kinds[hue];
    }
    QColor grey = colours.muted; // breaks, and kinds of a workspace's own
    grey.setAlphaF(0.3F);
    return grey;
}

/// Where each segment begins, and the last one ends.
std::vector<int> AgendaStrip::edges() const
{
    const int total = std::accumulate(m_segments.begin(), m_segments.end(), 0,
                                      [](int sum, const Segment& segment) { return sum + segment.minutes; });
    std::vector<int> edges{0};
    int minutes = 0;
    for (const Segment& segment : m_segments) {
        minutes += segment.minutes;
        edges.push_back(int(qint64(width()) * minutes / std::max(total, 1)));
    }
    return edges;
}

std::vector<AgendaStrip::Label> AgendaStrip::labels(const std::vector<int>& edges) const
{
    const QFontMetrics bold(m_theme.font(TextSize::Small, Weight::Strong));
    const QFontMetrics plain(m_theme.font(TextSize::Small));
    const auto widthOf = [&](const Segment& segment, const QString& text) {
        return bold.horizontalAdvance(segment.time) + timeGap + plain.horizontalAdvance(text);
    };
    std::vector<int> order(m_segments.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin() + (order.empty() ? 0 : 1), order.end(), [&](int a, int b) {
        return m_segments[size_t(a)].minutes > m_segments[size_t(b)].minutes;
    });

    std::vector<Label> labels;
    for (const int i : order) {
        const Segment& segment = m_segments[size_t(i)];
        const bool goesOn = i > 0 && m_segments[size_t(i - 1)].kind == segment.kind;
        const int left = edges[size_t(i)];
        const int right = left + widthOf(segment, segment.word);
        const bool hasRoom =
            right <= width() && std::none_of(labels.begin(), labels.end(), [&](const Label& other) {
                return left < other.right + labelGap && other.left < right + labelGap;
            });
        if (segment.group != u"break" && !goesOn && hasRoom)
            labels.push_back({i, left, right, segment.word});
    }
    std::sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.left < b.left; });
    for (size_t i = 0; i < labels.size(); ++i) { // the title where it fits before the next one
        const Segment& segment = m_segments[size_t(labels[i].segment)];
        const int limit = i + 1 < labels.size() ? labels[i + 1].left - labelGap : width();
        if (labels[i].left + widthOf(segment, segment.title) <= limit)
            labels[i].text = segment.title;
    }
    return labels;
}

void AgendaStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<int> edges = this->edges();
    QPainterPath round;
    round.addRoundedRect(QRectF(0, 0, width(), stripHeight), stripHeight / 2.0, stripHeight / 2.0);
    painter.setClipPath(round);
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const int gap = i + 1 < m_segments.size() ? 2 : 0;
        painter.fillRect(QRect(edges[i], 0, std::max(edges[i + 1] - edges[i] - gap, 1), stripHeight),
                         colourOf(m_segments[i].group));
    }
    painter.setClipping(false);

    const QFont bold = m_theme.font(TextSize::Small, Weight::Strong);
    for (const Label& label : labels(edges)) {
        const QString& time = m_segments[size_t(label.segment)].time;
        QRect box(label.left, labelsTop, width() - label.left, height() - labelsTop);
        painter.setFont(bold);
        painter.setPen(m_theme.colours().text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, time);
        box.setLeft(box.left() + (time.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(time) + timeGap));
        painter.setFont(m_theme.font(TextSize::Small));
        painter.setPen(m_theme.colours().muted);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.text);
    }
}

} // namespace kring::ui
