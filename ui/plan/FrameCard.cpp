// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/FrameCard.h"

#include "core/floor/People.h"
#include "core/session/FrameEdits.h"
#include "ui/plan/ChipRow.h"
#include "ui/plan/PlanWords.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/SlimScrollBar.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace kring::ui {

using session::Session;
using session::SessionStatus;

namespace {

constexpr int timeFieldWidth = 78;
constexpr int wait = 400; ///< milliseconds until half-typed words are kept

/// The modes in the order of their segments.
const QStringList& modes()
{
    static const QStringList codes{QStringLiteral("on_site"), QStringLiteral("online"),
                                   QStringLiteral("hybrid")};
    return codes;
}

} // namespace

FrameCard::FrameCard(PlannedSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                     session::Language words, QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_session(session)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_inside(new QWidget)
    , m_column(new QVBoxLayout(m_inside))
{
    setAccessibleName(tr("Frame"));
    m_column->setContentsMargins(20, 16, 20, 20);
    m_column->setSpacing(14);
    buildHead();
    buildWhen();
    buildWhere();
    buildSignUp();
    buildMore();
    m_column->addStretch();

    auto* area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus); // what lies in it has the focus, and is scrolled to
    area->setWidget(m_inside);
    m_inside->setAutoFillBackground(false); // the area has asked it to
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    new SlimScrollBar(theme, *area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(area);

    m_soon.setSingleShot(true);
    m_soon.setInterval(wait);
    connect(&m_soon, &QTimer::timeout, this, &FrameCard::keepDrafts);
    connect(&session, &PlannedSession::changed, this, &FrameCard::show);
}

PlanField* FrameCard::addField(const QString& name, const QString& label, PlanField::Submit submit,
                               PlanField::Lines lines, const QString& spoken)
{
    auto* field = new PlanField(theme(), name, label, lines, std::move(submit), m_inside, spoken);
    connect(field, &PlanField::typing, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    m_fields.push_back(field);
    return field;
}

PlanField* FrameCard::addText(const QString& name, const QString& label, Text text, PlanField::Lines lines)
{
    PlanField* field = addField(
        name, label,
        [this, text](const QString& typed) {
            return m_session.editFrame([&](Session& wanted) { wanted.*text = typed; });
        },
        lines);
    m_values.emplace_back(field, [text](const Session& session) { return session.*text; });
    m_column->addWidget(field);
    return field;
}

void FrameCard::addLabel(const QString& words, QWidget* buddy)
{
    auto* label = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, m_inside);
    label->setText(words);
    if (buddy)
        label->setBuddy(buddy);
    m_column->addWidget(label);
    m_column->addSpacing(-8); // close over what it names
}

/// Words that are not changed here, under their label; the two lie in a box of their own.
PlainLabel* FrameCard::addFixed(const QString& label)
{
    auto* box = new QWidget(m_inside);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* name = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, box);
    name->setText(label);
    auto* words = new PlainLabel(theme(), TextSize::Body, Weight::Regular, &Colours::text, box);
    words->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(words);
    m_column->addWidget(box);
    return words;
}

void FrameCard::buildHead()
{
    auto* heading = new PlainLabel(theme(), TextSize::Title, Weight::Strong, &Colours::text, m_inside);
    heading->setText(tr("Frame"));
    m_column->addWidget(heading);
    m_title = addField(QStringLiteral("plan.title"), tr("Title"), [this](const QString& typed) {
        return typed.trimmed().isEmpty()
                   ? tr("A session needs a title.")
                   : m_session.editFrame([&](Session& wanted) { wanted.title = typed; });
    });
    m_values.emplace_back(m_title, [](const Session& session) { return session.title; });
    m_column->addWidget(m_title);
    m_format = addFixed(tr("Format"));
    m_seriesTheme = addFixed(tr("The series' theme"));
    m_theme = addText(QStringLiteral("plan.theme"), tr("The session's theme"), &Session::theme);
}

