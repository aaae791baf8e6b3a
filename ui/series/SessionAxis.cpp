// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/SessionAxis.h"

#include "ui/series/SeriesTexts.h"
#include "ui/series/StationPainting.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace kring::ui {

using session::Session;
using session::SessionStatus;

namespace {

constexpr int middle = 22; // of the numbers
constexpr int radius = 12;
constexpr int dateTop = 40;
constexpr int titleTop = 58;
constexpr int lineHeight = 16;
constexpr int height_ = titleTop + 2 * lineHeight + 6;

/// A text on two lines at most, the second cut with "…".
QStringList onTwoLines(const QString& text, const QFontMetrics& metrics, int width)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QString first;
    int used = 0;
    for (const QString& word : words) {
        const QString longer = first.isEmpty() ? word : QString(first + u' ' + word);
        if (!first.isEmpty() && metrics.horizontalAdvance(longer) > width)
            break;
        first = longer;
        ++used;
    }
    QStringList lines{metrics.elidedText(first, Qt::ElideRight, width)};
    if (used < words.size())
        lines << metrics.elidedText(QStringList(words.mid(used)).join(u' '), Qt::ElideRight, width);
    return lines;
}

bool isToCome(const Session& session)
{
    return session.status == SessionStatus::Planned;
}

} // namespace

SessionAxis::SessionAxis(const Theme& theme, const RoadModel& model, RoadView& rows, session::Language words,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_rows(rows)
    , m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sessions"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&rows, &RoadView::sessionChosen, this, [this] {
        tell();
        update();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SessionAxis::setToday(QDate today)
{
    m_today = today;
    tell();
    update();
}

QSize SessionAxis::sizeHint() const
{
    return {400, height_};
}

/// What a screen reader says of the session that is chosen.
void SessionAxis::tell()
{
    const int index = m_rows.session();
    if (index < 0 || index >= int(m_model.sessions().size()))
        return setAccessibleDescription({});
    const Session& session = m_model.sessions()[size_t(index)];
    setAccessibleDescription(
        QStringList{numberOf(session, index), columnDate(session.date, m_today, {}, m_words), session.title}
            .join(QStringLiteral(", ")));
}

void SessionAxis::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(colours.muted);
    const int words = m_rows.wordsWidth();
    painter.drawText(QRect(12, titleTop - 2, words - 24, lineHeight + 2),
                     Qt::AlignVCenter | Qt::TextSingleLine, tr("Question"));
    painter.drawText(QRect(12, titleTop + lineHeight, words - 24, lineHeight + 2),
                     Qt::AlignVCenter | Qt::TextSingleLine, tr("The line's colour: who raised it"));
    painter.setClipRect(QRect(words, 0, width() - words, height()));
    const int next = followup::nextIn(m_model.sessions());
    if (next >= 0) {
        const int left = m_rows.columnX(next) - roadmap::column / 2 + 2;
        const bool goesOn = m_model.rowCount() > 0; // down behind the rows
        paintBox(painter, QRect(left, 1, roadmap::column - 4, height() + (goesOn ? 20 : -2)),
                 colours.accentSoft, colours.line, Theme::controlRadius);
    }
    const int count = int(m_model.sessions().size());
    for (int i = 0; i < count; ++i) {
        const int x = m_rows.columnX(i);
        if (x < words - roadmap::column || x > width() + roadmap::column)
            continue;
        paintLine(painter, i);
        paintSession(painter, i, next);
    }
}

/// The line from the session before.
void SessionAxis::paintLine(QPainter& painter, int index) const
{
    if (index == 0)
        return;
    const Colours& colours = m_theme.colours();
    const bool planned = isToCome(m_model.sessions()[size_t(index)]);
    const bool both = planned && isToCome(m_model.sessions()[size_t(index - 1)]);
    QPen pen(both ? colours.muted : colours.accent, both ? 1.5 : 2);
    if (both) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({2.5, 2});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(m_rows.columnX(index - 1) + radius + 3, middle + 0.5),
                     QPointF(m_rows.columnX(index) - radius - 2, middle + 0.5));
}

