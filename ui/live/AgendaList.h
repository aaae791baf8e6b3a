// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "ui/live/AgendaLineDelegate.h"

#include <QListView>

namespace kring::ui {

/// The agenda as a line. A row that stands for several folded items is opened by a click or Enter. Whatever
/// does not fit is folded by itself, so that now and next are always in sight without scrolling.
class AgendaList final : public QListView
{
    Q_OBJECT

public:
    explicit AgendaList(const Theme& theme, QWidget* parent = nullptr);

    void show(const session::SessionRecord& record, const agenda::AgendaClock& clock);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void open(const QModelIndex& index);
    int heightOf(const std::vector<AgendaRow>& rows) const;

    AgendaLineModel m_model;
    AgendaLineDelegate* m_delegate;
    session::Session m_session;
    std::vector<agenda::AgendaItem> m_agenda;
    agenda::AgendaClock m_clock;
    bool m_doneOpen = false;
    bool m_lateOpen = false;
};

} // namespace kring::ui