void FrameCard::buildWhen()
{
    m_date = addField(QStringLiteral("plan.date"), tr("Date"),
                      [this](const QString& typed) { return submitDate(typed); });
    m_values.emplace_back(m_date,
                          [this](const Session& session) { return dateForField(session.date, m_words); });
    m_column->addWidget(m_date);
    m_column->addSpacing(-8);
    m_precision = new Segments(theme(), {tr("Day"), tr("Month"), tr("Quarter"), tr("Later")},
                               tr("How precise the date is"), m_inside);
    connect(m_precision, &Segments::chosen, this, &FrameCard::choosePrecision);
    m_column->addWidget(m_precision);
    m_lastDay = addField(QStringLiteral("plan.lastDay"), tr("Last day, if there are several"),
                         [this](const QString& typed) { return submitLastDay(typed); });
    m_values.emplace_back(m_lastDay, [this](const Session& session) {
        return session.lastDay.isValid() ? dateForField(VagueDate::day(session.lastDay), m_words) : QString();
    });
    m_column->addWidget(m_lastDay);

    m_start = addField(
        QStringLiteral("plan.start"), {},
        [this](const QString& typed) { return submitTime(typed, &Session::start); }, PlanField::Lines::One,
        tr("Starts at"));
    m_end = addField(
        QStringLiteral("plan.end"), {},
        [this](const QString& typed) { return submitTime(typed, &Session::end); }, PlanField::Lines::One,
        tr("Ends at"));
    m_values.emplace_back(m_start, [](const Session& session) { return hoursAndMinutes(session.start); });
    m_values.emplace_back(m_end, [](const Session& session) { return hoursAndMinutes(session.end); });
    m_length = new PlainLabel(theme(), TextSize::Label, Weight::Regular, &Colours::muted, m_inside);
    auto* dash = new PlainLabel(theme(), TextSize::Body, Weight::Regular, &Colours::muted, m_inside);
    dash->setText(QStringLiteral("–"));
    addLabel(tr("Time"), &m_start->input());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (PlanField* field : {m_start, m_end}) {
        field->setFixedWidth(timeFieldWidth);
        row->addWidget(field, 0, Qt::AlignTop);
        if (field == m_start)
            row->addWidget(dash);
    }
    row->addStretch();
    row->addWidget(m_length);
    m_column->addLayout(row);
}

void FrameCard::buildWhere()
{
    addText(QStringLiteral("plan.place"), tr("Place"), &Session::place);
    m_column->addSpacing(-8);
    QStringList words;
    for (const QString& mode : modes())
        words << m_vocabulary.word(QStringLiteral("mode"), mode, m_words);
    m_mode = new Segments(theme(), words, tr("On site, online or both"), m_inside);
    connect(m_mode, &Segments::chosen, this, [this](int index) {
        m_session.editFrame([index](Session& wanted) { wanted.mode = modes()[index]; });
    });
    m_column->addWidget(m_mode);
    m_hostsBox = new QWidget(m_inside);
    auto* hosts = new QVBoxLayout(m_hostsBox);
    hosts->setContentsMargins(0, 0, 0, 0);
    hosts->setSpacing(6);
    auto* label = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, m_hostsBox);
    label->setText(tr("Hosts"));
    m_hosts = new ChipRow(theme(), m_hostsBox);
    hosts->addWidget(label);
    hosts->addWidget(m_hosts);
    m_column->addWidget(m_hostsBox);
    addText(QStringLiteral("plan.organiser"), tr("Organiser"), &Session::organiser);
}

void FrameCard::buildMore()
{
    addText(QStringLiteral("plan.commonGoal"), tr("Common goal"), &Session::commonGoal,
            PlanField::Lines::Several);
    addText(QStringLiteral("plan.audience"), tr("Whom it is for"), &Session::audience,
            PlanField::Lines::Several);
    m_concerns = new KeyButton(theme(), KeyButton::Style::Plain, tr("Choose …"), QStringLiteral("users"), {},
                               m_inside);
    addLabel(tr("Whom it concerns"), m_concerns);
    m_column->addWidget(m_concerns, 0, Qt::AlignLeft);
    connect(m_concerns, &QPushButton::clicked, this, &FrameCard::chooseConcerns);
    addText(QStringLiteral("plan.context"), tr("Context, for those who read it later"), &Session::context,
            PlanField::Lines::Several);
    addText(QStringLiteral("plan.supportLines"), tr("Where to turn for support afterwards"),
            &Session::supportLines, PlanField::Lines::Several);
    m_cancel = new KeyButton(theme(), KeyButton::Style::Plain, tr("Cancel the session"), QStringLiteral("x"),
                             {}, m_inside);
    m_column->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_session.perform([](const session::SessionRecord& record, Instant) {
            return record.session.status == SessionStatus::Cancelled ? session::takeUpSession(record.session)
                                                                     : session::cancelSession(record.session);
        });
    });
}

