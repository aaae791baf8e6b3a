// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sheet.h"

#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace kring::ui {

Sheet::Sheet(const Theme& theme, int width, const QString& title, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
    , m_card(new PanelCard(theme, PanelCard::Style::Plain, this))
    , m_content(new QVBoxLayout(m_card))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    m_card->setMinimumWidth(std::min(width, window->width() - 64));
    m_content->setContentsMargins(24, 20, 24, 24);
    m_content->setSpacing(12);
    auto* heading = new PlainLabel(theme, TextSize::Title, Weight::Strong, &Colours::text, m_card);
    heading->setText(title);
    m_content->addWidget(heading);

    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(m_card, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    window->installEventFilter(this);
    hide();
}

void Sheet::open()
{
    m_focusBefore = QApplication::focusWidget();
    // A label that breaks its line is taller than its size hint says; nothing may be cut.
    if (m_content->hasHeightForWidth())
        m_card->setMinimumHeight(m_content->totalHeightForWidth(m_card->width()));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
}

void Sheet::closeSheet()
{
    hide();
    if (m_focusBefore)
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
