// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/shell/Sheet.h"

class QLineEdit;

namespace kring::ui {

class ChoiceBox;
class PlainLabel;

/// Asks for a new agenda item: what, of which kind, how long. Enter puts it in.
class InsertItemSheet final : public Sheet
{
    Q_OBJECT

public:
    InsertItemSheet(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                    QWidget* window);

signals:
    void wanted(const QString& kind, const QString& title, int minutes);

private:
    void put();

    const std::vector<session::Term>& m_kinds;
    QLineEdit* m_title;
    ChoiceBox* m_kind;
    QLineEdit* m_minutes;
    PlainLabel* m_complaint;
};

} // namespace kring::ui
