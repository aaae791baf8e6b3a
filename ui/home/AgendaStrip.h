// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

/// An agenda as a strip: an item a segment as wide as its planned minutes and coloured by its group. Under it
/// stand the times and titles of as many items as there is room for, the longest items first.
class AgendaStrip final : public QWidget
{
    Q_OBJECT

public:
    AgendaStrip(const Theme& theme, const session::Vocabulary& vocabulary, session::Language language,
                QWidget* parent = nullptr);

    void show(const session::SessionRecord& record);

    QSize sizeHint() const override { return {320, 34}; }
    QSize minimumSizeHint() const override { return {0, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Segment
    {
        QString kind;
        QString group;
        QString time; ///< planned start, empty while the session's is not set
        QString word; ///< the kind's word, for where the title does not fit
        QString title;
        int minutes = 0;
    };
    struct Label
    {
        int segment;
        int left;
        int right; ///< where its words end
        QString text;
    };

    QColor colourOf(const QString& group) const;
    std::vector<int> edges() const;
    std::vector<Label> labels(const std::vector<int>& edges) const;

    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_language;
    std::vector<Segment> m_segments;
};

} // namespace kring::ui
