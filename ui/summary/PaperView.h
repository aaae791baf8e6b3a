// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summary/PagePictures.h"
#include "ui/theme/Theme.h"

#include <QAbstractScrollArea>

namespace kring::ui {

/// The report's pages under one another on a desk, sharp at every zoom. At 100 % a page is as large as on
/// paper. Draws what is in sight only.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PaperView(const Theme& theme, PagePictures& pictures, QWidget* parent = nullptr);

    /// In percent.
    int zoom() const;
    void zoomBy(int steps);

    /// Makes a page as wide as the view, now and when the view's size changes, until zoomBy().
    void fitWidth();
    bool fitsWidth() const { return m_fitsWidth; }

    int currentPage() const;
    void showPage(int page);

signals:
    void zoomChanged();
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void layOut();
    void setScale(double scale);
    QRectF pageRect(int page) const; ///< on the viewport

    const Theme& m_theme;
    PagePictures& m_pictures;
    double m_scale = 1; ///< pixels to the point
    bool m_fitsWidth = true;
    int m_page = 0;
};

} // namespace kring::ui
