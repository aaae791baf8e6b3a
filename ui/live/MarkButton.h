// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace kring::ui {

/// A mark that a note can have, on or off: an icon with a word, or the icon alone where room is short. Never
/// takes the focus, so that a click in the middle of a sentence leaves the cursor in it; it has a key as
/// well.
class MarkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `key` is told in the tool tip; the page's commands listen to it.
    MarkButton(const Theme& theme, const QString& icon, const QString& word, const QString& key,
               QWidget* parent = nullptr);

    /// The word, and what a screen reader says.
    void setWord(const QString& word);

    void setIconOnly(bool iconOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    QString m_key;
    bool m_iconOnly = false;
};

} // namespace kring::ui
