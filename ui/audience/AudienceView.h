// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/AudiencePainter.h"

#include <QWidget>

namespace kring::ui {

/// What the room sees, at whatever size this widget has; painted anew only where it differs. Its accessible
/// description says all of it, with the time in whole minutes.
class AudienceView : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceView(const Theme& theme, QWidget* parent = nullptr);

    void showContent(const AudienceContent& content);
    const AudienceContent& content() const { return m_content; }

    /// The room's own theme; `Automatic` is the program's.
    void setTheme(Theme::Choice choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Scheme scheme() const;

    const Theme& m_theme;
    Theme::Choice m_choice = Theme::Choice::Automatic;
    AudienceContent m_content;
};

} // namespace kring::ui
