// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaItem.h"
#include "ui/live/LiveSession.h"
#include "ui/shell/Sheet.h"

class QLineEdit;
class QPlainTextEdit;

namespace kring::ui {

class PlainLabel;

/// Divides an item into short turns: one title a line, so many minutes each. Ctrl+Enter sets them;
/// closed before that, the sheet keeps what was typed.
class ShortTurnsSheet final : public Sheet
{
    Q_OBJECT

public:
    ShortTurnsSheet(LiveSession& session, const Theme& theme, const agenda::AgendaItem& item,
                    QWidget* window);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void set();
    void tellSum();
    void complain(const QString& sentence);
    QStringList titles() const;

    LiveSession& m_session;
    AgendaItemId m_item;
    QString m_titlesBefore;
    QString m_minutesBefore;
    int m_allowance; ///< minutes that the item has
    QPlainTextEdit* m_titles;
    QLineEdit* m_minutes;
    PlainLabel* m_sum;
    PlainLabel* m_complaint;
};

} // namespace kring::ui
