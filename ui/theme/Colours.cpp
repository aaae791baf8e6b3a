// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

namespace kring::ui {

// The only place with colour literals. Their contrast is computed in a test.

const Colours& Theme::coloursOf(Scheme scheme)
{
    static const Colours light{
        .ground = 0xf5f4f0,
        .card = 0xffffff,
        .sunken = 0xf7f6f3,
        .line = 0xe5e3dd,
        .strongLine = 0x7b7d84,
        .text = 0x17181c,
        .muted = 0x5c6069,
        .accent = 0x0b5a5d,
        .onAccent = 0xffffff,
        .accentSoft = 0xe5f1ef,
        .danger = 0xc4302b,
        .warning = 0xb3400c,
        .highlight = 0xfbe7a8,
        .desk = 0xecebe6,
        .kinds = {0x2a50c8, 0x3d7a0f, 0xb3400c, 0x7a2fb8, 0x7a5600, 0x4b5566},
    };
    static const Colours dark{
        .ground = 0x131417,
        .card = 0x1c1e22,
        .sunken = 0x17181c,
        .line = 0x303339,
        .strongLine = 0x8d929c,
        .text = 0xeceef2,
        .muted = 0xa6abb6,
        .accent = 0x74d3cc,
        .onAccent = 0x05282a,
        .accentSoft = 0x1d3335,
        .danger = 0xff7a73,
        .warning = 0xff9e6b,
        .highlight = 0x5a4a12,
        .desk = 0x0d0e10,
        .kinds = {0x9ab0ff, 0xa3d977, 0xff9e6b, 0xcf9bff, 0xe8c15a, 0xb6c0d0},
    };
    return scheme == Scheme::Light ? light : dark;
}

} // namespace kring::ui
