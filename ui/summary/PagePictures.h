// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Paper.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>

namespace kring::ui {

/// The pages of a report as a list, and as pictures drawn when somebody looks at them. Holds no more pictures
/// than fit in some tens of megabytes.
class PagePictures final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PagePictures(QObject* parent = nullptr);

    void setPaper(report::Paper paper);
    int pageCount() const { return m_paper.pageCount(); }

    /// The page (from 0) with `scale` pixels of the device to the point.
    QImage picture(int page, double scale) const;

    /// The size of a page in points.
    static QSizeF pageSize();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    report::Paper m_paper;
    mutable QCache<std::pair<int, int>, QImage>
        m_pictures; ///< by page and scale in thousandths, cost in kilobytes
};

} // namespace kring::ui
