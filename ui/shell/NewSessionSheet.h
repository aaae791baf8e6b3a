// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Formats.h"
#include "ui/shell/Sheet.h"

class QLineEdit;

namespace kring::ui {

class ChoiceBox;

/// Asks what a new session is about and how it is to be run; Enter makes it.
class NewSessionSheet final : public Sheet
{
    Q_OBJECT

public:
    NewSessionSheet(const Theme& theme, std::vector<session::Format> formats, QWidget* window);

signals:
    /// The title is what was typed, or the format's own when nothing was.
    void wanted(const kring::session::Format& format, const QString& title);

private:
    void make();

    std::vector<session::Format> m_formats;
    QLineEdit* m_title;
    ChoiceBox* m_format;
};

} // namespace kring::ui
