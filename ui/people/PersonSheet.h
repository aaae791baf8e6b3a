// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/session/Vocabulary.h"
#include "ui/shell/Sheet.h"

class QLineEdit;
class QPlainTextEdit;

namespace kring::ui {

class ChoiceBox;
class PlainLabel;

/// Somebody in the register, new or known: what they go by first, a name only after a word of warning. Enter
/// saves.
class PersonSheet final : public Sheet
{
    Q_OBJECT

public:
    /// A person without an id is new.
    PersonSheet(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                people::Person person, QWidget* window);

    /// What stands in the fields now.
    people::Person typed() const;

    /// Says at the foot why nothing was saved; the sheet stays.
    void complain(const QString& sentence);

signals:
    /// Whoever hears this saves, and closes the sheet when that went well.
    void wanted(const kring::people::Person& person);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void save();
    void followPerspective();

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    people::Person m_person;
    bool m_isSideChosen = false;
    QLineEdit* m_alias;
    ChoiceBox* m_perspective;
    ChoiceBox* m_side;
    QLineEdit* m_organisation;
    QLineEdit* m_title;
    ChoiceBox* m_sector;
    ChoiceBox* m_speaksFor;
    QLineEdit* m_secondOrganisation;
    QLineEdit* m_secondTitle;
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    PlainLabel* m_complaint;
};

} // namespace kring::ui
