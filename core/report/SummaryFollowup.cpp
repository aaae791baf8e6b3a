// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DateWords.h"
#include "core/report/PlainText.h"
#include "core/report/SummaryParts.h"

#include <algorithm>

namespace kring::report {

namespace {

void addPart(std::vector<Labelled>& parts, const QString& label, const QString& text)
{
    if (const QString clean = plain(text); !clean.isEmpty())
        parts.push_back({label, clean});
}

QString originOf(const followup::Decision& decision, const Material& material)
{
    QStringList origin;
    if (const QString maker = oneLine(decision.decisionMaker); !maker.isEmpty())
        origin << material.say(Word::DecisionMaker).arg(maker);
    if (const QString method = oneLine(decision.method); !method.isEmpty())
        origin << method;
    for (const agenda::AgendaItem& item : material.record.agenda) {
        if (item.id == decision.agendaItem)
            origin << material.say(Word::Item).arg(item.position);
    }
    return origin.join(QStringLiteral(" · "));
}

DecisionBox boxOf(const followup::Decision& decision, int number, const Material& material)
{
    DecisionBox box;
    box.label = material.say(Word::Decision).arg(number);
    box.text = plain(decision.text);
    addPart(box.grounds, material.say(Word::Reasons), decision.reasons);
    addPart(box.grounds, material.say(Word::Concerns), decision.concerns);
    if (decision.mandate) {
        addPart(box.mandate, material.say(Word::DelegatedTo), decision.mandate->delegatedTo);
        addPart(box.mandate, material.say(Word::Scope), decision.mandate->scope);
        addPart(box.mandate, material.say(Word::Limits), decision.mandate->limits);
        addPart(box.mandate, material.say(Word::ValidUntil),
                dayInWords(decision.mandate->validUntil, material.options.language));
    }
    box.origin = originOf(decision, material);
    return box;
}

Cell dueOf(const followup::Action& action, const Material& material)
{
    if (action.status == followup::ActionStatus::Done)
        return {material.term("action_status", codeOf(action.status)), Emphasis::Plain, Tone::Green};
    if (action.status == followup::ActionStatus::Dropped)
        return {material.term("action_status", codeOf(action.status)), Emphasis::Plain, Tone::Slate};
    return action.due.isValid() ? Cell{shortDay(action.due, material.options.language)}
                                : Cell{material.say(Word::NoDate), Emphasis::Muted};
}

/// "3 frågor och 4 åtgärder": what the next session takes over; empty for nothing.
QString inheritance(const followup::NextSession& next, const Material& material)
{
    const auto countIn = [&](const auto& rows) {
        return int(std::count_if(rows.begin(), rows.end(), [&](const auto& row) {
            return std::find(next.inherits.begin(), next.inherits.end(), toAny(row.id)) !=
                   next.inherits.end();
        }));
    };
    const auto counted = [&](int count, Word one, Word many) {
        return QStringLiteral("%1 %2").arg(QString::number(count), material.say(count == 1 ? one : many));
    };
    QStringList parts;
    if (const int questions = countIn(material.record.carried) + countIn(material.record.questions))
        parts << counted(questions, Word::QuestionCount, Word::QuestionsCount);
    if (const int actions = countIn(material.record.actions))
        parts << counted(actions, Word::ActionCount, Word::ActionsCount);
    return parts.size() == 2 ? material.say(Word::And).arg(parts[0], parts[1]) : parts.join(QString());
}

} // namespace

Section decisionsOf(const Material& material)
{
    Section section;
    int number = 0;
    for (const followup::Decision& decision : material.record.decisions)
        section.blocks.push_back(boxOf(decision, ++number, material));
    return section;
}

Section actionsOf(const Material& material)
{
    Section section;
    section.aside = material.say(Word::WhoDoesWhat);
    Table table{{{material.say(Word::What)},
                 {material.say(Word::Who), 126},
                 {material.say(Word::Due), 72, Alignment::Right}},
                {}};
    for (const followup::Action& action : material.record.actions) {
        const QString owner = plain(action.owner);
        table.rows.push_back(
            {{{plain(action.text)},
              owner.isEmpty() ? Cell{material.say(Word::Nobody), Emphasis::Muted} : Cell{owner},
              dueOf(action, material)}});
    }
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    return section;
}

Section carriedOf(const Material& material)
{
    Section section;
    section.aside = material.say(Word::CarriedAside);
    NumberedList list;
    for (const followup::CarriedQuestion& question : material.record.carried)
        list.items << plain(question.text);
    if (!list.items.isEmpty())
        section.blocks.emplace_back(std::move(list));
    return section;
}

Section nextOf(const Material& material)
{
    Section section;
    const std::optional<followup::NextSession>& next = material.record.next;
    if (!next)
        return section;
    section.heading = oneLine(next->label);
    QStringList sentences;
    if (next->date.precision == DatePrecision::Month || next->date.precision == DatePrecision::Quarter)
        sentences << material.say(Word::DayToBeAnnounced);
    if (const QString taken = inheritance(*next, material); !taken.isEmpty())
        sentences << material.say(Word::TakesOver).arg(taken);
    section.blocks.emplace_back(
        NextBox{capitalised(vagueDateInWords(next->date, material.options.language)), sentences.join(u' ')});
    return section;
}

} // namespace kring::report
