// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QPointer>
#include <QVBoxLayout>
#include <QWidget>

namespace kring::ui {

/// A card over the page, with the rest of the window dimmed. Esc and a click beside it close it; the focus
/// goes back to where it was, and what stands under it keeps everything.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    /// The card is `width` wide, or wider if its words need it, and as high as what is laid into content().
    Sheet(const Theme& theme, int width, const QString& title, QWidget* window);

    void open();
    void closeSheet();

signals:
    void closed();

protected:
    QVBoxLayout& content() { return *m_content; }
    const Theme& theme() const { return m_theme; }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    const Theme& m_theme;
    QWidget* m_card;
    QVBoxLayout* m_content;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kring::ui
