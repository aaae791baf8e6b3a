// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/LiveSession.h"
#include "ui/shell/Sheet.h"

class QLineEdit;

namespace kring::ui {

class ChoiceBox;
class PlainLabel;

/// Asks for a new agenda item: what, of which kind, how long. Enter puts it in; closed before that, the
/// sheet keeps what was typed.
class InsertItemSheet final : public Sheet
{
    Q_OBJECT

public:
    InsertItemSheet(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                    session::Language words, QWidget* window);

private:
    void put();
    void complain(const QString& sentence);

    LiveSession& m_session;
    const std::vector<session::Term>& m_kinds;
    QLineEdit* m_title;
    ChoiceBox* m_kind;
    QLineEdit* m_minutes;
    PlainLabel* m_complaint;
};

} // namespace kring::ui
