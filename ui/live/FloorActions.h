// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/QuestionText.h"
#include "core/session/Vocabulary.h"
#include "ui/live/LiveSession.h"
#include "ui/live/QuestionActs.h"
#include "ui/theme/Theme.h"

namespace kring::ui {

class QuestionEditor;

/// Carries out what is wanted with a question, wherever on the page it was asked for: writes it, or asks
/// first for what is missing, in a sheet or a menu over the page's window.
class FloorActions final : public QObject
{
    Q_OBJECT

public:
    /// Sheets and menus open over the window of `place`, which outlives this.
    FloorActions(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                 session::Language words, QWidget& place);

    /// A menu that is needed opens at `place`, in the screen's coordinates.
    void carryOut(QuestionAct act, QuestionId question, QPoint place);

    /// Everything that can be done with a question, in a menu.
    void openMenu(QuestionId question, QPoint place);

    void setDots(QuestionId question, int dots);
    void moveParked(QuestionId question, int places);
    void merge(QuestionId into, QuestionId from);

    /// A question from the room; its id, or none and why not, in which case its words are kept by who asks.
    Outcome<QuestionId> raise(const QString& text, const floor::Asker& asker);

    /// Saves what has been edited, beside words that others have written in the meantime. False when it was
    /// not saved; the editor says why.
    bool save(QuestionEditor& editor);

    void openParking();

signals:
    /// The words of this question are to be edited, or another one chosen to merge it with.
    void editWanted(kring::QuestionId question);
    void mergeWanted(kring::QuestionId question);
    /// What the user should know, in a sentence.
    void told(const QString& sentence);

private:
    const floor::Question* find(QuestionId question) const;
    void step(QuestionAct act, QuestionId question);
    void makeItem(QuestionId question);
    void openWhoAsked(const floor::Question& question, QPoint place);
    void addDecisions(QMenu& menu, const floor::Question& question);
    void addMerged(QMenu& menu, const floor::Question& question);

    LiveSession& m_session;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QWidget& m_place;
};

} // namespace kring::ui
