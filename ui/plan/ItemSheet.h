// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/plan/PlanField.h"
#include "ui/plan/PlannedSession.h"
#include "ui/shell/Sheet.h"

#include <QTimer>

namespace kring::ui {

class ChoiceBox;
class ToggleSwitch;

/// Everything about one agenda item. Each field is saved when it is left; what cannot be taken stays as a
/// draft.
class ItemSheet final : public Sheet
{
    Q_OBJECT

public:
    ItemSheet(PlannedSession& session, AgendaItemId item, const Theme& theme,
              const session::Vocabulary& vocabulary, session::Language words, QWidget* window);

private:
    using Edit = std::function<void(agenda::AgendaItem&)>;

    PlanField* addField(const QString& name, const QString& label, const QString& value,
                        PlanField::Submit submit, PlanField::Lines lines = PlanField::Lines::One);
    QWidget* labelled(const QString& label, QWidget& field);
    void buildHead(const agenda::AgendaItem& item);
    void buildWords(const agenda::AgendaItem& item);
    void buildDay(const agenda::AgendaItem& item, class QBoxLayout& row);
    QString edit(const Edit& edit);
    void show();
    void done();
    bool finishAll();
    void keepDrafts();

    PlannedSession& m_session;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    AgendaItemId m_item;
    QString m_draftName; ///< what the drafts of this item's fields begin with
    std::vector<std::pair<PlanField*, std::function<QString(const agenda::AgendaItem&)>>> m_fields;
    ChoiceBox* m_kind;
    ChoiceBox* m_day = nullptr;
    ToggleSwitch* m_reserved;
    QTimer m_soon;
};

} // namespace kring::ui
