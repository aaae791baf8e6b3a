// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NextSessionSheet.h"

#include "core/followup/DueDate.h"
#include "core/followup/NextSessionRules.h"
#include "core/session/SeriesRules.h"
#include "core/session/SessionTimes.h"
#include "ui/shell/LabelledField.h"
#include "ui/shell/SheetDrafts.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>

namespace kring::ui {

NextSessionSheet::NextSessionSheet(workspace::Workspace& workspace, const Theme& theme,
                                   session::SessionRecord record, QWidget* window)
    : Sheet(theme, 560, tr("Plan the next session"), window)
    , m_workspace(workspace)
    , m_record(std::move(record))
    , m_title(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_complaint(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
    , m_drafts(new SheetDrafts(workspace, toAny(m_record.session.id), this))
{
    const followup::NextWanted suggested = followup::suggestedNext(m_record);
    const int questions = int(followup::questionsToCarry(m_record).size());
    auto* from = new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this);
    from->setText(tr("From “%1”: its agenda as planned, the same people invited, and %2.")
                      .arg(m_record.session.title, questions == 0
                                                       ? tr("no questions, as none was carried")
                                                       : tr("%n carried question(s)", nullptr, questions)));
    from->setWordWrap(true);
    content().addWidget(from);
    m_title->setText(suggested.title);
    m_title->selectAll();
    layField(content(), theme, tr("What is it about?"), *m_title);
    m_date->setText(suggested.date.toText());
    m_date->setPlaceholderText(tr("To be announced"));
    layField(content(), theme, tr("When? (12 Feb, 2027-02, 2027-Q1, or nothing yet)"), *m_date);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    content().addWidget(m_complaint);
    auto* plan = new KeyButton(theme, KeyButton::Style::Primary, tr("Plan the session"),
                               QStringLiteral("calendar-plus"), tr("Enter"), this);
    content().addSpacing(4);
    content().addWidget(plan, 0, Qt::AlignRight);
    m_drafts->add(QStringLiteral("next-title"), *m_title);
    m_drafts->add(QStringLiteral("next-date"), *m_date);
    connect(this, &Sheet::closed, m_drafts, &SheetDrafts::keep);
    connect(plan, &QPushButton::clicked, this, &NextSessionSheet::make);
    connect(m_title, &QLineEdit::returnPressed, this, &NextSessionSheet::make);
    connect(m_date, &QLineEdit::returnPressed, this, &NextSessionSheet::make);
    setFocusProxy(m_title);
}

std::optional<VagueDate> NextSessionSheet::typedDate() const
{
    const QString text = m_date->text().trimmed();
    if (text.isEmpty())
        return VagueDate{};
    for (const DatePrecision precision : {DatePrecision::Day, DatePrecision::Month, DatePrecision::Quarter}) {
        if (const auto date = VagueDate::fromText(text.toUpper(), precision))
            return date;
    }
    const QDate today = session::localDate(m_record.session, m_workspace.clock().now());
    const auto day = followup::readDueDate(text, today);
    return day && day->isValid() ? std::optional(VagueDate::day(*day)) : std::nullopt;
}

void NextSessionSheet::make()
{
    const auto complain = [this](const QString& sentence, QLineEdit* field) {
        m_complaint->setText(sentence);
        m_complaint->show();
        fit();
        if (field)
            field->setFocus();
    };
    const auto date = typedDate();
    if (m_title->text().trimmed().isEmpty())
        return complain(tr("Write what the session is about."), m_title);
    if (!date)
        return complain(tr("Write the date as 12 Feb, 2027-02-12, 2027-02 or 2027-Q1, or nothing."), m_date);
    followup::NextWanted wanted{m_title->text(), *date, 0};
    if (m_record.session.series) {
        std::vector<session::Session> series;
        for (const workspace::SessionOverview& overview : m_workspace.sessionsOf(m_record.session.series))
            series.push_back(overview.session);
        wanted.number = session::nextNumber(series);
    }
    const workspace::Change change =
        followup::nextSessionFrom(m_workspace.ids(), m_record, wanted, m_workspace.clock().now());
    const auto outcome = m_workspace.commit(change);
    if (!outcome)
        return complain(outcome.failure().sentence, nullptr);
    m_drafts->forget();
    const SessionId id = std::get<workspace::Edit<session::Session>>(change.edits.front()).after->id;
    closeSheet();
    emit made(id);
}

} // namespace kring::ui
