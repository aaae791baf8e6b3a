// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/live/TextFields.h"
#include "ui/shell/Sheet.h"
#include "ui/widgets/PlainLabel.h"

#include <optional>

namespace kring::ui {

class DraftKeeper;

/// A small sheet about one question: its words, some fields and a button. What stands half-written is kept
/// when the sheet is left, and is there when it is opened for the same question again.
class QuestionSheet : public Sheet
{
    Q_OBJECT

public:
    QuestionSheet(LiveSession& session, const Theme& theme, const QString& title,
                  const floor::Question& question, QWidget* window);

    /// Opens with the keyboard in the first field that has nothing in it.
    void openInField();

protected:
    /// A field with its name above it. `name` tells its drafts apart; `text` stands in it to begin with.
    LineField* addLine(const QString& label, const QString& name, const QString& text);
    NoteField* addText(const QString& label, const QString& name, const QString& text);

    /// The button that saves, under the fields.
    void addSave(const QString& text);

    /// What is wrong with what has been written; empty when it can be saved.
    virtual QString complaint() const = 0;
    virtual workspace::Change change(const session::SessionRecord& record, Instant now) const = 0;
    /// Whether the question holds what stands in the fields.
    virtual bool isIn(const floor::Question& question) const = 0;

    QuestionId question() const { return m_question; }
    const LiveSession& session() const { return m_session; }

private:
    void addField(const QString& label, QWidget& field, int height);
    DraftKeeper* keepDraft(const QString& name, const QString& text, const std::function<QString()>& current,
                           const std::function<void(const QString&)>& put);
    void save();

    LiveSession& m_session;
    QuestionId m_question;
    PlainLabel* m_error;
    std::vector<DraftKeeper*> m_drafts;
    std::vector<QWidget*> m_fields;
    bool m_isSaved = false;
};

/// Asks why a question is not taken up.
class DeclineSheet final : public QuestionSheet
{
    Q_OBJECT

public:
    DeclineSheet(LiveSession& session, const Theme& theme, const floor::Question& question, QWidget* window);

protected:
    QString complaint() const override;
    workspace::Change change(const session::SessionRecord& record, Instant now) const override;
    bool isIn(const floor::Question& question) const override;

private:
    LineField* m_reason;
};

/// Asks to which decision-maker a question is passed and when the answer is due; once it has been passed on
/// also for the answer.
class DecisionMakerSheet final : public QuestionSheet
{
    Q_OBJECT

public:
    DecisionMakerSheet(LiveSession& session, const Theme& theme, const floor::Question& question,
                       QWidget* window);

protected:
    QString complaint() const override;
    workspace::Change change(const session::SessionRecord& record, Instant now) const override;
    bool isIn(const floor::Question& question) const override;

private:
    std::optional<QDate> due() const;

    QString m_answerBefore; ///< as it stood when the sheet was opened
    LineField* m_passedTo;
    LineField* m_due;
    NoteField* m_answer = nullptr;
};

} // namespace kring::ui
