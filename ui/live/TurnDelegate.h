// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// A finished turn on one line: the perspective's hue and word, whether it was assisted, from when to when
/// and how long. The length is never coloured.
class TurnDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TurnDelegate(const Theme& theme, QAbstractItemView& view);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    QAbstractItemView& m_view;
};

} // namespace kring::ui
