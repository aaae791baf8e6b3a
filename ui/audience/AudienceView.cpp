// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/AudienceView.h"

#include <QPaintEvent>

namespace kring::ui {

namespace {

/// What differs is the running time and nothing else.
bool isOnlyTime(const AudienceContent& one, AudienceContent other)
{
    other.time = one.time;
    other.timeWord = one.timeWord;
    other.spokenTime = one.spokenTime;
    other.mood = one.mood;
    other.progress = one.progress;
    return one.face == AudienceContent::Face::Item && one == other;
}

} // namespace

AudienceView::AudienceView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("What the room sees"));
    setAccessibleDescription(spokenContent(m_content));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AudienceView::showContent(const AudienceContent& content)
{
    if (content == m_content)
        return;
    const bool isTime = isOnlyTime(m_content, content);
    m_content = content;
    const QString spoken = spokenContent(content);
    if (spoken != accessibleDescription())
        setAccessibleDescription(spoken);
    if (isTime)
        update(AudiencePainter::timeArea(size()));
    else
        update();
}

void AudienceView::setTheme(Theme::Choice choice)
{
    m_choice = choice;
    update();
}

Scheme AudienceView::scheme() const
{
    switch (m_choice) {
    case Theme::Choice::Automatic:
        break;
    case Theme::Choice::Light:
        return Scheme::Light;
    case Theme::Choice::Dark:
        return Scheme::Dark;
    }
    return m_theme.scheme();
}

void AudienceView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    AudiencePainter(m_theme, scheme()).paint(painter, size(), m_content, event->rect());
}

} // namespace kring::ui
