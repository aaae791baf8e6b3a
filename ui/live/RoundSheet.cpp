// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RoundSheet.h"

#include "core/agenda/AgendaRules.h"
#include "core/floor/People.h"
#include "core/floor/RoundRules.h"
#include "ui/live/DraftKeeper.h"
#include "ui/live/SheetFields.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QShortcut>
#include <QStandardItemModel>

#include <algorithm>

namespace kring::ui {

using session::SessionRecord;

namespace {

constexpr int longest = 60 * 60;

} // namespace

int readSeconds(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(?:(\\d{1,2})[:.,])?(\\d{1,4})\\s*s?\\s*$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return 0;
    const int minutes = match.captured(1).toInt();
    const int seconds = match.captured(2).toInt();
    if (!match.captured(1).isEmpty() && (seconds > 59 || match.captured(2).size() != 2))
        return 0;
    return std::min(minutes * 60 + seconds, longest);
}

RoundSheet::RoundSheet(LiveSession& session, const Theme& theme, QWidget* window)
    : Sheet(theme, 560, tr("Round the table"), window)
    , m_session(session)
    , m_question(new QLineEdit(this))
    , m_time(new QLineEdit(QStringLiteral("1:30"), this))
    , m_order(new ChoiceBox(theme, this))
    , m_people(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_error(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    addLabel(tr("What is everyone asked? (may be left empty)"), m_question);
    content().addWidget(fieldWith(m_question, tr("What is everyone asked?")));
    if (const agenda::AgendaItem* item = agenda::currentItem(session.record().agenda);
        item && !item->discussionQuestions.isEmpty())
        m_question->setText(item->discussionQuestions.first());
    m_questionBefore = m_question->text();

    m_order->addItems({tr("As we sit"), tr("One from each side in turn"), tr("Shuffled")});
    m_order->setAccessibleName(tr("Order"));
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    QWidget* time = fieldWith(m_time, tr("Time for each"));
    time->setFixedWidth(110);
    auto* each = new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this);
    each->setText(tr("for each"));
    line->addWidget(time);
    line->addWidget(each);
    line->addStretch();
    line->addWidget(m_order);
    content().addLayout(line);

    addLabel(tr("Who takes part? Space takes somebody in or out."), m_people);
    m_people->setModel(m_model);
    m_people->setFont(theme.font(TextSize::Body));
    m_people->setAccessibleName(tr("Who takes part"));
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_people->viewport()->setAutoFillBackground(false);
    m_people->setSpacing(2);
    new SlimScrollBar(theme, *m_people);
    fillPeople();
    m_people->setFixedHeight(
        std::clamp(28 * m_model->rowCount() + 8, 64, std::max(parentWidget()->height() - 430, 110)));
    content().addWidget(m_people);
    m_error->setWordWrap(true);
    m_error->hide();
    content().addWidget(m_error);

    auto* make = new KeyButton(theme, KeyButton::Style::Primary, tr("Lay out the round"),
                               QStringLiteral("users"), tr("Enter"), this);
    content().addWidget(make, 0, Qt::AlignRight);
    connect(make, &QPushButton::clicked, this, &RoundSheet::begin);
    connect(m_people, &QListView::activated, this, &RoundSheet::begin);
    for (QLineEdit* field : {m_question, m_time})
        connect(field, &QLineEdit::returnPressed, this, &RoundSheet::begin);
    connect(keepDraft(*this, session, QStringLiteral("round-question"), *m_question), &DraftKeeper::failed,
            m_error, [this](const QString& sentence) {
                m_error->setText(sentence);
                m_error->show();
            });
    setFocusProxy(m_question);
}

void RoundSheet::addLabel(const QString& text, QWidget* field)
{
    auto* label = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, this);
    label->setText(text);
    label->setBuddy(field);
    content().addWidget(label);
}

QWidget* RoundSheet::fieldWith(QLineEdit* field, const QString& name)
{
    field->setAccessibleName(name);
    auto* frame = new FieldFrame(theme(), *field, this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(12, 0, 12, 0);
    inside->addWidget(field);
    frame->setFixedHeight(Theme::controlHeight + 4);
    return frame;
}

void RoundSheet::fillPeople()
{
    const SessionRecord& record = m_session.record();
    const std::vector<session::Participant> here = floor::inTheRoom(record);
    for (const session::Participant& person : record.participants) {
        auto* item = new QStandardItem(
            QString(QString::number(floor::numberOf(record, person.id)).rightJustified(2, QChar(0x2007)) +
                    QStringLiteral("  ") + floor::shortName(person)));
        item->setData(person.id.value);
        item->setEditable(false);
        item->setCheckable(true);
        const bool takesPart =
            floor::find(here, person.id) && person.perspective != QStringLiteral("facilitation");
        item->setCheckState(takesPart ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    }
}

void RoundSheet::begin()
{
    const auto say = [this](const QString& sentence) {
        m_error->setText(sentence);
        m_error->show();
    };
    std::vector<ParticipantId> people;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem* item = m_model->item(row);
        if (item->checkState() == Qt::Checked)
            people.push_back({item->data().toLongLong()});
    }
    const int seconds = readSeconds(m_time->text());
    if (seconds == 0)
        return say(tr("Write the time as 90 seconds or as 1:30."));
    if (m_model->rowCount() == 0)
        return say(tr("The session has no list of participants yet, so there is nobody to go round."));
    if (people.empty())
        return say(tr("Choose at least one who takes part."));
    const RoundId id = m_session.workspace().ids().make<RoundId>();
    const quint32 seed = QRandomGenerator::global()->generate();
    const auto order = floor::RoundOrder(m_order->currentIndex());
    const Outcome<Done> outcome = m_session.attempt([&](const SessionRecord& record, Instant) {
        return floor::startRound(
            record, id, {floor::inRoundOrder(record, people, order, seed), seconds, m_question->text()});
    });
    if (!outcome)
        return say(outcome.failure().sentence);
    m_question->setText(m_questionBefore); // nothing is half-typed any more
    closeSheet();
    emit begun(); // after the focus has gone back
}

} // namespace kring::ui