void SessionAxis::paintSession(QPainter& painter, int index, int next) const
{
    const Colours& colours = m_theme.colours();
    const Session& session = m_model.sessions()[size_t(index)];
    const int x = m_rows.columnX(index);
    const QPointF centre(x + 0.5, middle + 0.5);
    const bool isNext = index == next;
    const bool isHeld = session.status == SessionStatus::Closed;
    const bool isOff = session.status == SessionStatus::Cancelled;
    const bool isChosen = index == m_rows.session();
    if (isChosen) {
        painter.setPen(QPen(hasFocus() ? colours.accent : colours.strongLine, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius + 3.5, radius + 3.5);
    }
    QPen edge(isOff ? colours.muted : isHeld || isNext ? colours.accent : colours.muted, 1.5);
    if (!isHeld && !isNext && !isOff)
        edge.setDashPattern({2, 1.6});
    painter.setPen(isHeld ? QPen(Qt::NoPen) : edge);
    painter.setBrush(isHeld ? colours.accent : colours.card);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(isHeld ? colours.onAccent : isNext ? colours.accent : colours.muted);
    QFont number = m_theme.font(TextSize::Small, Weight::Strong);
    number.setStrikeOut(isOff);
    painter.setFont(number);
    painter.drawText(QRect(x - 20, middle - 10, 41, 21), Qt::AlignCenter, numberOf(session, index));

    const int width = roadmap::column - 8;
    const auto line = [&](int top, const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(x - roadmap::column / 2, top, roadmap::column, lineHeight + 2),
                         Qt::AlignCenter | Qt::TextSingleLine, text);
    };
    const QDate before = index > 0 ? m_model.sessions()[size_t(index - 1)].date.first : QDate();
    const QFont strong = m_theme.font(TextSize::Small, Weight::Strong);
    const QString date = isOff ? tr("cancelled") : columnDate(session.date, m_today, before, m_words);
    line(dateTop, strong,
         isNext   ? colours.accent
         : isHeld ? colours.text
                  : colours.muted,
         QFontMetrics(strong).elidedText(date, Qt::ElideRight, width));
    const QFont small = m_theme.font(TextSize::Small);
    int top = titleTop;
    for (const QString& words : onTwoLines(session.title, QFontMetrics(small), width)) {
        line(top, small, isNext ? colours.text : colours.muted, words);
        top += lineHeight;
    }
}

void SessionAxis::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_model.sessions().size()) - 1;
    const int now = m_rows.session();
    switch (event->key()) {
    case Qt::Key_Left:
        m_rows.setSession(std::clamp(now < 0 ? last : now - 1, std::min(0, last), last));
        return;
    case Qt::Key_Right:
        m_rows.setSession(std::clamp(now + 1, std::min(0, last), last));
        return;
    case Qt::Key_Home:
        m_rows.setSession(std::min(0, last));
        return;
    case Qt::Key_End:
        m_rows.setSession(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (now >= 0)
            emit opened(now);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SessionAxis::mousePressEvent(QMouseEvent* event)
{
    if (const int session = m_rows.columnAt(event->pos().x()); session >= 0)
        m_rows.setSession(session);
}

void SessionAxis::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int session = m_rows.columnAt(event->pos().x()); session >= 0)
        emit opened(session);
}

void SessionAxis::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    emit m_rows.scrolled(-(delta.x() != 0 ? delta.x() : delta.y()));
    event->accept();
}

bool SessionAxis::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int session = m_rows.columnAt(help->pos().x()); session >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(m_model.sessions()[size_t(session)].title),
                               this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (event->type() == QEvent::FocusIn && m_rows.session() < 0 && !m_model.sessions().empty())
            m_rows.setSession(std::max(0, followup::nextIn(m_model.sessions())));
        update();
    }
    return QWidget::event(event);
}

} // namespace kring::ui
