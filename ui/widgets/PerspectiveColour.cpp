// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PerspectiveColour.h"

namespace kring::ui {

using session::Side;

const QColor& perspectiveColour(const Colours& colours, const QString& perspective, Side side)
{
    enum Hue { Managers, Staff, Research, Lived, OtherService, Others };
    switch (side) {
    case Side::Lived:
        return colours.kinds[Lived];
    case Side::Research:
        return colours.kinds[Research];
    case Side::Service:
        if (perspective == QStringLiteral("staff"))
            return colours.kinds[Staff];
        return colours.kinds[perspective.endsWith(QStringLiteral("manager")) ? Managers : OtherService];
    case Side::None:
        return colours.kinds[Others];
    }
    Q_UNREACHABLE();
}

const QColor& perspectiveColour(const Colours& colours, const session::Vocabulary& vocabulary,
                                const QString& perspective)
{
    const session::Term* term = vocabulary.find(QStringLiteral("perspective"), perspective);
    return perspectiveColour(colours, perspective,
                             term ? fromCode<Side>(term->side).value_or(Side::None) : Side::None);
}

} // namespace kring::ui
