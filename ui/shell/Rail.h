// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QMenu>

#include <map>

class QVBoxLayout;

namespace kring::ui {

/// One entry of the rail: an icon over a word. Checked entries have a bar at the window's edge.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {88, 64}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
};

/// The strip at the window's left: the mark, where one can go, and at the foot the settings.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    /// Adds an entry under those that are there.
    void addEntry(PageName page, const QString& icon, const QString& text);

    /// Marks the entry that the page belongs to: a plan or an arena's puzzle to its series.
    void setCurrent(PageName page);

signals:
    void pageWanted(kring::ui::PageName page);
    /// The menu is to open with its lower left corner here, in global coordinates.
    void settingsWanted(QPoint corner);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_entries;
    std::map<PageName, RailButton*> m_buttons;
    RailButton* m_settings;
};

} // namespace kring::ui
