// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/DraftKeeper.h"
#include "ui/live/TextFields.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

namespace kring::ui {

/// A question's words while they are edited, at their own place. What stands half-edited is kept as a draft
/// together with the words it was written over, so that Esc, another page and a crash lose nothing, and so
/// that words that others write in the meantime are noticed.
class QuestionEditor final : public QWidget
{
    Q_OBJECT

public:
    QuestionEditor(workspace::Workspace& workspace, const Theme& theme, SessionId session,
                   QuestionId question, const QString& text, QWidget* parent = nullptr);
    ~QuestionEditor() override;

    QuestionId question() const { return m_question; }
    QString text() const { return m_field->toPlainText(); }

    /// The words that were there when the editing began.
    QString baseText() const { return m_base; }

    /// The words have been saved: there is nothing left to keep.
    void forget();

    /// Says why the words were not saved; they stay.
    void complain(const QString& sentence);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void submitted();
    void left();
    void heightChanged();

private:
    QString draft() const;
    int fieldHeight() const;
    void watchHeight();

    const Theme& m_theme;
    QuestionId m_question;
    QString m_base;
    NoteField* m_field;
    PlainLabel* m_hint;
    DraftKeeper m_draft;
    int m_fieldHeight = 0;
};

} // namespace kring::ui
