// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteKinds.h"

#include <QLatin1String>

namespace kring::ui {

namespace {

struct Look
{
    const char* kind;
    const char* icon;
    int hue; ///< in Colours::kinds; -1 for the accent
};

constexpr Look plainLook = {"note", "notebook-pen", -1};

constexpr Look looks[] = {
    plainLook,
    {"success", "trending-up", 1},
    {"challenge", "triangle-alert", 2},
    {"learning", "badge-check", 0},
    {"idea", "lightbulb", 3},
    {"change_practice", "refresh-cw", 1},
    {"user_benefit", "heart-handshake", 4},
    {"observation", "eye", 0},
    {"remaining_work", "list-checks", 5},
    {"context", "compass", 5},
    {"lookback", "history", 4},
    {"change_attitude", "smile", 3},
    {"improvement", "sprout", 1},
    {"leadership_effect", "users", 3},
    {"expected_effect", "target", 0},
    {"viewpoint", "message-square", 4},
};

const Look& lookOf(const QString& kind)
{
    for (const Look& look : looks) {
        if (kind == QLatin1String(look.kind))
            return look;
    }
    return plainLook;
}

} // namespace

const std::array<QString, 9>& deskKinds()
{
    static const std::array<QString, 9> kinds = [] {
        std::array<QString, 9> first;
        for (size_t i = 0; i < first.size(); ++i)
            first[i] = QString::fromLatin1(looks[i].kind);
        return first;
    }();
    return kinds;
}

QString noteKindIcon(const QString& kind)
{
    return QString::fromLatin1(lookOf(kind).icon);
}

int noteKindHue(const QString& kind)
{
    return lookOf(kind).hue;
}

const QColor& noteKindColour(const Colours& colours, const QString& kind)
{
    const int hue = noteKindHue(kind);
    return hue < 0 ? colours.accent : colours.kinds[size_t(hue)];
}

} // namespace kring::ui
