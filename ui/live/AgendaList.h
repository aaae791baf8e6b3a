// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "ui/live/AgendaLineDelegate.h"
#include "ui/shell/Command.h"

#include <QListView>

namespace kring::ui {

/// The agenda as a line. Its commands act on the chosen row, by their keys and in a context menu. A row that
/// stands for several folded items is opened by a click or Enter. Whatever does not fit is folded by itself,
/// so that now and next are always in sight without scrolling.
class AgendaList final : public QListView
{
    Q_OBJECT

public:
    explicit AgendaList(const Theme& theme, QWidget* parent = nullptr);

    /// What the keys do while the list has the focus; a fold is opened by Enter whatever they say.
    void setCommands(Commands commands) { m_commands = std::move(commands); }

    /// The item of the current row; none for a fold.
    AgendaItemId chosen() const;

    void show(const session::SessionRecord& record, const agenda::AgendaClock& clock);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    bool hasSameLook(const agenda::AgendaClock& clock) const;
    bool runCommand(const QKeyEvent& event);
    void open(const QModelIndex& index);
    int heightOf(const std::vector<AgendaRow>& rows) const;

    Commands m_commands;
    AgendaLineModel m_model;
    AgendaLineDelegate* m_delegate;
    session::Session m_session;
    std::vector<agenda::AgendaItem> m_agenda;
    agenda::AgendaClock m_clock;
    bool m_doneOpen = false;
    bool m_lateOpen = false;
};

} // namespace kring::ui
