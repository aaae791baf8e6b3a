// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/MinutesText.h"
#include "core/agenda/PlanEdits.h"

#include <QRegularExpression>

namespace kring::agenda {

namespace {

/// True when the line begins with the word, and the word ends there.
bool beginsWith(const QString& line, const QString& word)
{
    if (word.isEmpty() || !line.startsWith(word, Qt::CaseInsensitive))
        return false;
    return line.size() == word.size() || !line[word.size()].isLetterOrNumber();
}

QString kindOf(const QString& title, const session::Vocabulary& vocabulary)
{
    // What people write for a break; the words of the kinds themselves are in the vocabulary.
    static const QStringList breaks{QStringLiteral("lunch"), QStringLiteral("fika"), QStringLiteral("kaffe"),
                                    QStringLiteral("coffee"), QStringLiteral("rast")};
    for (const QString& word : breaks) {
        if (beginsWith(title, word))
            return QStringLiteral("break");
    }
    QString kind = QStringLiteral("dialogue");
    qsizetype longest = 0;
    for (const session::Term& term : vocabulary.terms(QStringLiteral("agenda_kind"))) {
        for (const QString& word : {term.swedish, term.english}) {
            if (word.size() > longest && beginsWith(title, word)) {
                longest = word.size();
                kind = term.code;
            }
        }
    }
    return kind;
}

} // namespace

std::optional<TypedItem> readTypedItem(const QString& line, const session::Vocabulary& vocabulary)
{
    static const QRegularExpression ending(
        QStringLiteral(
            "(?:^|[\\s,])([0-4]:[0-5]\\d|\\d+(?:[.,]\\d+)?\\s*(?:h|tim|timmar|timme|hours?)"
            "(?:\\s*\\d+\\s*(?:m|min|minuter|minutes?)?)?|\\d+\\s*(?:m|min|minuter|minutes?|′|'))$"),
        QRegularExpression::CaseInsensitiveOption);
    TypedItem item{{}, line.simplified(), usualMinutes};
    if (const auto match = ending.match(item.title); match.hasMatch()) {
        if (const auto minutes = minutesFromText(match.captured(1))) {
            item.minutes = *minutes;
            item.title = item.title.left(match.capturedStart(0)).trimmed();
            while (item.title.endsWith(u','))
                item.title.chop(1);
        }
    }
    if (item.title.isEmpty())
        return std::nullopt;
    item.kind = kindOf(item.title, vocabulary);
    return item;
}

} // namespace kring::agenda
