// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Summary.h"

namespace kring::report {

/// A colour on paper, each part from 0 to 1. A report has colours of its own: paper is always light.
struct Colour
{
    double red = 0;
    double green = 0;
    double blue = 0;

    static constexpr Colour of(unsigned hex)
    {
        return {double(hex >> 16 & 0xff) / 255, double(hex >> 8 & 0xff) / 255, double(hex & 0xff) / 255};
    }

    /// This colour thinned out with white; 0.1 is a tenth of it.
    constexpr Colour thinned(double share) const
    {
        return {1 - (1 - red) * share, 1 - (1 - green) * share, 1 - (1 - blue) * share};
    }
};

namespace ink {

inline constexpr Colour text = Colour::of(0x17181c);
inline constexpr Colour muted = Colour::of(0x5c6069);
inline constexpr Colour accent = Colour::of(0x0b5a5d);
inline constexpr Colour over = Colour::of(0xb3400c);
inline constexpr Colour line = Colour::of(0xdad9d4);
inline constexpr Colour box = Colour::of(0xeef4f4);
inline constexpr Colour track = Colour::of(0xe3ebe6);
inline constexpr Colour draft = Colour::of(0xf3f1ec);

constexpr Colour of(Tone tone)
{
    switch (tone) {
    case Tone::Blue:
        return Colour::of(0x2a50c8);
    case Tone::Green:
        return Colour::of(0x35700c);
    case Tone::Orange:
        return Colour::of(0xb3400c);
    case Tone::Purple:
        return Colour::of(0x7a2fb8);
    case Tone::Ochre:
        return Colour::of(0x7a5600);
    case Tone::Slate:
        break;
    }
    return Colour::of(0x4b5566);
}

} // namespace ink

enum class Face { Text, Display };
enum class Slant { Upright, Italic };

/// How a text is set. Sizes are in points; the leading is from baseline to baseline.
struct TextStyle
{
    double size = 10;
    double leading = 14.4;
    int weight = 400;
    Colour colour = ink::text;
    Face face = Face::Text;
    Slant slant = Slant::Upright;
};

namespace type {

inline constexpr TextStyle title{21, 25.2, 600, ink::text, Face::Display};
inline constexpr TextStyle heading{13, 17, 600};
inline constexpr TextStyle body{10, 14.2};
inline constexpr TextStyle lead{10, 14.4, 400, ink::muted};
inline constexpr TextStyle quote{10, 14.2, 400, ink::text, Face::Text, Slant::Italic};
inline constexpr TextStyle kind{10, 14, 600, ink::accent};
inline constexpr TextStyle aside{9, 13, 400, ink::muted};
inline constexpr TextStyle factLabel{9, 14, 400, ink::muted};
inline constexpr TextStyle fact{9.5, 14};
inline constexpr TextStyle figure{20, 24, 600, ink::accent, Face::Display};
inline constexpr TextStyle noun{9, 12, 600};
inline constexpr TextStyle decision{10.5, 15.4, 500};
inline constexpr TextStyle ground{9.5, 14};
inline constexpr TextStyle boxLabel{9, 12.5, 600, ink::accent};
inline constexpr TextStyle origin{9, 13.2, 400, ink::muted};
inline constexpr TextStyle columnHead{8.5, 12, 600, ink::muted};
inline constexpr TextStyle number{10, 14.4, 600, ink::accent};
inline constexpr TextStyle chip{8, 11, 600};
inline constexpr TextStyle next{16, 21, 600, ink::text, Face::Display};
inline constexpr TextStyle foot{8, 11, 400, ink::muted};
inline constexpr TextStyle draft{120, 140, 700, ink::draft, Face::Display};

} // namespace type

/// A4, in points from the upper left corner.
namespace sheet {

inline constexpr double width = 595.276;
inline constexpr double height = 841.89;
inline constexpr double left = 62;
inline constexpr double right = width - 62;
inline constexpr double text = right - left;
inline constexpr double firstTop = 50;
inline constexpr double top = 73;
inline constexpr double bottom = 782;
inline constexpr double headBaseline = 47.5;
inline constexpr double headRule = 57;
inline constexpr double footRule = 790;
inline constexpr double footBaseline = 805;

} // namespace sheet

} // namespace kring::report
