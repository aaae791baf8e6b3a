// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/PageThumbnails.h"

#include "ui/widgets/SlimScrollBar.h"
#include "ui/widgets/RowPainting.h"

#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace kring::ui {

namespace {

constexpr int pictureWidth = 80;
constexpr int pictureHeight = 113;
constexpr int rowHeight = 154;

class ThumbnailDelegate final : public QStyledItemDelegate
{
public:
    ThumbnailDelegate(const Theme& theme, const PagePictures& pictures, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_pictures(pictures)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {pictureWidth, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect page(option.rect.center().x() - pictureWidth / 2, option.rect.top() + 12, pictureWidth,
                         pictureHeight);
        const double ratio = painter->device()->devicePixelRatioF();
        const double scale = pictureWidth * ratio / PagePictures::pageSize().width();
        painter->drawImage(page, m_pictures.picture(index.row(), scale));
        const qreal edge = current ? 2.5 : 1;
        const qreal outside = current ? 3 : 1;
        paintBox(*painter, QRectF(page).adjusted(-outside, -outside, outside, outside), {},
                 current ? colours.accent : colours.line, current ? 5 : 0, edge);
        if (current && option.state.testFlag(QStyle::State_HasFocus))
            paintBox(*painter, QRectF(page).adjusted(-7, -7, 7, 7), {}, colours.accent, 8, 1);
        painter->setFont(m_theme.font(TextSize::Label, current ? Weight::Strong : Weight::Regular));
        painter->setPen(current ? colours.accent : colours.muted);
        painter->drawText(QRect(option.rect.left(), page.bottom() + 8, option.rect.width(), 20),
                          Qt::AlignCenter, index.data().toString());
    }

private:
    const Theme& m_theme;
    const PagePictures& m_pictures;
};

} // namespace

PageThumbnails::PageThumbnails(const Theme& theme, PagePictures& pictures, QWidget* parent)
    : QListView(parent)
{
    setModel(&pictures);
    setItemDelegate(new ThumbnailDelegate(theme, pictures, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(128);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Pages"));
    new SlimScrollBar(theme, *this);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PageThumbnails::showCurrent(int page)
{
    const QScopedValueRollback quiet(m_telling, false);
    setCurrentIndex(model()->index(page, 0));
}

void PageThumbnails::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_telling && current.isValid())
        emit pageChosen(current.row());
}

} // namespace kring::ui
