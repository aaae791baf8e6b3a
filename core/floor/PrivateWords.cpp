// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/PrivateWords.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kring::floor {

namespace {

using Kind = PrivateWord::Kind;

constexpr int shortestPart = 3; // letters; shorter ones ("Bo", "af") are words of other kinds too often

struct Found
{
    qsizetype at;
    PrivateWord word;
};

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Luhn's sum of ten digits, the check digit among them, is a multiple of ten.
bool checkDigitIsRight(const QString& tenDigits)
{
    int sum = 0;
    for (int i = 0; i < tenDigits.size(); ++i) {
        const int digit = tenDigits[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return sum % 10 == 0;
}

/// Twelve digits, or ten of which the century is not known. A coordination number adds 60 to the day.
bool isIdentityNumber(const QString& digits)
{
    const QString ten = digits.right(10);
    const int month = ten.mid(2, 2).toInt();
    const int day = ten.mid(4, 2).toInt();
    const int realDay = day > 60 ? day - 60 : day;
    const auto isDate = [&](const QString& century) {
        return QDate::isValid(QString(century + ten.left(2)).toInt(), month, realDay);
    };
    const bool dateIsReal = digits.size() == 12
                                ? isDate(digits.left(2))
                                : isDate(QStringLiteral("19")) || isDate(QStringLiteral("20"));
    return dateIsReal && checkDigitIsRight(ten);
}

QString digitsOf(const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](QChar character) { return character.isDigit(); });
    return digits;
}

/// Looks for a pattern, and takes what `isMeant` says yes to out of the text, so that no other kind finds it.
template <class Meant>
void take(QString& text, const QString& pattern, Kind kind, std::vector<Found>& found, Meant isMeant)
{
    const QString whole = text;
    for (auto match = expression(pattern).globalMatch(whole); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        if (!isMeant(hit.captured()))
            continue;
        found.push_back({hit.capturedStart(), {kind, hit.captured()}});
        text.replace(hit.capturedStart(), hit.capturedLength(),
                     QString(hit.capturedLength(), QChar::ReplacementCharacter));
    }
}

QStringList namesOf(const std::vector<session::Participant>& participants)
{
    QStringList names;
    for (const session::Participant& participant : participants) {
        const QString whole = participant.name.simplified();
        if (digitsOf(whole).size() == whole.size())
            continue; // nothing, or a number in place of a name
        names << whole;
        static const QRegularExpression notLetters = expression(QStringLiteral("[^\\p{L}]+"));
        const QStringList parts = whole.split(notLetters, Qt::SkipEmptyParts);
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(names),
                     [](const QString& part) { return part.size() >= shortestPart; });
    }
    // The longest first: "Anna Berg" is told as one, not as two.
    std::stable_sort(names.begin(), names.end(),
                     [](const QString& one, const QString& other) { return one.size() > other.size(); });
    return names;
}

std::vector<PrivateWord> wordsIn(const QString& text, const std::vector<session::Participant>& participants)
{
    // Letters with marks beside them become one letter each; the places in the text are those of that form.
    QString rest = text.normalized(QString::NormalizationForm_C);
    std::vector<Found> found;
    const auto always = [](const QString&) { return true; };
    take(rest, QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), Kind::Email, found, always);
    take(rest, QStringLiteral("(?<![\\d-])(?:\\d{2})?\\d{6} ?[-+\\x{2212}\\x{2013}]? ?\\d{4}(?!\\d)"),
         Kind::IdentityNumber, found, [](const QString& hit) { return isIdentityNumber(digitsOf(hit)); });
    take(rest, QStringLiteral("(?<![\\d.,:])(?:\\+|00?(?=[1-9]))\\d[\\d \\x{00A0}()/-]{5,}\\d(?!\\d)"),
         Kind::Telephone, found, [](const QString& hit) {
             const auto digits = digitsOf(hit).size();
             return digits >= 7 && digits <= 15;
         });
    for (const QString& name : namesOf(participants)) {
        const QString words = QRegularExpression::escape(name.normalized(QString::NormalizationForm_C))
                                  .replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
        take(rest, QStringLiteral("(?<![\\p{L}\\p{N}])%1s?(?![\\p{L}\\p{N}])").arg(words), Kind::Name, found,
             always);
    }
    std::sort(found.begin(), found.end(),
              [](const Found& one, const Found& other) { return one.at < other.at; });
    std::vector<PrivateWord> words;
    for (const Found& one : found) {
        if (std::find(words.begin(), words.end(), one.word) == words.end())
            words.push_back(one.word);
    }
    return words;
}

} // namespace

std::vector<PrivateWord> privateWordsIn(const QString& text,
                                        const std::vector<session::Participant>& participants)
{
    // A clock asks about the same few texts several times a second: what they hold is found once.
    constexpr qsizetype mostTexts = 64;
    thread_local QStringList names;
    thread_local QHash<QString, std::vector<PrivateWord>> found;
    QStringList namesNow;
    for (const session::Participant& participant : participants)
        namesNow << participant.name;
    if (namesNow != names || found.size() > mostTexts) {
        found.clear();
        names = namesNow;
    }
    const auto known = found.constFind(text);
    return known != found.constEnd() ? *known : *found.insert(text, wordsIn(text, participants));
}

} // namespace kring::floor
