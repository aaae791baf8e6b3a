// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame's fields make of what is typed in them.
#include "core/followup/DueDate.h"
#include "core/session/FrameEdits.h"
#include "ui/plan/FrameCard.h"
#include "ui/plan/PlanWords.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QBoxLayout>
#include <QMenu>
#include <QRegularExpression>

namespace kring::ui {

using session::Session;

void FrameCard::buildSignUp()
{
    m_signUp = new ToggleSwitch(theme(), QStringLiteral("mail"), tr("Sign-up open"), m_inside);
    addLabel(tr("Sign-up"), m_signUp);
    m_column->addWidget(m_signUp, 0, Qt::AlignLeft);
    connect(m_signUp, &QAbstractButton::clicked, this, [this] {
        m_session.editFrame([](Session& wanted) { wanted.signUp.closed = !wanted.signUp.closed; });
    });
    PlanField* to = addField(
        QStringLiteral("plan.signUpTo"), tr("To (a link or an address)"), [this](const QString& typed) {
            return m_session.editFrame([&](Session& wanted) { wanted.signUp.to = typed; });
        });
    m_values.emplace_back(to, [](const Session& session) { return session.signUp.to; });
    PlanField* deadline = addField(QStringLiteral("plan.deadline"), tr("Last day to sign up"),
                                   [this](const QString& typed) { return submitDeadline(typed); });
    deadline->setHint(tr("5 Feb, 16:00"));
    m_values.emplace_back(deadline, [this](const Session& session) {
        if (!session.signUp.deadline.isValid())
            return QString();
        const QString day = dateForField(VagueDate::day(session.signUp.deadline), m_words);
        const QTime time = session.signUp.deadlineTime;
        return time.isValid() ? QString(day + u", " + hoursAndMinutes(time)) : day;
    });
    PlanField* places = addField(QStringLiteral("plan.places"), tr("Places"),
                                 [this](const QString& typed) { return submitPlaces(typed); });
    places->setHint(tr("No limit"));
    m_values.emplace_back(places, [](const Session& session) {
        return session.signUp.places > 0 ? QString::number(session.signUp.places) : QString();
    });
    for (PlanField* field : {to, deadline, places})
        m_column->addWidget(field);
}

QString FrameCard::shownSignUp() const
{
    return m_session.record().session.signUp.closed ? tr("Sign-up closed") : tr("Sign-up open");
}

QString FrameCard::submitDate(const QString& typed)
{
    const DatePrecision shown = DatePrecision(m_precision->current());
    // With nothing known yet, what is typed says how precise it is.
    std::optional<VagueDate> date;
    for (const DatePrecision precision :
         {shown, DatePrecision::Day, DatePrecision::Month, DatePrecision::Quarter}) {
        if (!date)
            date = session::readVagueDate(typed, precision, m_session.today());
    }
    if (date)
        return m_session.editFrame([&](Session& wanted) { wanted.date = *date; });
    if (shown == DatePrecision::Month)
        return tr("Write the month as “February 2027” or 2027-02.");
    if (shown == DatePrecision::Quarter)
        return tr("Write the quarter as 2027-Q1.");
    return tr("Write the day as “12 Feb 2027” or 2027-02-12.");
}

QString FrameCard::submitLastDay(const QString& typed)
{
    const auto date =
        session::readVagueDate(typed, DatePrecision::Day, m_session.record().session.date.first);
    if (!date)
        return tr("Write the day as “12 Feb 2027” or 2027-02-12.");
    if (date->first.isValid() && date->first < m_session.record().session.date.first)
        return tr("The last day cannot be before the first.");
    return m_session.editFrame([&](Session& wanted) { wanted.lastDay = date->first; });
}

QString FrameCard::submitTime(const QString& typed, QTime Session::*time)
{
    const auto read = session::readTimeOfDay(typed);
    if (!read)
        return tr("As 9:30.");
    return m_session.editFrame([&](Session& wanted) { wanted.*time = *read; });
}

QString FrameCard::submitDeadline(const QString& typed)
{
    static const QRegularExpression atTheEnd(QStringLiteral("[,\\s]+(?:kl\\.?\\s*)?(\\d{1,2}[:.]\\d{2})$"));
    QString day = typed.trimmed();
    std::optional<QTime> time = QTime();
    if (const auto match = atTheEnd.match(day); match.hasMatch()) {
        time = session::readTimeOfDay(match.captured(1));
        day = day.left(match.capturedStart(0));
    }
    const auto date = session::readVagueDate(day, DatePrecision::Day, m_session.today());
    if (!date || !time)
        return tr("Write it as “5 Feb” or “5 Feb, 16:00”.");
    return m_session.editFrame([&](Session& wanted) {
        wanted.signUp.deadline = date->first;
        wanted.signUp.deadlineTime = *time;
    });
}

QString FrameCard::submitPlaces(const QString& typed)
{
    bool isNumber = typed.trimmed().isEmpty();
    const int places = isNumber ? 0 : typed.trimmed().toInt(&isNumber);
    if (!isNumber || places < 0 || places > 100000)
        return tr("Write a number, or nothing for no limit.");
    return m_session.editFrame([&](Session& wanted) { wanted.signUp.places = places; });
}

void FrameCard::choosePrecision(int index)
{
    const QDate today = m_session.today();
    m_session.editFrame([&](Session& wanted) {
        wanted.date = session::withPrecision(wanted.date, DatePrecision(index), today);
    });
}

void FrameCard::chooseConcerns()
{
    QMenu menu(this);
    const QStringList chosen = m_session.record().session.concerns;
    for (const session::Term& term : m_vocabulary.terms(QStringLiteral("perspective"))) {
        QAction* action =
            menu.addAction(menuText(m_vocabulary.word(QStringLiteral("perspective"), term.code, m_words)));
        action->setCheckable(true);
        action->setChecked(chosen.contains(term.code));
        connect(action, &QAction::triggered, this, [this, code = term.code] {
            m_session.editFrame([&](Session& wanted) {
                if (!wanted.concerns.removeOne(code))
                    wanted.concerns.append(code);
            });
        });
    }
    menu.exec(m_concerns->mapToGlobal(QPoint(0, m_concerns->height())));
}

} // namespace kring::ui
