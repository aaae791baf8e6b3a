// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sheet.h"

#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace kring::ui {

namespace {

constexpr int beside = 32;    // of the window, at each side of the card
constexpr int aboveCard = 16; // and under it, at least

} // namespace

Sheet::Sheet(const Theme& theme, int width, const QString& title, QWidget* window, const QString& name)
    : QWidget(window)
    , m_theme(theme)
    , m_width(width)
    , m_card(new PanelCard(theme, PanelCard::Style::Plain, this))
    , m_content(new QVBoxLayout(m_card))
    , m_outer(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title.isEmpty() ? name : title);
    m_card->setMinimumWidth(std::min(width, window->width() - 2 * beside));
    m_content->setContentsMargins(24, 20, 24, 24);
    m_content->setSpacing(12);
    if (!title.isEmpty()) {
        auto* heading = new PlainLabel(theme, TextSize::Title, Weight::Strong, &Colours::text, m_card);
        heading->setText(title);
        m_content->addWidget(heading);
    }

    m_outer->setContentsMargins(0, aboveCard, 0, aboveCard);
    m_outer->addStretch(1);
    m_outer->addWidget(m_card, 0, Qt::AlignHCenter);
    m_outer->addStretch(2);
    window->installEventFilter(this);
    hide();
}

void Sheet::open()
{
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    fit();
    show();
    raise();
    setFocus();
}

void Sheet::fit()
{
    m_card->setMinimumWidth(std::min(m_width, width() - 2 * beside));
    // A label that breaks its line is taller than its size hint says; nothing may be cut.
    if (m_content->hasHeightForWidth())
        m_card->setMinimumHeight(m_content->totalHeightForWidth(m_card->minimumWidth()));
}

int Sheet::roomForContent() const
{
    return height() - m_outer->contentsMargins().top() - m_outer->contentsMargins().bottom();
}

void Sheet::standAt(int top)
{
    m_outer->setContentsMargins(0, top, 0, aboveCard);
    m_outer->setStretch(0, 0);
}

void Sheet::closeSheet()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible()) // what the sheet was for may have led to another page
        m_focusBefore->setFocus();
    emit closed();
    deleteLater();
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor scrim = m_theme.coloursOf(Scheme::Dark).desk;
    scrim.setAlphaF(m_theme.scheme() == Scheme::Light ? 0.32F : 0.6F);
    painter.fillRect(rect(), scrim);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeSheet();
    else
        QWidget::keyPressEvent(event);
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->pos()))
        closeSheet();
}

void Sheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool Sheet::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize && object == parent())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(object, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    // Tab stays inside the sheet: what lies under it is out of reach until it closes.
    QWidget* from = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget())
                        ? QApplication::focusWidget()
                        : this;
    QWidget* widget = from;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (widget != this && isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (widget != from);
    return true;
}

} // namespace kring::ui
