// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SpellMarks.h"

#include "ui/widgets/MenuText.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace kring::ui {

namespace {

/// Words with what may stand inside them; whatever touches a digit, an @ or a slash is no word of a language.
QRegularExpressionMatchIterator wordsIn(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "(?<![\\p{L}\\p{M}\\d@/_.\\\\])[\\p{L}\\p{M}]++(?:['’:-][\\p{L}\\p{M}]++)*+(?![\\d@/_\\\\])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return words.globalMatch(text);
}

} // namespace

SpellMarks::SpellMarks(const Theme& theme, SpellChecker& spelling, QPlainTextEdit& field)
    : QSyntaxHighlighter(field.document())
    , m_theme(theme)
    , m_spelling(&spelling)
    , m_field(field)
{
    connect(&spelling, &SpellChecker::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::followCursor);
}

bool SpellMarks::isMisspelt(const QString& word) const
{
    if (!m_spelling || word.size() < 2 || m_spelling->isCorrect(word))
        return false;
    const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
    return parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), [this](const QString& part) {
               return part.size() < 2 || m_spelling->isCorrect(part);
           });
}

void SpellMarks::highlightBlock(const QString& text)
{
    const QTextCursor cursor = m_field.textCursor();
    const int here = cursor.blockNumber() == currentBlock().blockNumber() && m_field.hasFocus()
                         ? cursor.positionInBlock()
                         : -1;
    QTextCharFormat marked;
    marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    marked.setUnderlineColor(m_theme.colours().danger);
    for (auto words = wordsIn(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        const bool isBeingTyped = here > word.capturedStart() && here <= word.capturedEnd();
        if (isBeingTyped)
            m_typedBlock = currentBlock().blockNumber();
        else if (isMisspelt(word.captured()))
            setFormat(int(word.capturedStart()), int(word.capturedLength()), marked);
    }
}

void SpellMarks::followCursor()
{
    // The word that was left alone is finished once the cursor is elsewhere.
    const int left = m_typedBlock;
    if (left < 0)
        return;
    m_typedBlock = -1;
    const QTextBlock block = document()->findBlockByNumber(left);
    if (block.isValid())
        rehighlightBlock(block);
}

QTextCursor SpellMarks::misspeltAt(const QTextCursor& place) const
{
    QTextCursor found = place;
    found.clearSelection();
    const int here = place.positionInBlock();
    for (auto words = wordsIn(place.block().text()); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        if (word.capturedStart() > here || word.capturedEnd() < here || !isMisspelt(word.captured()))
            continue;
        found.setPosition(place.block().position() + int(word.capturedStart()));
        found.setPosition(place.block().position() + int(word.capturedEnd()), QTextCursor::KeepAnchor);
        return found;
    }
    return found;
}

bool SpellMarks::addSuggestions(QMenu& menu, const QTextCursor& place)
{
    const QTextCursor word = misspeltAt(place);
    if (!word.hasSelection())
        return false;
    const QString written = word.selectedText();
    const QStringList meant = m_spelling->suggestions(written);
    for (const QString& one : meant) {
        menu.addAction(menuText(one), this, [this, word, one] {
            QTextCursor cursor = word;
            cursor.insertText(one);
            m_field.setTextCursor(cursor);
        });
    }
    if (meant.isEmpty())
        menu.addAction(tr("No suggestions"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Learn “%1”").arg(menuText(written)), this,
                   [this, written] { m_spelling->learn(written); });
    return true;
}

} // namespace kring::ui
