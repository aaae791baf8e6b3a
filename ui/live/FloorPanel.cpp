// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/FloorPanel.h"

#include "ui/live/FloorFoot.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/IconLabel.h"

#include <QBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace kring::ui {

using session::SessionRecord;

namespace {

constexpr int roomyWidth = 640; // below it the words above the list are shorter

} // namespace

FloorPanel::FloorPanel(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                       session::Language words, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_model(vocabulary, words, this)
    , m_actions(new FloorActions(session, theme, vocabulary, words, *this))
    , m_count(new CountBadge(theme))
    , m_order(new OrderSegments(theme))
    , m_up(new QHBoxLayout)
    , m_card(new DiscussionCard(theme, vocabulary, words))
    , m_nothingUp(new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted))
    , m_merge(new MergeBar(theme))
    , m_list(new QuestionList(theme, m_model))
    , m_empty(new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted))
    , m_foot(new FloorFoot(theme))
    , m_field(new LineField)
    , m_asker(new AskerChooser(theme, vocabulary, words,
                               [&session]() -> const SessionRecord& { return session.record(); }))
    , m_notice(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger))
    , m_draft(
          session.workspace(), QStringLiteral("question"), [this] { return m_field->text(); }, this)
{
    build(vocabulary, words);
    connectParts();
}

FloorPanel::~FloorPanel()
{
    delete m_list; // before the model that it shows
}

