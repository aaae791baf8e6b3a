// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/SpellChecker.h"

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTextCursor>

class QMenu;
class QPlainTextEdit;

namespace kring::ui {

/// A wavy line under the words of a field that the dictionary does not have. The word that is being typed is
/// left alone until it is finished.
class SpellMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellMarks(const Theme& theme, SpellChecker& spelling, QPlainTextEdit& field);

    /// The misspelt word at a place in the text, as a selection; without one there is none.
    QTextCursor misspeltAt(const QTextCursor& place) const;

    /// Adds to the menu what may have been meant, and to learn the word; false where nothing is misspelt.
    bool addSuggestions(QMenu& menu, const QTextCursor& place);

protected:
    void highlightBlock(const QString& text) override;

private:
    bool isMisspelt(const QString& word) const;
    void followCursor();

    const Theme& m_theme;
    QPointer<SpellChecker> m_spelling;
    QPlainTextEdit& m_field;
    int m_typedBlock = -1; ///< where a word was left alone
};

} // namespace kring::ui
