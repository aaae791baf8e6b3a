// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/FloorPanel.h"

#include "core/agenda/AgendaRules.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/LinkButton.h"

#include <QBoxLayout>
#include <QScrollBar>

namespace kring::ui {

using floor::QuestionStatus;
using session::SessionRecord;

namespace {

AgendaItemId currentItemOf(const SessionRecord& record)
{
    const agenda::AgendaItem* item = agenda::currentItem(record.agenda);
    return item ? item->id : AgendaItemId{};
}

} // namespace

FloorPanel::FloorPanel(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                       session::Language words, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_model(vocabulary, words, this)
    , m_count(new CountBadge(theme))
    , m_order(new OrderSegments(theme))
    , m_card(new DiscussionCard(theme, vocabulary, words))
    , m_list(new QuestionList(theme, m_model))
    , m_noQuestion(new PanelCard(theme, PanelCard::Style::Plain))
    , m_top(new QHBoxLayout)
    , m_empty(new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted))
    , m_more(new LinkButton(theme, QStringLiteral("chevron-down")))
    , m_field(new LineField)
    , m_perspective(new PerspectiveChooser(theme, vocabulary, words, tr("no name"), tr("no name")))
    , m_error(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger))
    , m_draft(
          session.workspace(), QStringLiteral("question"), [this] { return m_field->text(); }, this)
{
    build(vocabulary, words);
    connect(&session, &LiveSession::changed, this, &FloorPanel::refresh);
    connect(m_order, &OrderSegments::orderChanged, this, &FloorPanel::refresh);
    connect(m_card, &DiscussionCard::settle, this, &FloorPanel::settle);
    connect(m_card, &DiscussionCard::setDots, this, &FloorPanel::setDots);
    connect(m_list, &QuestionList::takeUp, this, &FloorPanel::takeUp);
    connect(m_list, &QuestionList::settle, this, &FloorPanel::settle);
    connect(m_list, &QuestionList::setDots, this, &FloorPanel::setDots);
    connect(m_list, &QuestionList::rowsBelowChanged, this, &FloorPanel::showRowsBelow, Qt::QueuedConnection);
    connect(m_more, &QPushButton::clicked, this, [this] {
        QScrollBar* bar = m_list->verticalScrollBar();
        bar->setValue(bar->value() + m_list->viewport()->height() * 4 / 5);
    });
    connect(m_field, &LineField::submitted, this, &FloorPanel::addQuestion);
    connect(m_field, &LineField::left, this, &FloorPanel::focusList);
    connect(m_field, &LineField::textChanged, &m_draft, &DraftKeeper::touch);
    connect(&m_draft, &DraftKeeper::failed, m_error, [this](const QString& sentence) {
        m_error->setText(sentence);
        m_error->show();
    });
}

void FloorPanel::build(const session::Vocabulary& vocabulary, session::Language words)
{
    auto* title = new PlainLabel(m_theme, TextSize::Title, Weight::Strong);
    title->setText(vocabulary.word(QStringLiteral("agenda_kind"), QStringLiteral("open_floor"), words));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_field->setPlaceholderText(tr("Add a question from the room …"));
    m_field->setAccessibleName(tr("Add a question from the room"));

    auto* nothingUp = new PlainLabel(m_theme, TextSize::Body, Weight::Regular, &Colours::muted);
    nothingUp->setText(tr("No question is up. Take one up, and then choose whether the room is to see it."));
    nothingUp->setWordWrap(true);
    nothingUp->setAlignment(Qt::AlignCenter);
    auto* nothingUpLayout = new QVBoxLayout(m_noQuestion);
    nothingUpLayout->setContentsMargins(24, 16, 24, 16);
    nothingUpLayout->addWidget(nothingUp);
    m_noQuestion->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_order);

    auto* frame = new FieldFrame(m_theme, *m_field);
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(new IconLabel(m_theme, QStringLiteral("plus"), 16));
    line->addWidget(m_field, 1);
    line->addWidget(m_perspective);
    frame->setFixedHeight(42);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(10);
    m_top->setSpacing(12);
    m_top->addWidget(m_card, 1);
    m_top->addWidget(m_noQuestion, 1);
    layout->addLayout(m_top);
    layout->addSpacing(10);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_more, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(frame);
    layout->addWidget(m_error);
}

void FloorPanel::setRoomParts(QWidget* showToRoomRow, QWidget* roomCard)
{
    m_card->setRoomRow(showToRoomRow);
    m_top->addWidget(roomCard);
    m_noQuestion->setVisible(!m_card->question());
}

Commands FloorPanel::commands()
{
    return {{QStringLiteral("live.question"),
             tr("Write a question from the room"),
             QStringLiteral("plus"),
             {Qt::Key_F2},
             [this] { focusField(); }}};
}

void FloorPanel::openSession()
{
    m_field->replaceText(m_draft.open(m_session.id()));
    m_perspective->choose({});
    m_error->hide();
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
}

void FloorPanel::leave()
{
    m_list->finishEntry();
    m_draft.keep();
}

void FloorPanel::refresh()
{
    const SessionRecord& record = m_session.record();
    const bool cardHadFocus = m_card->isAncestorOf(focusWidget());
    const int count = int(record.questions.size());
    m_count->show(count, tr("%n question(s)", nullptr, count));
    m_card->show(record);
    m_noQuestion->setVisible(!m_card->question() && m_top->count() > 2);
    m_model.show(record, m_order->order());
    m_perspective->setParticipants(record.participants);
    m_list->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    m_empty->setText(emptyText());
    if (cardHadFocus && !m_card->question())
        focusList();
    showRowsBelow();
}

QString FloorPanel::emptyText() const
{
    if (m_session.record().questions.empty())
        return tr("No questions yet. Write the first one from the room below.");
    if (m_order->order() == floor::QuestionOrder::Unhandled)
        return tr("Every question has been dealt with.");
    return tr("No other questions.");
}

void FloorPanel::showRowsBelow()
{
    const int below = m_list->isHidden() ? 0 : m_list->rowsBelow();
    m_more->setVisible(below > 0);
    m_more->setText(tr("%n more question(s)", nullptr, below));
}

void FloorPanel::focusList()
{
    if (m_list->isHidden()) {
        focusField();
        return;
    }
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->ensureCurrent();
}

void FloorPanel::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void FloorPanel::addQuestion()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || !m_session.id())
        return;
    const QuestionId id = m_session.workspace().ids().make<QuestionId>();
    const Outcome<Done> outcome = m_session.attempt([&](const SessionRecord& record, Instant now) {
        return floor::raiseQuestion(id, record.session.id, text, m_perspective->perspective(),
                                    currentItemOf(record), now);
    });
    m_error->setVisible(!outcome);
    if (!outcome) {
        m_error->setText(outcome.failure().sentence);
        return;
    }
    m_field->replaceText({});
    m_perspective->choose({});
    m_draft.keep();
}

void FloorPanel::takeUp(QuestionId question)
{
    m_session.perform([question](const SessionRecord& record, Instant now) {
        return floor::takeUp(record, question, currentItemOf(record), now);
    });
}

void FloorPanel::settle(QuestionId question, QuestionStatus status)
{
    m_session.perform([question, status](const SessionRecord& record, Instant now) {
        return floor::settle(record, question, status, now);
    });
}

void FloorPanel::setDots(QuestionId question, int dots)
{
    m_session.perform([question, dots](const SessionRecord& record, Instant) {
        for (const floor::Question& candidate : record.questions) {
            if (candidate.id == question)
                return floor::setDots(candidate, dots);
        }
        return workspace::Change{};
    });
}

} // namespace kring::ui
