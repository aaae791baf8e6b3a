// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace kring::ui {

class IconLabel;
class KeyButton;
class PlainLabel;

/// The bar over every page: back, title and subtitle, "saved", undo and redo, and what the page adds.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Theme& theme, QWidget* parent = nullptr);

    void setTitles(const QString& title, const QString& subtitle);
    void setBackShown(bool shown);

    /// "Saved 10:42", in the window's own time; empty hides it.
    void setSaved(const QString& words);

    /// What undo and redo would do; an empty name greys the button.
    void setUndo(const QString& undo, const QString& redo);

    /// The page's own part, or null. Stays owned by whoever made it: it is let go, without a parent, when
    /// another one comes.
    void setExtras(QWidget* extras);

    /// The page's main button; empty text hides it.
    void setPrimary(const QString& text, const QString& icon, const QString& key, bool enabled);

signals:
    void backWanted();
    void undoWanted();
    void redoWanted();
    void searchWanted();
    void primaryWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QHBoxLayout* m_layout;
    QToolButton* m_back;
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    IconLabel* m_saved;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QToolButton* m_search;
    QWidget* m_extras = nullptr;
    KeyButton* m_primary;
};

} // namespace kring::ui
