// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <cmath>

using namespace kring::ui;

namespace {

/// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("every colour of text can be read on every ground")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colours& colours = Theme::coloursOf(scheme);
        for (const QColor& ground : {colours.ground, colours.card, colours.sunken, colours.accentSoft}) {
            INFO((scheme == Scheme::Light ? "light " : "dark ") << ground.name().toStdString());
            CHECK(contrast(colours.text, ground) >= 7);
            for (const QColor& text : {colours.muted, colours.accent, colours.danger, colours.warning}) {
                INFO(text.name().toStdString());
                CHECK(contrast(text, ground) >= 4.5);
            }
            CHECK(contrast(colours.strongLine, ground) >= 3);
        }
        for (const QColor& kind : colours.kinds)
            CHECK(contrast(kind, colours.card) >= 4.5);
        CHECK(contrast(colours.onAccent, colours.accent) >= 4.5);
        CHECK(contrast(colours.text, colours.highlight) >= 4.5);
    }
}
