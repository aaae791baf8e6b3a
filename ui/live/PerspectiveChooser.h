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
    void choose(const QString& code);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {96, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMenu();
    QString wordOf(const QString& code) const;

    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QString m_prompt;
    QString m_nobody;
    QString m_code;
    QStringList m_here;
};

} // namespace kring::ui
