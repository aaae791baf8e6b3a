// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

namespace kring::ui {

class PlainLabel;

/// A sentence that comes up quietly at the foot of the window and goes by itself: nothing has to be answered.
/// Plain text; announced to screen readers.
class FootMessage final : public QWidget
{
    Q_OBJECT

public:
    FootMessage(const Theme& theme, QWidget* window);

    void say(const QString& sentence);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    PlainLabel* m_label;
    QTimer m_away;
};

} // namespace kring::ui
