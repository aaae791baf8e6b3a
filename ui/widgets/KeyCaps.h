// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QKeySequence>
#include <QPainter>
#include <QStringList>
#include <QWidget>

namespace kring::ui {

/// The keys of a sequence one by one, as they are written on this computer: {"Ctrl", "Shift", "E"}.
QStringList keyParts(const QKeySequence& keys);

constexpr int keyCapHeight = 20;

/// Small boxes with a key in each, beside one another.
int keyCapsWidth(const Theme& theme, const QStringList& keys);
void paintKeyCaps(QPainter& painter, const Theme& theme, const QStringList& keys, int left, int centreY);

/// What some keys do: boxes with a few words after them, on one line. What there is no room for is left out
/// from the end.
class KeyHints final : public QWidget
{
    Q_OBJECT

public:
    struct Hint
    {
        QStringList keys;
        QString words;
    };

    explicit KeyHints(const Theme& theme, QWidget* parent = nullptr);

    void show(std::vector<Hint> hints);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, keyCapHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(const Hint& hint) const;

    const Theme& m_theme;
    std::vector<Hint> m_hints;
};

} // namespace kring::ui
