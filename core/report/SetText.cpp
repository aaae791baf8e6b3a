// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SetText.h"

#include <pango/pangocairo.h>

namespace kring::report {

namespace {

constexpr double unbounded = 10000;

double points(int pangoUnits)
{
    return double(pangoUnits) / PANGO_SCALE;
}

PangoFontDescription* describe(const TextStyle& style)
{
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, style.face == Face::Display
                                                       ? "Inter Display,Inter,DejaVu Sans,sans-serif"
                                                       : "Inter,DejaVu Sans,sans-serif");
    pango_font_description_set_size(font, int(style.size * PANGO_SCALE));
    pango_font_description_set_weight(font, PangoWeight(style.weight));
    pango_font_description_set_style(font,
                                     style.slant == Slant::Italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return font;
}

void apply(PangoAttrList* attributes, PangoAttribute* attribute, size_t from, size_t to)
{
    attribute->start_index = guint(from);
    attribute->end_index = guint(to);
    pango_attr_list_insert(attributes, attribute);
}

guint16 part(double colour)
{
    return guint16(colour * 65535);
}

/// Pango hides the space at which it broke a line. In a PDF the hidden space becomes an empty replacement
/// text, after which some readers skip the rest of the paragraph: give it a real glyph again.
void showSpaces(const char* text, PangoGlyphItem* run)
{
    PangoGlyphString* glyphs = run->glyphs;
    for (int i = 0; i < glyphs->num_glyphs; ++i) {
        const char* character = text + run->item->offset + glyphs->log_clusters[i];
        if (glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY || *character != ' ')
            continue;
        PangoGlyphString* space = pango_glyph_string_new();
        pango_shape(" ", 1, &run->item->analysis, space);
        if (space->num_glyphs > 0)
            glyphs->glyphs[i].glyph = space->glyphs[0].glyph;
        pango_glyph_string_free(space);
    }
}

void useColourOf(cairo_t* cairo, const PangoGlyphItem* run)
{
    for (GSList* link = run->item->analysis.extra_attrs; link; link = link->next) {
        const auto* attribute = static_cast<PangoAttribute*>(link->data);
        if (attribute->klass->type != PANGO_ATTR_FOREGROUND)
            continue;
        const PangoColor& colour = reinterpret_cast<const PangoAttrColor*>(attribute)->color;
        cairo_set_source_rgb(cairo, colour.red / 65535.0, colour.green / 65535.0, colour.blue / 65535.0);
    }
}

/// Pixels have no room for half a step: cairo puts each glyph of a picture at a whole one, and words get
/// gaps. Outlines stand where they belong. Glyphs without any (coloured pictures) are shown as they are.
void drawRun(cairo_t* cairo, const char* text, PangoGlyphItem* run)
{
    if (cairo_surface_get_type(cairo_get_target(cairo)) == CAIRO_SURFACE_TYPE_IMAGE) {
        double x = 0;
        double y = 0;
        cairo_get_current_point(cairo, &x, &y);
        pango_cairo_glyph_string_path(cairo, run->item->analysis.font, run->glyphs);
        double left = 0;
        double right = 0;
        cairo_fill_extents(cairo, &left, nullptr, &right, nullptr);
        if (right > left) {
            cairo_fill(cairo);
            return;
        }
        cairo_new_path(cairo);
        cairo_move_to(cairo, x, y);
    }
    pango_cairo_show_glyph_item(cairo, text, run);
}

void drawLine(cairo_t* cairo, PangoLayoutLine* line, double x, double baseline)
{
    const char* text = pango_layout_get_text(line->layout);
    for (GSList* link = line->runs; link; link = link->next) {
        PangoGlyphItem* run = pango_glyph_item_copy(static_cast<PangoGlyphItem*>(link->data));
        showSpaces(text, run);
        useColourOf(cairo, run);
        cairo_move_to(cairo, x, baseline);
        drawRun(cairo, text, run);
        x += points(pango_glyph_string_get_width(run->glyphs));
        pango_glyph_item_free(run);
    }
}

} // namespace

TypeSetter::TypeSetter(session::Language language)
    : m_context(pango_font_map_create_context(pango_cairo_font_map_get_default()), g_object_unref)
{
    pango_cairo_context_set_resolution(m_context.get(), 72);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    pango_context_set_language(m_context.get(),
                               pango_language_from_string(codeOf(language).toLatin1().constData()));
}

SetText TypeSetter::set(const std::vector<Run>& runs, double width, Alignment alignment,
                        Fitting fitting) const
{
    SetText text;
    text.m_layout.reset(pango_layout_new(m_context.get()), g_object_unref);
    PangoLayout* layout = text.m_layout.get();
    PangoAttrList* attributes = pango_attr_list_new();
    // Figures of equal width; and no contextual forms, which would turn a typed "->" into an arrow.
    apply(attributes, pango_attr_font_features_new("tnum=1,calt=0"), 0, G_MAXUINT);
    QByteArray bytes;
    for (const Run& run : runs) {
        const auto from = size_t(bytes.size());
        bytes += run.text.toUtf8();
        const auto to = size_t(bytes.size());
        PangoFontDescription* font = describe(run.style);
        apply(attributes, pango_attr_font_desc_new(font), from, to);
        pango_font_description_free(font);
        const Colour& colour = run.style.colour;
        apply(attributes, pango_attr_foreground_new(part(colour.red), part(colour.green), part(colour.blue)),
              from, to);
    }
    const TextStyle& style = runs.front().style;
    PangoFontDescription* font = describe(style);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_width(layout, int(width * PANGO_SCALE));
    if (fitting == Fitting::CutWithDots) {
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
        pango_layout_set_height(layout, -1);
    } else {
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    }
    pango_layout_set_text(layout, bytes.constData(), int(bytes.size()));

    double top = 0;
    for (GSList* link = pango_layout_get_lines_readonly(layout); link; link = link->next) {
        auto* pangoLine = static_cast<PangoLayoutLine*>(link->data);
        PangoRectangle extents;
        pango_layout_line_get_extents(pangoLine, nullptr, &extents);
        SetText::Line line{pangoLine, top, std::max(style.leading, points(extents.height)), 0, 0};
        line.baseline = (line.height - points(extents.height)) / 2 - points(extents.y);
        const double lineWidth = points(extents.width);
        const bool toTheRight = alignment == Alignment::Right ||
                                pango_layout_line_get_resolved_direction(pangoLine) == PANGO_DIRECTION_RTL;
        if (toTheRight)
            line.indent = width - lineWidth;
        text.m_naturalWidth = std::max(text.m_naturalWidth, lineWidth);
        top += line.height;
        text.m_lines.push_back(line);
    }
    return text;
}

SetText TypeSetter::set(const QString& text, const TextStyle& style, double width, Alignment alignment,
                        Fitting fitting) const
{
    return set({{text, style}}, width, alignment, fitting);
}

void SetText::draw(cairo_t* cairo, int first, int count, double x, double y) const
{
    const double above = line(first).top;
    for (int i = first; i < first + count; ++i) {
        const Line& here = line(i);
        drawLine(cairo, here.line, x + here.indent, y + here.top - above + here.baseline);
    }
}

} // namespace kring::report
