// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/FormatRules.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/FileChooser.h"
#include "ui/shell/Sheet.h"

#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace kring::ui {

class FormatList;
class KeyButton;
class PlainLabel;

/// One's own formats: what they are called, their agenda as lines of text, out to a file and in from one.
/// What is typed is saved when another one is chosen or the sheet closes; lines that are no agenda yet are
/// kept as a draft, and are there again the next time.
class FormatsSheet final : public Sheet
{
    Q_OBJECT

public:
    FormatsSheet(workspace::Workspace& workspace, const Theme& theme, session::Vocabulary vocabulary,
                 session::Language words, FileChooser chooser, QWidget* window);

signals:
    void message(const QString& sentence);

private:
    void layOut();
    void fillList(FormatId chosen);
    void showFormat(int row);
    void saveThenShow(int row);
    bool save();
    void remove();
    void exportFile();
    void importFile();
    void bringIn(session::SameKey sameKey);
    void complain(const QString& sentence);
    void keepDraft();
    bool commit(const workspace::Change& change);

    workspace::Workspace& m_workspace;
    session::Vocabulary m_vocabulary;
    session::Language m_words;
    FileChooser m_chooser;
    std::vector<session::OwnFormat> m_formats;
    int m_shown = -1; ///< the format whose words stand in the fields
    QString m_agendaShown;
    session::OwnFormat m_incoming; ///< read, and waiting to be told whether it replaces its namesake
    QTimer m_soon;
    FormatList* m_list;
    PlainLabel* m_none;
    QWidget* m_fields;
    QLineEdit* m_title;
    QLineEdit* m_note;
    QPlainTextEdit* m_agenda;
    PlainLabel* m_complaint;
    QWidget* m_question;
    PlainLabel* m_questionText;
    KeyButton* m_replace;
};

} // namespace kring::ui
