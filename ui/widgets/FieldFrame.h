// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

/// The rounded edge around a text field and whatever shares its line; stronger while the field has the focus.
class FieldFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Strips the field of its own edge and colours. The field is to be laid out inside the frame.
    FieldFrame(const Theme& theme, QWidget& field, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void recolour();

    const Theme& m_theme;
    QWidget& m_field;
};

} // namespace kring::ui
