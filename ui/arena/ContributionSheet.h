// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Sheet.h"

class QLineEdit;

namespace kring::ui {

class CheckRow;
class ChoiceBox;
class PlainLabel;

/// Everything about one contribution, or a new one. Closed before it is saved, it keeps what was typed.
class ContributionSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `id` none for a new one.
    ContributionSheet(workspace::Workspace& workspace, const Theme& theme,
                      const session::Vocabulary& vocabulary, session::Language words,
                      const session::SessionRecord& record, ContributionId id, QWidget* window);

signals:
    void put(kring::ContributionId id);

private:
    QLineEdit* addField(QVBoxLayout& column, const QString& label, const QString& name, const QString& text);
    ChoiceBox* addChoice(QVBoxLayout& column, const QString& label);
    void keep();
    void save();
    void complain(const QString& sentence, QLineEdit& field);

    workspace::Workspace& m_workspace;
    session::SessionRecord m_record;
    arena::Contribution m_before;
    bool m_isNew;
    bool m_isSaved = false;
    std::vector<std::pair<QLineEdit*, QString>> m_fields; ///< with what they began with
    QStringList m_kinds;
    std::vector<ContributionId> m_others;
    QLineEdit* m_title;
    QLineEdit* m_who;
    QLineEdit* m_organisation;
    QLineEdit* m_minutes;
    QLineEdit* m_language;
    QLineEdit* m_note;
    ChoiceBox* m_kind;
    ChoiceBox* m_consent;
    ChoiceBox* m_script;
    ChoiceBox* m_follows;
    CheckRow* m_remote;
    CheckRow* m_about;
    PlainLabel* m_complaint;
};

} // namespace kring::ui
