// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PeopleImport.h"
#include "core/workspace/Workspace.h"
#include "ui/people/BackgroundWork.h"
#include "ui/people/ImportModel.h"
#include "ui/shell/Sheet.h"

namespace kring::ui {

class ChoiceBox;
class IconLabel;
class ImportSteps;
class KeyButton;
class PlainLabel;
class Segments;

/// What a list of people would bring into the register, row by row, and what somebody chooses about it.
/// Nothing is saved before Import, and afterwards all of it is taken back at once. A long list is read and
/// written beside the window, and can be stopped.
class ImportSheet final : public Sheet
{
    Q_OBJECT

public:
    ImportSheet(const Theme& theme, workspace::Workspace& workspace, const session::Vocabulary& vocabulary,
                session::Language words, const QString& fileName, QByteArray content, QWidget* window);

signals:
    /// So many came in; the sentence says it.
    void imported(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Work { Reading, Writing };

    void layOut();
    void buildColumns();
    void placeColumns();
    void run(Work work, std::function<void(const BackgroundWork::Tell&)> task, bool isLong);
    void read();
    void write();
    void show();
    void offerColumns();
    void chooseColumns();
    void chooseForRow(const QModelIndex& index);
    void whenDone();
    void complain(const QString& sentence);

    workspace::Workspace& m_workspace;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QString m_fileName;
    QByteArray m_content;
    std::vector<people::Person> m_people;
    std::optional<exchange::CsvTable> m_table;
    exchange::ImportChoices m_choices;
    exchange::ImportPlan m_plan;
    std::optional<Failure> m_failure;
    Work m_working = Work::Reading;
    int m_written = 0;
    ImportModel m_model;
    PlainLabel* m_about;
    ImportSteps* m_steps;
    Segments* m_fates;
    IconLabel* m_shield;
    QWidget* m_columns;
    std::vector<std::pair<PlainLabel*, ChoiceBox*>> m_choosers; ///< in the order of the rows' cells
    PeopleList* m_list;
    PlainLabel* m_hint;
    KeyButton* m_cancel;
    KeyButton* m_import;
    BackgroundWork m_work; ///< last: it stops before what it works on goes
};

} // namespace kring::ui
