// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/ScreenChoice.h"

#include <algorithm>

namespace kring::ui {

QString ScreenFacts::key() const
{
    return QStringLiteral("%1 %2x%3").arg(name).arg(geometry.width()).arg(geometry.height());
}

bool mirrored(const QList<QRect>& screens)
{
    return screens.size() > 1 && std::all_of(screens.begin(), screens.end(), [&](const QRect& screen) {
               return screen.topLeft() == screens.front().topLeft() && !screen.isEmpty();
           });
}

int screenOf(const QList<ScreenFacts>& screens, int facilitators, const QString& key)
{
    const auto isApart = [&](int i) {
        return i != facilitators && (facilitators < 0 || facilitators >= screens.size() ||
                                     !screens[i].geometry.intersects(screens[facilitators].geometry));
    };
    for (int i = 0; i < screens.size(); ++i) {
        if (isApart(i) && screens[i].key() == key)
            return i;
    }
    for (int i = 0; i < screens.size(); ++i) {
        if (isApart(i) && !key.isEmpty() && screens[i].name == key.section(u' ', 0, -2))
            return i;
    }
    return -1;
}

int audienceScreen(const QList<ScreenFacts>& screens, int facilitators, const QString& remembered)
{
    if (remembered == ordinaryWindow || facilitators < 0 || facilitators >= screens.size())
        return -1;
    const int known = screenOf(screens, facilitators, remembered);
    if (known >= 0)
        return known;
    for (int i = 0; i < screens.size(); ++i) {
        if (!screens[i].geometry.intersects(screens[facilitators].geometry))
            return i;
    }
    return -1;
}

QRect placeBeside(const QRect& available, const QRect& facilitator, QSize size)
{
    size = size.boundedTo(available.size());
    const QRect candidates[] = {
        {QPoint(facilitator.right() + 1, facilitator.top()), size},
        {QPoint(facilitator.left() - size.width(), facilitator.top()), size},
        {QPoint(facilitator.left(), facilitator.bottom() + 1), size},
        {QPoint(facilitator.left(), facilitator.top() - size.height()), size},
    };
    for (const QRect& place : candidates) {
        if (available.contains(place))
            return place;
    }
    return {available.bottomRight() - QPoint(size.width() - 1, size.height() - 1), size};
}

QRect movedTo(const QRect& window, const QRect& from, const QRect& to)
{
    const QSize size = window.size().boundedTo(to.size());
    QPoint corner = window.topLeft() - from.topLeft() + to.topLeft();
    corner.setX(std::clamp(corner.x(), to.left(), to.right() + 1 - size.width()));
    corner.setY(std::clamp(corner.y(), to.top(), to.bottom() + 1 - size.height()));
    return {corner, size};
}

} // namespace kring::ui
