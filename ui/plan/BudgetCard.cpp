// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/BudgetCard.h"

#include "ui/plan/PlanWords.h"
#include "ui/widgets/RowPainting.h"

#include <QPainterPath>

#include <cmath>

namespace kring::ui {

namespace {

constexpr int padding = 20;
constexpr int headHeight = 20;
constexpr int barTop = 38;
constexpr int barHeight = 12;
constexpr int legendTop = 57;
constexpr int legendLine = 20;
constexpr int swatch = 10;
constexpr int shareHeight = 22;
constexpr int sharesGap = 13; ///< a hairline lies in the middle of it

QString percent(double share)
{
    return BudgetCard::tr("%1 %").arg(std::lround(share * 100));
}

QColor soft(const Colours& colours, const QString& group)
{
    QColor colour = colourOfGroup(colours, group);
    if (group == u"break" || group.isEmpty())
        colour.setAlphaF(0.3F);
    return colour;
}

} // namespace

BudgetCard::BudgetCard(const Theme& theme, const session::Vocabulary& vocabulary, QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_vocabulary(vocabulary)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setFixedHeight(heightForWidth(480));
}

void BudgetCard::show(const session::SessionRecord& record, const agenda::PlanTimes& times)
{
    m_segments.clear();
    for (const agenda::AgendaItem& item : record.agenda) {
        const session::Term* kind = m_vocabulary.find(QStringLiteral("agenda_kind"), item.kind);
        if (item.plannedMinutes > 0 && !item.leftOut)
            m_segments.push_back({kind ? kind->group : QString(), item.plannedMinutes});
    }
    m_shares = agenda::planShares(record.agenda, m_vocabulary);
    m_planned = times.planned;
    m_available = times.available;
    m_excess = times.excess;
    m_isOver = times.excess > 0 || times.clashes > 0;
    m_verdict = verdictOn(times);
    m_warning = agenda::hasTooMuchPresentation(record.session, m_shares)
                    ? tr("More than a quarter is presentation. A salon is mostly for conversation.")
                    : QString();
    speak();
    setFixedHeight(heightForWidth(width()));
    update();
}

QString BudgetCard::verdictOn(const agenda::PlanTimes& times) const
{
    if (times.clashes > 0)
        return tr("%n item(s) cannot begin on time", nullptr, times.clashes);
    if (times.available <= 0)
        return {};
    int free = 0;
    for (const agenda::PlannedDay& day : times.days)
        free += day.free();
    const QString words = times.excess > 0 ? tr("%1 min over").arg(times.excess)
                          : free > 0       ? tr("%1 min free").arg(free)
                                           : tr("Just enough");
    if (times.days.size() > 1)
        return words;
    return QString(words + u" · " + tr("ends %1").arg(hoursAndMinutes(times.days.front().end.time())));
}

void BudgetCard::speak()
{
    setAccessibleName(tr("Planned and available time"));
    QStringList words{tr("Planned %1").arg(m_planned)};
    if (m_available > 0)
        words << tr("of %1 min").arg(m_available);
    words << m_verdict;
    for (const agenda::PlanShares::Group& group : m_shares.groups)
        words << QString(wordOfGroup(group.group) + u' ' + QString::number(group.minutes));
    if (m_shares.conversation)
        words << QString(tr("Share of conversation") + u' ' + percent(*m_shares.conversation));
    words << m_warning;
    words.removeAll(QString());
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

std::vector<BudgetCard::Legend> BudgetCard::legend(int width) const
{
    const QFontMetrics plain(theme().font(TextSize::Small));
    const QFontMetrics strong(theme().font(TextSize::Small, Weight::Strong));
    std::vector<Legend> words;
    QPoint next(0, 0);
    for (const agenda::PlanShares::Group& group : m_shares.groups) {
        Legend one{group.group, wordOfGroup(group.group), QString::number(group.minutes), {}};
        const int wide =
            swatch + 6 + plain.horizontalAdvance(one.word) + 5 + strong.horizontalAdvance(one.minutes);
        if (next.x() > 0 && next.x() + wide > width - 2 * padding)
            next = {0, next.y() + legendLine};
        one.place = next;
        next.rx() += wide + 18;
        words.push_back(std::move(one));
    }
    return words;
}

int BudgetCard::legendHeight(int width) const
{
    const std::vector<Legend> words = legend(width);
    return words.empty() ? legendLine : words.back().place.y() + legendLine;
}

QRect BudgetCard::warningRect(int width, int top) const
{
    if (m_warning.isEmpty())
        return {padding, top, 0, 0};
    const QRect room(padding + 22, top + 6, width - 2 * padding - 22, 200);
    return QFontMetrics(theme().font(TextSize::Small, Weight::Strong))
        .boundingRect(room, Qt::TextWordWrap, m_warning);
}

int BudgetCard::heightForWidth(int width) const
{
    const int shares = legendTop + legendHeight(width) + sharesGap;
    const int warning = m_warning.isEmpty() ? 0 : warningRect(width, 0).height() + 8;
    return shares + shareHeight + warning + 9;
}

void BudgetCard::resizeEvent(QResizeEvent* event)
{
    PanelCard::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void BudgetCard::paintEvent(QPaintEvent* event)
{
    PanelCard::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, 11);
    paintBar(painter, QRect(padding, barTop, width() - 2 * padding, barHeight));
    paintLegend(painter, legendTop);
    const int shares = legendTop + legendHeight(width()) + sharesGap;
    painter.fillRect(padding, shares - sharesGap / 2, width() - 2 * padding, 1, theme().colours().line);
    paintShares(painter, shares);
    if (m_warning.isEmpty())
        return;
    const QRect words = warningRect(width(), shares + shareHeight);
    paintIcon(painter, theme(), QStringLiteral("presentation"), theme().colours().warning,
              {padding, words.top()}, 16);
    painter.setFont(theme().font(TextSize::Small, Weight::Strong));
    painter.setPen(theme().colours().warning);
    painter.drawText(words.adjusted(0, 0, 2, 2), Qt::TextWordWrap, m_warning);
}

void BudgetCard::paintHead(QPainter& painter, int top) const
{
    const QRect line(padding, top, width() - 2 * padding, headHeight);
    const QString planned = tr("Planned %1").arg(m_planned);
    painter.setFont(theme().font(TextSize::Label, Weight::Strong));
    painter.setPen(theme().colours().text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, planned);
    const int left = painter.fontMetrics().horizontalAdvance(planned) + 5;
    painter.setPen(m_isOver ? theme().colours().warning : theme().colours().muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_verdict);
    painter.setFont(theme().font(TextSize::Label));
    painter.setPen(theme().colours().muted);
    painter.drawText(line.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_available > 0 ? tr("of %1 min").arg(m_available) : tr("min"));
}

void BudgetCard::paintBar(QPainter& painter, const QRect& bar) const
{
    const Colours& colours = theme().colours();
    QPainterPath round;
    round.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.save();
    painter.setClipPath(round);
    painter.fillRect(bar, colours.desk);
    const int total = std::max({m_planned, m_available, 1});
    const auto at = [&](int minutes) { return bar.left() + int(qint64(bar.width()) * minutes / total); };
    int minutes = 0;
    for (const Segment& segment : m_segments) {
        const int from = at(minutes);
        minutes += segment.minutes;
        const int to = at(minutes);
        painter.fillRect(QRect(from, bar.top(), std::max(to - from - 2, 1), bar.height()),
                         soft(colours, segment.group));
    }
    const bool tooLong = m_available > 0 && m_planned > m_available;
    if (tooLong) {
        const QRect excess(at(m_available), bar.top(), bar.right() - at(m_available) + 1, bar.height());
        painter.fillRect(excess, colours.card);
        painter.fillRect(excess, QBrush(colours.warning, Qt::BDiagPattern));
    }
    painter.restore();
    if (tooLong)
        painter.fillRect(QRect(at(m_available) - 1, bar.top() - 4, 2, bar.height() + 8), colours.text);
}

void BudgetCard::paintLegend(QPainter& painter, int top) const
{
    const QFont plain = theme().font(TextSize::Small);
    const QFont strong = theme().font(TextSize::Small, Weight::Strong);
    if (m_shares.groups.empty()) {
        painter.setFont(plain);
        painter.setPen(theme().colours().muted);
        painter.drawText(QRect(padding, top, width() - 2 * padding, legendLine), Qt::AlignVCenter,
                         tr("Nothing is planned yet."));
    }
    for (const Legend& one : legend(width())) {
        const QPoint corner = one.place + QPoint(padding, top);
        paintBox(painter, QRect(corner + QPoint(0, (legendLine - swatch) / 2), QSize(swatch, swatch)),
                 soft(theme().colours(), one.group), {}, 3);
        QRect words(corner.x() + swatch + 6, corner.y(), width(), legendLine);
        painter.setFont(plain);
        painter.setPen(theme().colours().muted);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, one.word);
        words.translate(QFontMetrics(plain).horizontalAdvance(one.word) + 5, 0);
        painter.setFont(strong);
        painter.setPen(theme().colours().text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, one.minutes);
    }
}

void BudgetCard::paintShares(QPainter& painter, int top) const
{
    const Colours& colours = theme().colours();
    const QFont plain = theme().font(TextSize::Small);
    const QFont strong = theme().font(TextSize::Small, Weight::Strong);
    const double open = m_shares.conversation.value_or(0);
    const double presented = m_shares.presentation.value_or(0);
    const auto say = [&](int left, const QString& words, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(left, top, width(), shareHeight), Qt::AlignLeft | Qt::AlignVCenter, words);
        return left + QFontMetrics(font).horizontalAdvance(words) + 5;
    };
    int left = say(padding, tr("Share of conversation"), plain, colours.muted);
    left = say(left, percent(open), strong, colours.text) + 7;
    const QString presentation = tr("Presentation");
    const QString figure = percent(presented);
    int right = width() - padding - QFontMetrics(strong).horizontalAdvance(figure) - 5 -
                QFontMetrics(plain).horizontalAdvance(presentation);
    say(say(right, presentation, plain, colours.muted), figure, strong,
        m_warning.isEmpty() ? colours.text : colours.warning);
    right -= 12;
    const QRectF bar(left, top + (shareHeight - 8) / 2.0, std::max(right - left, 0), 8);
    paintBox(painter, bar, colours.desk, {}, 4);
    QPainterPath round;
    round.addRoundedRect(bar, 4, 4);
    painter.save();
    painter.setClipPath(round);
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * open, bar.height()), colours.accent);
    const double wide = bar.width() * presented;
    painter.fillRect(QRectF(bar.right() - wide, bar.top(), wide, bar.height()),
                     m_warning.isEmpty() ? colours.kinds[1] : colours.warning);
    painter.restore();
}

} // namespace kring::ui
