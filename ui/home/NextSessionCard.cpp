// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/NextSessionCard.h"

#include "core/floor/FloorRules.h"
#include "ui/home/HomeWords.h"

#include <QPainter>

namespace kring::ui {

using session::Attendance;
using session::SessionStatus;

namespace {

constexpr int dotRoom = 16; ///< for the dot before the first line

} // namespace

NextSessionCard::NextSessionCard(const Theme& theme, const session::Vocabulary& vocabulary,
                                 session::Language language, QWidget* parent)
    : PanelCard(theme, Style::Accented, parent)
    , m_vocabulary(vocabulary)
    , m_language(language)
    , m_eyebrow(new ElidedLabel(theme, TextSize::Label, Weight::Strong, &Colours::accent, this))
    , m_number(new ElidedLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_title(new ElidedLabel(theme, TextSize::Title, Weight::Strong, &Colours::text, this))
    , m_series(new ElidedLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_clock(new ClockFigures(theme, this))
    , m_date(new ElidedLabel(theme, TextSize::Body, Weight::Strong, &Colours::text, this))
    , m_place(new ElidedLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_rehearse(
          new KeyButton(theme, KeyButton::Style::Plain, tr("Rehearse"), QStringLiteral("repeat"), {}, this))
    , m_open(
          new KeyButton(theme, KeyButton::Style::Plain, tr("Open the plan"), QStringLiteral("list-checks"), {}, this))
    , m_action(new KeyButton(theme, KeyButton::Style::Primary, {}, QStringLiteral("play"), {}, this))
    , m_strip(new AgendaStrip(theme, vocabulary, language, this))
    , m_people(new IconLabel(theme, QStringLiteral("users"), 16, this))
    , m_items(new IconLabel(theme, QStringLiteral("list-checks"), 16, this))
    , m_questions(new IconLabel(theme, QStringLiteral("circle-question-mark"), 16, this))
{
    for (IconLabel* fact : {m_people, m_items, m_questions})
        fact->setFace(TextSize::Label, Weight::Regular, &Colours::text);
    for (KeyButton* button : {m_rehearse, m_open, m_action})
        button->setFixedHeight(48);
    m_number->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setFixedHeight(280);
    setAccessibleName(tr("Next session"));
    layOut();
    m_rehearse->setToolTip(tr("Try the session on a copy: nothing is recorded (Ctrl+Shift+G)"));
    connect(m_rehearse, &KeyButton::clicked, this, &NextSessionCard::rehearseWanted);
    connect(m_open, &KeyButton::clicked, this, &NextSessionCard::openWanted);
    connect(m_action, &KeyButton::clicked, this,
            [this] { m_starts ? emit startWanted() : emit openWanted(); });
}

void NextSessionCard::paintEvent(QPaintEvent* event)
{
    PanelCard::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_live ? theme().colours().danger : theme().colours().accent);
    const QRectF line = m_eyebrow->geometry();
    painter.drawEllipse(QPointF(line.left() - dotRoom + 4, line.center().y()), 4, 4);
}

void NextSessionCard::layOut()
{
    auto* head = new QHBoxLayout;
    head->addSpacing(dotRoom);
    head->addWidget(m_eyebrow);
    head->addStretch();
    head->addWidget(m_number);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(24);
    for (IconLabel* fact : {m_people, m_items, m_questions})
        facts->addWidget(fact);
    facts->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addSpacing(2);
    column->addWidget(m_series);
    column->addStretch(3);
    column->addLayout(layOutTime());
    column->addStretch(3);
    column->addWidget(m_strip);
    column->addStretch(2);
    column->addLayout(facts);
}

QHBoxLayout* NextSessionCard::layOutTime()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(m_date);
    words->addWidget(m_place);
    words->addStretch();
    auto* time = new QHBoxLayout;
    time->setSpacing(8);
    time->addWidget(m_clock);
    time->addSpacing(12);
    time->addLayout(words, 1);
    time->addSpacing(8);
    time->addWidget(m_rehearse);
    time->addWidget(m_open);
    time->addWidget(m_action);
    return time;
}

void NextSessionCard::show(const session::SessionRecord& record, QDate today, bool canStart)
{
    showHead(record, today);
    showTime(record, today);
    m_strip->show(record);
    showFacts(record);
    showAction(record, today, canStart);
}

void NextSessionCard::showHead(const session::SessionRecord& record, QDate today)
{
    const session::Session& session = record.session;
    if (session.status == SessionStatus::Live)
        m_eyebrow->setText(
            m_vocabulary.word(QStringLiteral("session_status"), QStringLiteral("live"), m_language));
    else if (session.date.precision == DatePrecision::Day)
        m_eyebrow->setText(tr("Next session · %1").arg(distanceInWords(session.date.first, today)));
    else
        m_eyebrow->setText(tr("Next session"));
    m_number->setText(session.number > 0 ? tr("Session %1").arg(session.number) : QString());
    m_title->setText(session.title);
    m_series->setText(record.series ? record.series->title : QString());
}

void NextSessionCard::showTime(const session::SessionRecord& record, QDate today)
{
    const session::Session& session = record.session;
    m_clock->setTime(session.start);
    m_clock->setVisible(session.start.isValid());
    const QString date = dateInWords(session.date, today, localeOf(m_language));
    m_date->setText(date.isEmpty() ? tr("Date to be announced") : date);
    QStringList words;
    if (session.end.isValid())
        words << tr("until %1").arg(session.end.toString(QStringLiteral("HH:mm")));
    if (!session.place.isEmpty())
        words << session.place;
    m_place->setText(words.join(QStringLiteral(" · ")));
}

void NextSessionCard::showFacts(const session::SessionRecord& record)
{
    int present = 0;
    int answered = 0;
    for (const session::Participant& participant : record.participants) {
        present += participant.isPresent();
        answered += participant.attendance != Attendance::Invited;
    }
    const int people = int(record.participants.size());
    if (record.session.status == SessionStatus::Live && present > 0)
        m_people->setText(tr("%n in the room", nullptr, present));
    else if (answered > 0 && answered < people)
        m_people->setText(tr("%1 of %n have answered", nullptr, people).arg(answered));
    else
        m_people->setText(tr("%n participant(s)", nullptr, people));
    m_people->setVisible(people > 0);

    const int items = int(record.agenda.size());
    m_items->setText(items > 0 ? tr("%n item(s)", nullptr, items) : tr("No agenda yet"));

    const int waiting =
        int(std::count_if(record.questions.begin(), record.questions.end(), floor::isUnhandled));
    m_questions->setText(tr("%n question(s) waiting", nullptr, waiting));
    m_questions->setVisible(waiting > 0);
}

void NextSessionCard::showAction(const session::SessionRecord& record, QDate today, bool canStart)
{
    const session::Session& session = record.session;
    const bool live = session.status == SessionStatus::Live;
    m_live = live;
    m_starts = canStart && !live && session.date == VagueDate::day(today);
    m_action->setText(m_starts ? tr("Start") : live ? tr("Continue") : tr("Open the plan"));
    m_action->setIconName(m_starts || live ? QStringLiteral("play") : QStringLiteral("list-checks"));
    m_action->setAccessibleName(QString(m_action->text() + u": " + session.title));
    m_open->setVisible(m_starts);
    m_rehearse->setVisible(session.status == SessionStatus::Planned);
    update();
}

} // namespace kring::ui
