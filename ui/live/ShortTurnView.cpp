// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ShortTurnView.h"

#include "ui/live/LiveTexts.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RowPainting.h"

#include <QAccessible>
#include <QBoxLayout>

#include <utility>

namespace kring::ui {

/// Digits in cells of equal width, so that a running clock stands still.
class ShortTurnView::Countdown final : public QWidget
{
public:
    Countdown(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void show(const QString& digits, const QColor Colours::*role)
    {
        if (digits == m_digits && role == m_role)
            return;
        if (digits.size() != m_digits.size())
            updateGeometry();
        m_digits = digits;
        m_role = role;
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        int width = 0;
        for (const QChar character : m_digits)
            width += cellOf(metrics, character);
        return {width, metrics.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(m_theme.colours().*m_role);
        const QFontMetrics metrics(font());
        int left = 0;
        for (const QChar character : m_digits) {
            const int cell = cellOf(metrics, character);
            painter.drawText(QRect(left, 0, cell, height()), Qt::AlignCenter, QString(character));
            left += cell;
        }
    }

private:
    static int cellOf(const QFontMetrics& metrics, QChar character)
    {
        return metrics.horizontalAdvance(character == u':' ? u':' : u'0');
    }
    QFont font() const { return m_theme.font(TextSize::Title, Weight::Strong); }

    const Theme& m_theme;
    QString m_digits;
    const QColor Colours::*m_role = &Colours::text;
};

ShortTurnView::ShortTurnView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_place(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::accent, this))
    , m_title(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::text, this))
    , m_then(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this))
    , m_countdown(new Countdown(theme, this))
    , m_next(new KeyButton(theme, KeyButton::Style::Plain, {}, {}, QStringLiteral("F7"), this))
{
    m_next->setText(tr("Next"));
    m_title->setWordWrap(true);
    m_then->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_place, 0, 0);
    layout->addWidget(m_countdown, 0, 1, Qt::AlignRight);
    layout->addWidget(m_title, 1, 0);
    layout->addWidget(m_then, 2, 0);
    layout->addWidget(m_next, 1, 1, 2, 1, Qt::AlignRight);
    layout->setColumnStretch(0, 1);
    connect(m_next, &QPushButton::clicked, this, &ShortTurnView::nextWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ShortTurnView::show(const agenda::AgendaItem& item, const agenda::ShortTurnClock& clock)
{
    const bool runs = clock.running >= 0;
    const bool hasNext = clock.next >= 0;
    setVisible(runs || hasNext);
    if (!runs && !hasNext)
        return;
    const auto turn = [&](int index) { return item.shortTurns[size_t(index)]; };
    const int count = int(item.shortTurns.size());
    if (runs) {
        const QString title = turn(clock.running).title;
        m_place->setText(tr("Short turn %1 of %2").arg(clock.running + 1).arg(count));
        m_title->setText(title);
        m_then->setText(hasNext ? tr("Then %1", "whose short turn follows").arg(turn(clock.next).title)
                                : tr("The last one", "of the short turns"));
        m_next->setText(hasNext ? tr("Next") : tr("Done", "the last short turn is over"));
        m_countdown->show(countdownText(clock.remaining), clock.remaining <= -std::chrono::minutes(1)
                                                              ? &Colours::danger
                                                          : clock.isEnding ? &Colours::warning
                                                                           : &Colours::text);
        if (!clock.isEnding)
            m_calm = title;
        else if (std::exchange(m_calm, {}) == title)
            emit endingBegan();
    } else {
        m_place->setText(tr("%n short turn(s)", nullptr, count));
        m_title->setText(turn(clock.next).title);
        m_then->setText(tr("%1 min", "the length of a short turn").arg(turn(clock.next).minutes));
        m_next->setText(tr("Start"));
        m_countdown->show({}, &Colours::text);
    }
    m_countdown->setVisible(runs);
    setWarning(runs && clock.isEnding);
}

void ShortTurnView::setWarning(bool warning)
{
    if (warning == m_isWarning)
        return;
    m_isWarning = warning;
    m_place->setRole(warning ? &Colours::warning : &Colours::accent);
    setAccessibleName(warning ? tr("%1: time to round off").arg(m_title->text()) : m_title->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void ShortTurnView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    paintBox(painter, rect(), colours.sunken, m_isWarning ? colours.warning : colours.line,
             Theme::controlRadius, m_isWarning ? 1.5 : 1);
}

} // namespace kring::ui
