// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"

#include <QPushButton>

namespace kring::ui {

/// Chooses whose perspective something is from, or nobody's in particular; `prompt` stands there until
/// someone chooses, and `nobody` in the menu. The perspectives of those who are invited come first.
class PerspectiveChooser final : public QPushButton
{
    Q_OBJECT

public:
    PerspectiveChooser(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                       const QString& prompt, const QString& nobody, QWidget* parent = nullptr);

    void setParticipants(const std::vector<session::Participant>& participants);

    /// Code of the chosen perspective; empty for nobody in particular.
    QString perspective() const { return m_code; }

    /// Somebody chose it: it stays until follow().
    void choose(const QString& code);

    /// Shows whose turn it is (empty: nobody's), unless somebody has chosen: that stays.
    void follow(const QString& code);

    /// Forgets what was chosen and shows whose turn it is.
    void followAgain(const QString& code);
    bool isByHand() const { return m_byHand; }

    /// Whether the menu offers to follow whoever speaks. Off unless told.
    void setFollows(bool follows) { m_follows = follows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {96, sizeHint().height()}; }

signals:
    /// It was chosen by hand, or is left to the speaker again.
    void chosen();
    void followWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMenu();
    void show(const QString& code);
    QString wordOf(const QString& code) const;

    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QString m_prompt;
    QString m_nobody;
    QString m_code;
    QStringList m_here;
    bool m_byHand = false;
    bool m_follows = false;
};

} // namespace kring::ui
