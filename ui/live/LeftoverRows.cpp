// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LeftoverRows.h"

#include "core/agenda/AgendaRules.h"
#include "core/session/SessionTimes.h"

#include <QCoreApplication>
#include <QLocale>

namespace kring::ui {

using session::SessionRecord;

namespace {

QString translated(const char* text, int count = -1)
{
    return QCoreApplication::translate("Leftovers", text, nullptr, count);
}

QString headText(LeftoverGroup group)
{
    switch (group) {
    case LeftoverGroup::Unhandled:
        return translated(QT_TRANSLATE_NOOP("Leftovers", "Questions that nobody has dealt with"));
    case LeftoverGroup::Parked:
        return translated(QT_TRANSLATE_NOOP("Leftovers", "On the parking place"));
    case LeftoverGroup::Unsorted:
        return translated(QT_TRANSLATE_NOOP("Leftovers", "Notes to sort"));
    case LeftoverGroup::ComeBack:
        return translated(QT_TRANSLATE_NOOP("Leftovers", "Notes to come back to"));
    case LeftoverGroup::Actions:
        return translated(QT_TRANSLATE_NOOP("Leftovers", "Actions without owner or date"));
    case LeftoverGroup::Gaps:
        return translated(QT_TRANSLATE_NOOP("Leftovers", "Time away that nobody has said what it was"));
    case LeftoverGroup::Running:
        return translated(QT_TRANSLATE_NOOP("Leftovers", "Goes on now, and ends with the session"));
    }
    Q_UNREACHABLE();
}

/// What the rows of one group are made with.
struct Maker
{
    const SessionRecord& record;
    const session::Vocabulary& vocabulary;
    session::Language words;
    std::vector<LeftoverRow> rows;

    QString word(const char* list, const QString& code) const
    {
        return code.isEmpty() ? QString() : vocabulary.word(QLatin1String(list), code, words);
    }

    void group(LeftoverGroup group, size_t count)
    {
        if (count > 0)
            rows.push_back({group, true, 0, headText(group), QString::number(count)});
    }

    void add(LeftoverGroup group, qint64 key, const QString& text, QStringList detail)
    {
        detail.removeAll(QString());
        rows.push_back({group, false, key, text, detail.join(QStringLiteral(" · "))});
    }

    void question(LeftoverGroup group, const floor::Question& question)
    {
        const QString dots = question.dots > 0
                                 ? translated(QT_TRANSLATE_N_NOOP("Leftovers", "%n dot(s)"), question.dots)
                                 : QString();
        const bool isUp = question.status == floor::QuestionStatus::InDiscussion;
        add(group, question.id.value, question.text,
            {isUp ? word("question_status", QStringLiteral("in_discussion")) : QString(),
             word("perspective", question.perspective), dots});
    }

    QString timeOf(Instant instant) const
    {
        return session::localTime(record.session, instant).toString(QStringLiteral("HH:mm"));
    }
};

void addActions(Maker& maker, const followup::Leftovers& left)
{
    maker.group(LeftoverGroup::Actions, left.unassigned.size());
    for (const followup::Action& action : left.unassigned) {
        const QString owner = action.owner.trimmed().isEmpty()
                                  ? translated(QT_TRANSLATE_NOOP("Leftovers", "nobody has taken it"))
                                  : action.owner;
        const QString due = action.due.isNull()
                                ? translated(QT_TRANSLATE_NOOP("Leftovers", "no date"))
                                : QLocale().toString(action.due, QStringLiteral("d MMMM yyyy"));
        maker.add(LeftoverGroup::Actions, action.id.value, action.text, {owner, due});
    }
}

void addGaps(Maker& maker, const followup::Leftovers& left)
{
    maker.group(LeftoverGroup::Gaps, left.gaps.size());
    for (const agenda::Gap& gap : left.gaps) {
        const auto minutes = std::chrono::round<std::chrono::minutes>(gap.to - gap.from).count();
        const agenda::AgendaItem* item = agenda::itemWith(maker.record.agenda, gap.item);
        maker.add(LeftoverGroup::Gaps, toMilliseconds(gap.from),
                  QString(maker.timeOf(gap.from) + u'–' + maker.timeOf(gap.to)),
                  {translated(QT_TRANSLATE_N_NOOP("Leftovers", "%n minute(s)"), int(minutes)),
                   item ? item->title : QString()});
    }
}

void addRunning(Maker& maker, const followup::Leftovers& left)
{
    maker.group(LeftoverGroup::Running, size_t(left.running.has_value()) + size_t(left.round.has_value()));
    if (left.running)
        maker.add(LeftoverGroup::Running, left.running->id.value,
                  translated(QT_TRANSLATE_NOOP("Leftovers", "Somebody is speaking: %1"))
                      .arg(maker.word("perspective", left.running->perspective)),
                  {translated(QT_TRANSLATE_NOOP("Leftovers", "since %1"))
                       .arg(maker.timeOf(left.running->startedAt))});
    if (left.round) {
        int waiting = 0;
        for (const floor::RoundPlace& place : left.round->places)
            waiting += place.state == floor::RoundState::Left;
        maker.add(LeftoverGroup::Running, left.round->id.value,
                  translated(QT_TRANSLATE_NOOP("Leftovers", "A go-round")),
                  {translated(QT_TRANSLATE_N_NOOP("Leftovers", "%n left to speak"), waiting),
                   left.round->question});
    }
}

} // namespace

std::vector<LeftoverRow> leftoverRows(const SessionRecord& record, const followup::Leftovers& left,
                                      const session::Vocabulary& vocabulary, session::Language words)
{
    Maker maker{record, vocabulary, words, {}};
    maker.group(LeftoverGroup::Unhandled, left.unhandled.size());
    for (const floor::Question& question : left.unhandled)
        maker.question(LeftoverGroup::Unhandled, question);
    maker.group(LeftoverGroup::Parked, left.parked.size());
    for (const floor::Question& question : left.parked)
        maker.question(LeftoverGroup::Parked, question);
    maker.group(LeftoverGroup::Unsorted, left.unsorted.size());
    for (const reflection::Note& note : left.unsorted)
        maker.add(LeftoverGroup::Unsorted, note.id.value, note.text,
                  {note.writtenAt ? maker.timeOf(*note.writtenAt) : QString(),
                   maker.word("perspective", note.perspective)});
    maker.group(LeftoverGroup::ComeBack, left.comeBack.size());
    for (const reflection::Note& note : left.comeBack)
        maker.add(LeftoverGroup::ComeBack, note.id.value, note.text, {note.comeBack});
    addActions(maker, left);
    addGaps(maker, left);
    addRunning(maker, left);
    return std::move(maker.rows);
}

QVariant LeftoverModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LeftoverRow& shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::AccessibleTextRole)
        return shown.detail.isEmpty() ? shown.text
                                      : QString(shown.text + QStringLiteral(", ") + shown.detail);
    return {};
}

} // namespace kring::ui
