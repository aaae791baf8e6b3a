// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Attendance.h"

#include "core/report/PlainText.h"
#include "core/report/Words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace kring::report {

using session::Language;
using session::Participant;
using session::Vocabulary;

namespace {

/// A role with a number in it, "Förstalinjechef 1, enhet A": what can be folded with the one after it.
struct NumberedRole
{
    QString stem;   ///< "Förstalinjechef"
    int number = 0; ///< 1
    QString unit;   ///< "enhet"
    QString letter; ///< "A"
};

std::optional<NumberedRole> numbered(const QString& role)
{
    static const QRegularExpression shape(QStringLiteral("^(\\D+?) (\\d{1,4})(?:, (\\D+) ([A-ZÅÄÖ]))?$"));
    const QRegularExpressionMatch match = shape.match(role);
    if (!match.hasMatch())
        return std::nullopt;
    return NumberedRole{match.captured(1), match.captured(2).toInt(), match.captured(3), match.captured(4)};
}

bool follows(const NumberedRole& later, const NumberedRole& earlier)
{
    if (later.stem != earlier.stem || later.unit != earlier.unit || later.number != earlier.number + 1)
        return false;
    return later.letter.isEmpty() ? earlier.letter.isEmpty()
                                  : !earlier.letter.isEmpty() && later.letter.front().unicode() ==
                                                                     earlier.letter.front().unicode() + 1;
}

QString range(const QString& from, const QString& to)
{
    return QStringLiteral("%1–%2").arg(from, to);
}

class Line
{
public:
    Line(const std::vector<agenda::AgendaItem>& agenda, Language language)
        : m_agenda(agenda)
        , m_language(language)
    {}

    void add(const Participant& person)
    {
        const QString role = oneLine(person.role);
        const QString remark = remarkOn(person);
        const std::optional<NumberedRole> here = remark.isEmpty() ? numbered(role) : std::nullopt;
        if (here && m_last && follows(*here, *m_last)) {
            m_texts.back() = folded(*m_first, *here);
        } else {
            m_first = here;
            m_texts << withRemark(role, remark);
        }
        m_last = here;
    }

    QString text() const
    {
        const bool commas = std::any_of(m_texts.begin(), m_texts.end(),
                                        [](const QString& text) { return text.contains(u','); });
        return m_texts.join(commas ? QStringLiteral("; ") : QStringLiteral(", "));
    }

private:
    static QString folded(const NumberedRole& first, const NumberedRole& last)
    {
        QString text = QStringLiteral("%1 %2").arg(
            first.stem, range(QString::number(first.number), QString::number(last.number)));
        if (!last.letter.isEmpty())
            text += QStringLiteral(" (%1 %2)").arg(last.unit, range(first.letter, last.letter));
        return text;
    }

    static QString withRemark(const QString& role, const QString& remark)
    {
        if (remark.isEmpty())
            return role;
        return role.endsWith(u')') ? QStringLiteral("%1, %2)").arg(role.chopped(1), remark)
                                   : QStringLiteral("%1 (%2)").arg(role, remark);
    }

    int position(AgendaItemId id) const
    {
        const auto found =
            std::find_if(m_agenda.begin(), m_agenda.end(), [&](const auto& item) { return item.id == id; });
        return found == m_agenda.end() ? 0 : found->position;
    }

    QString remarkOn(const Participant& person) const
    {
        QStringList remarks;
        const int from = position(person.presentFrom);
        const int to = position(person.presentTo);
        if (from && from == to)
            remarks << word(Word::AtItem, m_language).arg(from);
        else if (from && to)
            remarks << word(Word::AtItems, m_language).arg(from).arg(to);
        else if (from)
            remarks << word(Word::FromItem, m_language).arg(from);
        else if (to)
            remarks << word(Word::UntilItem, m_language).arg(to);
        if (person.attendance == session::Attendance::Remote)
            remarks << word(Word::Remotely, m_language);
        return remarks.join(QStringLiteral(", "));
    }

    const std::vector<agenda::AgendaItem>& m_agenda;
    Language m_language;
    QStringList m_texts;
    std::optional<NumberedRole> m_first;
    std::optional<NumberedRole> m_last;
};

size_t placeOf(const QString& perspective, const Vocabulary& vocabulary)
{
    const auto& terms = vocabulary.terms(QStringLiteral("perspective"));
    return size_t(
        std::find_if(terms.begin(), terms.end(), [&](const auto& term) { return term.code == perspective; }) -
        terms.begin());
}

} // namespace

QString attendanceInWords(const std::vector<Participant>& people,
                          const std::vector<agenda::AgendaItem>& agenda, const Vocabulary& vocabulary,
                          Language language)
{
    if (people.empty())
        return {};
    std::vector<Participant> sorted = people;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Participant& left, const Participant& right) {
        return std::pair(left.side, placeOf(left.perspective, vocabulary)) <
               std::pair(right.side, placeOf(right.perspective, vocabulary));
    });
    QStringList lines;
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto end = std::find_if(first, sorted.end(),
                                      [&](const Participant& person) { return person.side != first->side; });
        Line line(agenda, language);
        std::for_each(first, end, [&](const Participant& person) { line.add(person); });
        lines << QStringLiteral("%1: %2").arg(
            vocabulary.word(QStringLiteral("side"), codeOf(first->side), language), line.text());
        first = end;
    }
    const auto count = int(people.size());
    lines.back() += QStringLiteral(". ") +
                    (count == 1 ? word(Word::OnePerson, language) : word(Word::People, language).arg(count));
    return lines.join(u'\n');
}

} // namespace kring::report
