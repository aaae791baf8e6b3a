// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/PaletteRows.h"
#include "ui/shell/Sheet.h"

#include <QTimer>

class QLineEdit;

namespace kring::ui {

class PaletteList;
class PlainLabel;
class ScopeChips;

/// Ctrl+K: one field for everything that can be done and found. It answers while somebody types, after the
/// key and never before it, so that typing does not wait for it.
class Palette final : public Sheet
{
    Q_OBJECT

public:
    Palette(const Theme& theme, PaletteSearch search, QWidget* window);

signals:
    /// The palette has closed and the focus is back where it was: run this.
    void commandChosen(const kring::ui::Command& command);
    /// Closed as well: go there.
    void sessionChosen(kring::SessionId session, kring::session::SessionStatus status);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    bool takeKey(const QKeyEvent& key);
    void refresh();
    void openRow(const PaletteRow& row);

    PaletteSearch m_search;
    QLineEdit* m_field;
    ScopeChips* m_chips;
    PaletteList* m_list;
    PlainLabel* m_nothing;
    QTimer m_soon;
};

} // namespace kring::ui
