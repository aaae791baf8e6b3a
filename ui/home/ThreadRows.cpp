// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/ThreadRows.h"

#include "ui/widgets/PlainToolTip.h"

#include <QCoreApplication>

namespace kring::ui {

namespace {

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("Home", text, nullptr, count);
}

ThreadRow heading(const QString& text)
{
    ThreadRow row;
    row.text = text;
    return row;
}

ThreadRow rowOf(const workspace::OpenQuestion& question)
{
    ThreadRow row;
    row.kind = ThreadRow::Kind::Question;
    row.session = question.session;
    row.id = question.question.value;
    row.text = question.text;
    row.age = question.sessions;
    row.end = words(QT_TRANSLATE_N_NOOP("Home", "%n session(s)"), question.sessions);
    row.urgency = question.sessions >= oldQuestion ? Due::Urgency::Overdue : Due::Urgency::Later;
    return row;
}

ThreadRow rowOf(const workspace::OpenAction& open, QDate today, const QLocale& locale)
{
    const Due due = dueInWords(open.action.due, today, locale);
    ThreadRow row;
    row.kind = ThreadRow::Kind::Action;
    row.session = open.session.id;
    row.action = open.action;
    row.id = open.action.id.value;
    row.text = open.action.text;
    row.remark = open.action.owner;
    row.end = due.words;
    row.urgency = due.urgency;
    return row;
}

} // namespace

std::vector<ThreadRow> threadRows(const std::vector<workspace::OpenQuestion>& questions,
                                  const std::vector<workspace::OpenAction>& actions, QDate today,
                                  const QLocale& locale)
{
    std::vector<ThreadRow> rows;
    if (!questions.empty())
        rows.push_back(heading(words(QT_TRANSLATE_NOOP("Home", "Carried questions"))));
    for (const workspace::OpenQuestion& question : questions)
        rows.push_back(rowOf(question));
    if (!actions.empty())
        rows.push_back(heading(words(QT_TRANSLATE_NOOP("Home", "To do"))));
    for (const workspace::OpenAction& action : actions)
        rows.push_back(rowOf(action, today, locale));
    return rows;
}

QVariant ThreadRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThreadRow& row = this->row(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.text, row.remark, row.end};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::CheckStateRole: // an action that has been done is no longer in the list
        return row.kind == ThreadRow::Kind::Action ? QVariant(int(Qt::Unchecked)) : QVariant();
    case Qt::ToolTipRole:
        return row.kind == ThreadRow::Kind::Heading ? QVariant() : plainToolTip(row.text);
    default:
        return {};
    }
}

Qt::ItemFlags ThreadRowModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index).kind == ThreadRow::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int ThreadRowModel::threadCount() const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [](const ThreadRow& row) { return row.kind != ThreadRow::Kind::Heading; }));
}

} // namespace kring::ui
