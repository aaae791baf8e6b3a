// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/QuestionText.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"

#include <QPushButton>

namespace kring::ui {

/// Chooses who asks the question that is being written: nobody named to begin with.
class AskerChooser final : public QPushButton
{
    Q_OBJECT

public:
    /// `record` is the session's as it is when the menu opens.
    AskerChooser(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                 std::function<const session::SessionRecord&()> record, QWidget* parent = nullptr);

    const floor::Asker& asker() const { return m_asker; }
    void choose(const floor::Asker& asker);

    /// Opens the menu of all who may ask.
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {96, sizeHint().height()}; }

signals:
    /// The user has chosen.
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isNobody() const { return m_asker == floor::Asker(); }

    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    std::function<const session::SessionRecord&()> m_record;
    floor::Asker m_asker;
};

} // namespace kring::ui