void FrameCard::show()
{
    const session::SessionRecord& record = m_session.record();
    for (const auto& [field, value] : m_values)
        field->setValue(value(record.session));
    const QString seriesTheme = record.series ? record.series->overarchingTheme : QString();
    m_seriesTheme->setText(seriesTheme);
    m_seriesTheme->parentWidget()->setVisible(!seriesTheme.isEmpty());
    const QString format = m_vocabulary.word(QStringLiteral("session_type"), record.session.type, m_words);
    m_format->setText(format);
    m_format->parentWidget()->setVisible(!format.isEmpty());
    showWhen();
    const qsizetype mode = modes().indexOf(record.session.mode);
    m_mode->setCurrent(int(std::max(mode, qsizetype(0))));

    std::vector<ChipRow::Chip> hosts;
    static const QStringList tasks{QStringLiteral("host"), QStringLiteral("day_host"),
                                   QStringLiteral("facilitator"), QStringLiteral("note_taker")};
    for (const session::Participant& person : record.participants) {
        for (const QString& task : tasks) {
            if (!person.tasks.contains(task))
                continue;
            hosts.push_back({floor::initialsOf(person), floor::shortName(person),
                             m_vocabulary.word(QStringLiteral("session_role"), task, m_words)});
            break;
        }
    }
    m_hostsBox->setVisible(!hosts.empty());
    m_hosts->show(std::move(hosts));

    m_signUp->setText(shownSignUp());
    m_signUp->setChecked(!record.session.signUp.closed);
    QStringList concerns;
    for (const QString& code : record.session.concerns)
        concerns << m_vocabulary.word(QStringLiteral("perspective"), code, m_words);
    m_concerns->setText(concerns.isEmpty() ? tr("Choose …")
                                           : tr("%n perspective(s)", nullptr, int(concerns.size())));
    m_concerns->setToolTip(plainToolTip(concerns.join(QStringLiteral(", "))));
    const bool isCancelled = record.session.status == SessionStatus::Cancelled;
    m_cancel->setText(isCancelled ? tr("Take the session up again") : tr("Cancel the session"));
    m_cancel->setIconName(isCancelled ? QStringLiteral("undo-2") : QStringLiteral("x"));
    m_cancel->setVisible(isCancelled || record.session.status == SessionStatus::Planned);
    m_inside->setEnabled(bool(m_session.id()) && m_session.workspace().isWritable());
}

void FrameCard::showWhen()
{
    const Session& session = m_session.record().session;
    m_precision->setCurrent(int(session.date.precision));
    m_date->setHint(session.date.precision == DatePrecision::ToBeAnnounced ? tr("To be announced")
                                                                           : QString());
    m_lastDay->setVisible(session.date.precision == DatePrecision::Day);
    const agenda::PlanTimes times = agenda::planTimes(session, {});
    m_length->setText(times.days.front().available > 0 ? tr("%1 min").arg(times.days.front().available)
                                                       : QString());
}

void FrameCard::open()
{
    show();
    for (const auto& [field, value] : m_values) {
        const QString kept = m_session.draft(field->name());
        field->open(value(m_session.record().session), kept.isEmpty() ? QString() : kept);
    }
}

void FrameCard::keepDrafts()
{
    m_soon.stop();
    for (const PlanField* field : m_fields)
        m_session.keepDraft(field->name(), field->halfTyped());
}

void FrameCard::leave()
{
    for (PlanField* field : m_fields)
        field->finish();
    keepDrafts();
}

} // namespace kring::ui
