// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FootMessage.h"

#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RowPainting.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace kring::ui {

using namespace std::chrono_literals;

FootMessage::FootMessage(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
    , m_label(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::onAccent, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 11, 18, 11);
    layout->addWidget(m_label);
    m_label->setWordWrap(true);
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->installEventFilter(this);
    hide();
}

void FootMessage::say(const QString& sentence)
{
    m_label->setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    // About as long as it takes to read it twice.
    m_away.start(std::max(4000ms, 120ms * int(sentence.size())));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString FootMessage::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void FootMessage::place()
{
    const QWidget& window = *parentWidget();
    const int widest = std::min(720, window.width() - 64);
    m_label->setWordWrap(false);
    const int natural = m_label->sizeHint().width() + 36;
    m_label->setWordWrap(natural > widest);
    const int width = std::min(natural, widest);
    const int height = natural > widest ? layout()->heightForWidth(width) : layout()->sizeHint().height();
    setGeometry((window.width() - width) / 2, window.height() - height - 24, width, height);
}

bool FootMessage::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize && object == parent())
        place();
    return QWidget::eventFilter(object, event);
}

void FootMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_theme.colours().accent, {}, Theme::controlRadius);
}

} // namespace kring::ui
