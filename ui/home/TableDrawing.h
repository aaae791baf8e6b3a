// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

/// People of many kinds around a table with one place free: what this program is about. Says nothing that
/// the words beside it do not say.
class TableDrawing final : public QWidget
{
    Q_OBJECT

public:
    explicit TableDrawing(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {256, 256}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPerson(QPainter& painter, QPointF centre, const QColor& colour) const;
    void paintFreePlace(QPainter& painter, QPointF centre) const;

    const Theme& m_theme;
};

} // namespace kring::ui
