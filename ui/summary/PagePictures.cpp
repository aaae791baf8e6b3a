// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/PagePictures.h"

#include "core/report/PageImage.h"

#include <cmath>

namespace kring::ui {

namespace {

constexpr int mostKilobytes = 64 * 1024;

} // namespace

PagePictures::PagePictures(QObject* parent)
    : QAbstractListModel(parent)
    , m_pictures(mostKilobytes)
{}

void PagePictures::setPaper(report::Paper paper)
{
    beginResetModel();
    m_paper = std::move(paper);
    m_pictures.clear();
    endResetModel();
}

QImage PagePictures::picture(int page, double scale) const
{
    const std::pair key(page, int(std::lround(scale * 1000)));
    if (const QImage* known = m_pictures.object(key))
        return *known;
    const report::PageImage drawn = report::drawPage(m_paper, page, scale);
    const QImage picture = QImage(reinterpret_cast<const uchar*>(drawn.pixels.constData()), drawn.width,
                                  drawn.height, drawn.stride, QImage::Format_ARGB32_Premultiplied)
                               .copy();
    m_pictures.insert(key, new QImage(picture), int(picture.sizeInBytes() / 1024));
    return picture;
}

QSizeF PagePictures::pageSize()
{
    return {report::sheet::width, report::sheet::height};
}

int PagePictures::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : pageCount();
}

QVariant PagePictures::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return QString::number(index.row() + 1);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1 of %2").arg(index.row() + 1).arg(pageCount());
    return {};
}

} // namespace kring::ui
