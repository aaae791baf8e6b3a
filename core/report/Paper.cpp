// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Paper.h"

#include "core/report/PageBreaker.h"
#include "core/report/PaperRows.h"

#include <cairo.h>

#include <cmath>

namespace kring::report {

namespace {

void outline(cairo_t* cairo, const Fill& fill)
{
    const double right = fill.x + fill.width;
    const double bottom = fill.y + fill.height;
    const double radius = std::min({fill.radius, fill.width / 2, fill.height / 2});
    if (fill.corners == Fill::Corners::Square || radius <= 0) {
        cairo_rectangle(cairo, fill.x, fill.y, fill.width, fill.height);
        return;
    }
    const double left = fill.corners == Fill::Corners::All ? radius : 0;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, right - radius, fill.y + radius, radius, -M_PI_2, 0);
    cairo_arc(cairo, right - radius, bottom - radius, radius, 0, M_PI_2);
    if (left > 0) {
        cairo_arc(cairo, fill.x + radius, bottom - radius, radius, M_PI_2, M_PI);
        cairo_arc(cairo, fill.x + radius, fill.y + radius, radius, M_PI, 3 * M_PI_2);
    } else {
        cairo_line_to(cairo, fill.x, bottom);
        cairo_line_to(cairo, fill.x, fill.y);
    }
    cairo_close_path(cairo);
}

void draw(cairo_t* cairo, const Fill& fill)
{
    cairo_set_source_rgb(cairo, fill.colour.red, fill.colour.green, fill.colour.blue);
    outline(cairo, fill);
    cairo_fill(cairo);
}

void drawMark(cairo_t* cairo, const SetText& mark)
{
    cairo_save(cairo);
    cairo_translate(cairo, sheet::width / 2, sheet::height / 2);
    cairo_rotate(cairo, -M_PI / 4.5);
    mark.draw(cairo, 0, mark.lineCount(), -mark.naturalWidth() / 2, -mark.height() / 2);
    cairo_restore(cairo);
}

} // namespace

Paper Paper::layOut(const Summary& summary)
{
    const TypeSetter setter(summary.language);
    PaperRows rows = rowsOf(summary, setter);
    return breakIntoPages(rows, summary, setter);
}

void Paper::draw(cairo_t* cairo, int page, const Around& beforeText, const Around& afterText) const
{
    const PageContent& content = pages[size_t(page)];
    if (content.mark)
        drawMark(cairo, *content.mark);
    for (const Fill& ground : content.grounds)
        report::draw(cairo, ground);
    for (const Element& element : content.elements) {
        if (const auto* text = std::get_if<PlacedText>(&element)) {
            // An empty cell says nothing, and newer versions of cairo write no mark around nothing.
            const bool says = text->node != ornament && text->text.naturalWidth() > 0;
            if (says && beforeText)
                beforeText(text->node);
            text->text.draw(cairo, text->first, text->count, text->x, text->y);
            if (says && afterText)
                afterText(text->node);
        } else {
            report::draw(cairo, std::get<Fill>(element));
        }
    }
}

} // namespace kring::report
