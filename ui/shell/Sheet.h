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
    /// The card is `width` wide (less in a narrow window, more if its words need it) and as high as what is
    /// laid into content(). An empty title gives no heading: `name` is what a screen reader says of it then.
    Sheet(const Theme& theme, int width, const QString& title, QWidget* window, const QString& name = {});

    void open();
    void closeSheet();

signals:
    void closed();

protected:
    QVBoxLayout& content() { return *m_content; }
    const Theme& theme() const { return m_theme; }

    /// How high content() may be without reaching the window's edges.
    int roomForContent() const;

    /// Puts the card this far below the window's upper edge, instead of a third of the way down.
    void standAt(int top);

    /// Sizes the card to what is in it now.
    void fit();

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    const Theme& m_theme;
    int m_width;
    QWidget* m_card;
    QVBoxLayout* m_content;
    QVBoxLayout* m_outer;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kring::ui
