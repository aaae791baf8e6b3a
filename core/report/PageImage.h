// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Paper.h"

#include <QByteArray>

namespace kring::report {

/// A page as pixels: 32 bits each, alpha first in the native byte order, premultiplied (what Qt calls
/// ARGB32_Premultiplied), rows `stride` bytes apart.
struct PageImage
{
    int width = 0;
    int height = 0;
    int stride = 0;
    QByteArray pixels;
};

/// Draws a page (from 0) on white with `scale` pixels to the point. Empty if there is no memory for it.
PageImage drawPage(const Paper& paper, int page, double scale);

} // namespace kring::report
