// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Sheet.h"

class QLineEdit;

namespace kring::ui {

/// Asks what a format made from a session is to be called; Enter saves it.
class SaveFormatSheet final : public Sheet
{
    Q_OBJECT

public:
    SaveFormatSheet(const Theme& theme, const QString& title, QWidget* window);

signals:
    void wanted(const QString& title);

private:
    void save();

    QLineEdit* m_title;
};

} // namespace kring::ui