void FloorPanel::build(const session::Vocabulary& vocabulary, session::Language words)
{
    auto* title = new PlainLabel(m_theme, TextSize::Title, Weight::Strong);
    title->setText(vocabulary.word(QStringLiteral("agenda_kind"), QStringLiteral("open_floor"), words));
    for (PlainLabel* label : {m_empty, m_nothingUp}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_nothingUp->setText(tr("No question is being discussed. Enter on one in the list takes it up."));
    m_nothingUp->hide();
    m_notice->setObjectName(QStringLiteral("floor.notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_order);
    m_up->setSpacing(12);
    m_up->addWidget(m_card, 1);
    m_up->addWidget(m_nothingUp, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(10);
    layout->addLayout(m_up);
    layout->addSpacing(10);
    layout->addWidget(m_merge);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_foot);
    layout->addSpacing(2);
    layout->addWidget(buildField());
    layout->addWidget(m_notice);
}

QWidget* FloorPanel::buildField()
{
    m_field->setPlaceholderText(tr("Add a question from the room …"));
    m_field->setAccessibleName(tr("Add a question from the room"));
    auto* chooseAsker = new QAction(m_field);
    chooseAsker->setShortcut(Qt::ALT | Qt::Key_Down);
    chooseAsker->setShortcutContext(Qt::WidgetShortcut);
    connect(chooseAsker, &QAction::triggered, m_asker, &AskerChooser::openMenu);
    m_field->addAction(chooseAsker);

    auto* frame = new FieldFrame(m_theme, *m_field);
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(new IconLabel(m_theme, QStringLiteral("plus"), 16));
    line->addWidget(m_field, 1);
    line->addWidget(m_asker);
    frame->setFixedHeight(42);
    return frame;
}

void FloorPanel::connectParts()
{
    connect(&m_session, &LiveSession::changed, this, &FloorPanel::refresh);
    connect(m_order, &OrderSegments::orderChanged, this, &FloorPanel::refresh);
    connect(m_order, &OrderSegments::lockWanted, this, &FloorPanel::toggleLock);

    connect(m_card, &DiscussionCard::actWanted, this, [this](QuestionAct act, QuestionId question) {
        m_actions->carryOut(act, question, m_card->menuPlace());
    });
    connect(m_card, &DiscussionCard::menuWanted, m_actions, &FloorActions::openMenu);
    connect(m_card, &DiscussionCard::setDots, m_actions, &FloorActions::setDots);
    connect(m_list, &QuestionList::actWanted, this, [this](QuestionAct act, QuestionId question) {
        m_actions->carryOut(act, question, m_list->menuPlace(question));
    });
    connect(m_list, &QuestionList::menuWanted, m_actions, &FloorActions::openMenu);
    connect(m_list, &QuestionList::setDots, m_actions, &FloorActions::setDots);
    connect(m_list, &QuestionList::mergeChosen, this, [this](QuestionId into) {
        const QuestionId from = m_list->mergeSource();
        endMerge();
        m_actions->merge(into, from);
        m_list->choose(into);
    });
    connect(m_list, &QuestionList::mergeLeft, this, &FloorPanel::endMerge);
    connect(m_list, &QuestionList::chosenChanged, this, &FloorPanel::showMerge);
    connect(
        m_list, &QuestionList::rowsBelowChanged, this,
        [this] { m_foot->showBelow(m_list->isHidden() ? 0 : m_list->rowsBelow()); }, Qt::QueuedConnection);

    connect(m_actions, &FloorActions::editWanted, this, &FloorPanel::edit);
    connect(m_actions, &FloorActions::mergeWanted, this, &FloorPanel::beginMerge);
    connect(m_actions, &FloorActions::told, this, &FloorPanel::tell);

    connect(m_foot, &FloorFoot::moreWanted, this, [this] {
        QScrollBar* bar = m_list->verticalScrollBar();
        bar->setValue(bar->value() + m_list->viewport()->height() * 4 / 5);
    });
    connect(m_foot, &FloorFoot::parkingWanted, this, &FloorPanel::openParking);
    connect(m_foot, &FloorFoot::dotsEachChosen, this, [this](int dots) {
        m_session.perform([dots](const SessionRecord& record, Instant) {
            return floor::setDotsEach(record.session, dots);
        });
    });
    connect(m_field, &LineField::submitted, this, &FloorPanel::addQuestion);
    connect(m_field, &LineField::left, this, &FloorPanel::focusList);
    connect(m_field, &LineField::left, this, &FloorPanel::fieldLeft);
    connect(m_field, &LineField::textChanged, &m_draft, &DraftKeeper::touch);
    connect(m_asker, &AskerChooser::chosen, this, [this] {
        if (!m_field->text().isEmpty())
            focusField(); // the next key is Enter
    });
    connect(&m_draft, &DraftKeeper::failed, this, &FloorPanel::tell);
}

void FloorPanel::openSession()
{
    endMerge();
    m_field->replaceText(m_draft.open(m_session.id()));
    m_asker->choose({});
    tell({});
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
}

void FloorPanel::leave()
{
    m_list->finishEntry();
    m_list->closeEditor();
    m_card->closeEditor();
    m_draft.keep();
}

void FloorPanel::tick()
{
    m_card->tick(m_session.record(), m_session.now());
}

void FloorPanel::setRoomParts(QWidget* showToRoomRow, QWidget* roomCard)
{
    m_card->setRoomRow(showToRoomRow);
    m_roomCard = roomCard;
    m_up->addWidget(roomCard);
    refresh();
}

void FloorPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_order->setCompact(width() < roomyWidth);
}

void FloorPanel::refresh()
{
    const SessionRecord& record = m_session.record();
    const bool cardHadFocus = m_card->isAncestorOf(focusWidget());
    const auto count = int(std::count_if(record.questions.begin(), record.questions.end(), &floor::isShown));
    m_count->show(count, tr("%n question(s)", nullptr, count));
    m_card->show(record, m_session.now());
    m_nothingUp->setVisible(m_roomCard && !m_card->question());
    m_order->showLocked(!record.session.frozenOrder.empty());
    m_foot->show(record);
    showList();
    if (cardHadFocus && !m_card->question())
        focusList();
}

void FloorPanel::showList()
{
    using Up = QuestionListModel::Up;
    const QuestionId source = m_list->mergeSource();
    m_model.show(m_session.record(), m_order->order(), source ? Up::First : Up::Apart);
    if (source && m_model.indexOf(source.value) < 0)
        endMerge(); // somebody else has dealt with it
    showMerge();
    m_list->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    m_empty->setText(emptyText());
    m_foot->showBelow(m_list->isHidden() ? 0 : m_list->rowsBelow());
}

QString FloorPanel::emptyText() const
{
    if (m_session.record().questions.empty())
        return tr("No questions yet. Write the first one from the room below.");
    if (m_order->order() == floor::QuestionOrder::Unhandled)
        return tr("Every question has been dealt with.");
    return tr("No other questions.");
}

void FloorPanel::tell(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
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
    if (m_field->text().trimmed().isEmpty() || !m_session.id())
        return;
    const Outcome<QuestionId> outcome = m_actions->raise(m_field->text(), m_asker->asker());
    tell(outcome ? QString() : outcome.failure().sentence);
    if (!outcome)
        return;
    m_field->replaceText({});
    m_asker->choose({});
    m_draft.keep();
}

void FloorPanel::edit(QuestionId id)
{
    const floor::Question* question = floor::findQuestion(m_session.record().questions, id);
    if (!question)
        return;
    auto* editor = new QuestionEditor(m_session.workspace(), m_theme, m_session.id(), id, question->text);
    connect(editor, &QuestionEditor::submitted, this, [this, editor] {
        if (m_actions->save(*editor))
            endEditing(*editor);
    });
    connect(editor, &QuestionEditor::left, this, [this, editor] { endEditing(*editor); });
    if (m_card->question() == id)
        m_card->showEditor(editor);
    else
        m_list->showEditor(editor);
}

void FloorPanel::endEditing(QuestionEditor& editor)
{
    if (m_card->editor() == &editor) {
        m_card->closeEditor();
        m_card->findChild<KeyButton*>()->setFocus();
        return;
    }
    m_list->closeEditor();
    focusList();
}

void FloorPanel::beginMerge(QuestionId question)
{
    using Up = QuestionListModel::Up;
    m_model.show(m_session.record(), m_order->order(), Up::First);
    m_list->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    m_list->beginMerge(question);
    m_list->setFocus(Qt::OtherFocusReason);
    showMerge();
}

void FloorPanel::endMerge()
{
    if (!m_list->mergeSource())
        return;
    const QuestionId source = m_list->mergeSource();
    m_list->endMerge();
    m_list->choose(source);
    showList();
}

void FloorPanel::showMerge()
{
    const int source = m_model.indexOf(m_list->mergeSource().value);
    if (!m_list->mergeSource() || source < 0) {
        m_merge->hide();
        return;
    }
    const int into = m_model.indexOf(m_list->current().value);
    m_merge->show(m_model.row(source), into < 0 ? nullptr : &m_model.row(into));
}

void FloorPanel::toggleLock()
{
    m_session.perform([this](const SessionRecord& record, Instant) {
        if (!record.session.frozenOrder.empty())
            return floor::unfreezeOrder(record.session);
        // The one that is up has its place first, should it come back into the list.
        std::vector<QuestionId> order;
        if (m_card->question())
            order.push_back(m_card->question());
        for (const floor::Question& question :
             floor::ordered(record.questions, m_order->lockedOrder(), sidesOf(record, m_vocabulary)))
            order.push_back(question.id);
        return floor::freezeOrder(record.session, order);
    });
}

QuestionId FloorPanel::current() const
{
    return m_card->isAncestorOf(focusWidget()) ? m_card->question() : m_list->current();
}

QPoint FloorPanel::menuPlace() const
{
    return current() == m_card->question() ? m_card->menuPlace() : m_list->menuPlace(current());
}

} // namespace kring::ui
