// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Style.h"

#include <QString>

#include <memory>
#include <vector>

typedef struct _cairo cairo_t;
typedef struct _PangoContext PangoContext;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;

namespace kring::report {

/// Some words in one style.
struct Run
{
    QString text;
    TextStyle style;
};

enum class Fitting { Wrap, CutWithDots };

/// A text broken into lines of a certain width. Cheap to copy. Like what is below it (Pango's font map), it
/// belongs to the thread that made it.
class SetText
{
public:
    struct Line
    {
        PangoLayoutLine* line = nullptr;
        double top = 0; ///< from the text's own top
        double height = 0;
        double baseline = 0; ///< from the line's top
        double indent = 0;   ///< from the text's left edge
    };

    int lineCount() const { return int(m_lines.size()); }
    double height() const { return m_lines.empty() ? 0 : m_lines.back().top + m_lines.back().height; }
    double firstBaseline() const { return m_lines.empty() ? 0 : m_lines.front().baseline; }
    double naturalWidth() const { return m_naturalWidth; }
    const Line& line(int index) const { return m_lines[size_t(index)]; }

    /// Draws lines [first, first + count) with the top of the first one at `y`.
    void draw(cairo_t* cairo, int first, int count, double x, double y) const;

private:
    friend class TypeSetter;

    std::shared_ptr<PangoLayout> m_layout;
    std::vector<Line> m_lines;
    double m_naturalWidth = 0;
};

/// Sets text in the report's typeface: Inter where it is installed, else a plain sans serif. Measures without
/// regard to any screen, so that a page is the same on paper and at every zoom.
class TypeSetter
{
public:
    explicit TypeSetter(session::Language language);

    /// In lines of at most `width` points; a word longer than that is broken.
    SetText set(const std::vector<Run>& runs, double width, Alignment alignment = Alignment::Left,
                Fitting fitting = Fitting::Wrap) const;
    SetText set(const QString& text, const TextStyle& style, double width,
                Alignment alignment = Alignment::Left, Fitting fitting = Fitting::Wrap) const;

private:
    std::shared_ptr<PangoContext> m_context;
};

} // namespace kring::report
