// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PageImage.h"

#include <cairo.h>

#include <cmath>

namespace kring::report {

PageImage drawPage(const Paper& paper, int page, double scale)
{
    PageImage image;
    image.width = int(std::lround(sheet::width * scale));
    image.height = int(std::lround(sheet::height * scale));
    image.stride = cairo_format_stride_for_width(CAIRO_FORMAT_ARGB32, image.width);
    image.pixels.resize(qsizetype(image.stride) * image.height);
    cairo_surface_t* surface =
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(image.pixels.data()),
                                            CAIRO_FORMAT_ARGB32, image.width, image.height, image.stride);
    cairo_t* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_scale(cairo, scale, scale);
    paper.draw(cairo, page);
    cairo_surface_flush(surface);
    const bool drawn = cairo_status(cairo) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    return drawn ? image : PageImage();
}

} // namespace kring::report
