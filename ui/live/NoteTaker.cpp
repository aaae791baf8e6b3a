// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteTaker.h"

#include "ui/widgets/KeyButton.h"

#include <QBoxLayout>

#include <algorithm>

namespace kring::ui {

using session::SessionRecord;

namespace {

constexpr int filterWidth = 240;
constexpr int sideWidth = 320;

} // namespace

NoteTaker::NoteTaker(const NoteTools& tools, NoteDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_desk(desk)
    , m_model(tools.vocabulary, tools.words, this)
    , m_filter(new NoteFilterList(tools))
    , m_stream(new NoteList(tools, desk.actions(), m_model, NoteLook::Stream))
    , m_empty(new PlainLabel(tools.theme, TextSize::Body, Weight::Regular, &Colours::muted))
    , m_showAll(new LinkButton(tools.theme, QStringLiteral("rows-3")))
    , m_told(new PlainLabel(tools.theme, TextSize::Small, Weight::Strong, &Colours::danger))
    , m_composerPlace(new PanelCard(tools.theme, PanelCard::Style::Plain))
    , m_questionCard(new PanelCard(tools.theme, PanelCard::Style::Accented))
    , m_question(new PlainLabel(tools.theme, TextSize::Body, Weight::Regular))
    , m_asker(new PlainLabel(tools.theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_questionNotes(new PlainLabel(tools.theme, TextSize::Small, Weight::Strong, &Colours::accent))
    , m_dots(new PlainLabel(tools.theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_side(new NoteSideList(tools))
{
    m_model.setHalfEdited([&desk](NoteId note) { return desk.actions().isHalfEdited(note); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(buildFilter());
    layout->addWidget(buildMiddle(), 1);
    layout->addWidget(buildSide());

    connect(&tools.session, &LiveSession::changed, this, &NoteTaker::refresh);
    connect(&desk.actions(), &NoteActions::halfEditsChanged, this, &NoteTaker::refresh);
    connect(&desk.actions(), &NoteActions::told, this, [this](const QString& sentence) {
        m_told->setText(sentence);
        m_told->show();
    });
    connect(&desk.actions(), &NoteActions::done, m_told, &QWidget::hide);
    connect(&desk.composer(), &NoteComposer::saved, this, [this] {
        m_told->hide();
        if (m_isIn)
            m_stream->scrollToBottom();
    });
    connect(m_filter, &NoteFilterList::filterChanged, this, &NoteTaker::showStream);
    connect(m_filter, &NoteFilterList::left, &desk, &NoteDesk::focusField);
    connect(m_stream, &NoteList::left, &desk, &NoteDesk::focusField);
    connect(m_side, &NoteSideList::left, &desk, &NoteDesk::focusField);
    connect(m_side, &NoteSideList::noteWanted, this, [this](NoteId note) {
        m_filter->clear();
        m_stream->choose(note);
        m_stream->setFocus(Qt::OtherFocusReason);
    });
    connect(m_showAll, &QPushButton::clicked, m_filter, &NoteFilterList::clear);
}

QWidget* NoteTaker::buildFilter()
{
    auto* card = new PanelCard(m_tools.theme, PanelCard::Style::Plain);
    card->setFixedWidth(filterWidth);
    auto* title = new PlainLabel(m_tools.theme, TextSize::Title, Weight::Strong);
    title->setText(tr("Show"));
    auto* key = new PlainLabel(m_tools.theme, TextSize::Small, Weight::Regular, &Colours::muted);
    key->setText(QKeySequence(Qt::ALT | Qt::Key_F).toString(QKeySequence::NativeText));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8 + NoteFilterList::barRoom, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(key);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 14, 12 - NoteFilterList::barRoom, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_filter, 1);
    return card;
}

QWidget* NoteTaker::buildMiddle()
{
    auto* streamCard = new PanelCard(m_tools.theme, PanelCard::Style::Plain);
    auto* inStream = new QVBoxLayout(streamCard);
    inStream->setContentsMargins(1, 1, 1, 6);
    inStream->setSpacing(4);
    m_told->setWordWrap(true);
    m_told->setContentsMargins(20, 4, 20, 4);
    m_told->hide();
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_showAll->setText(tr("Show all notes"));
    inStream->addWidget(m_told);
    inStream->addWidget(m_stream, 1);
    inStream->addStretch();
    inStream->addWidget(m_empty);
    inStream->addWidget(m_showAll, 0, Qt::AlignHCenter);
    inStream->addStretch();

    auto* inPlace = new QVBoxLayout(m_composerPlace);
    inPlace->setContentsMargins(16, 12, 16, 12);

    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(streamCard, 1);
    layout->addWidget(m_composerPlace);
    return middle;
}

QWidget* NoteTaker::buildSide()
{
    auto* card = new PanelCard(m_tools.theme, PanelCard::Style::Plain);
    card->setFixedWidth(sideWidth);
    auto* title = new PlainLabel(m_tools.theme, TextSize::Title, Weight::Strong);
    title->setText(tr("Up now"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_dots);

    m_question->setWordWrap(true);
    auto* below = new QHBoxLayout;
    below->addWidget(m_asker);
    below->addStretch();
    below->addWidget(m_questionNotes);
    auto* inCard = new QVBoxLayout(m_questionCard);
    inCard->setContentsMargins(14, 12, 14, 12);
    inCard->setSpacing(6);
    inCard->addWidget(m_question);
    inCard->addLayout(below);
    auto* cardPlace = new QHBoxLayout;
    cardPlace->setContentsMargins(8, 0, 8, 0);
    cardPlace->addWidget(m_questionCard);

    const auto key = [](Qt::Key letter) {
        return QKeySequence(Qt::CTRL | letter).toString(QKeySequence::NativeText);
    };
    // Without icons: word and key, whole, between the card's own margins.
    auto* decision =
        new KeyButton(m_tools.theme, KeyButton::Style::Plain, tr("Decision"), {}, key(Qt::Key_B));
    auto* action = new KeyButton(m_tools.theme, KeyButton::Style::Plain, tr("Action"), {}, key(Qt::Key_J));
    connect(decision, &QPushButton::clicked, &m_desk, &NoteDesk::makeDecision);
    connect(action, &QPushButton::clicked, &m_desk, &NoteDesk::makeAction);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->setSpacing(8);
    foot->addWidget(decision, 1);
    foot->addWidget(action, 1);

    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 14, 12, 14);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(cardPlace);
    layout->addWidget(m_side, 1);
    layout->addLayout(foot);
    return card;
}

Commands NoteTaker::commands()
{
    Command filter;
    filter.id = QStringLiteral("live.noteFilter");
    filter.text = tr("Choose which notes to show");
    filter.icon = QStringLiteral("rows-3");
    filter.keys = {Qt::ALT | Qt::Key_F};
    filter.run = [this] { m_filter->setFocus(Qt::OtherFocusReason); };
    filter.isEnabled = [this] { return m_isIn; };
    return {filter};
}

void NoteTaker::openSession()
{
    m_filter->clear();
    m_stream->setCurrentIndex({});
    m_told->hide();
}

void NoteTaker::focusNextPart(int step)
{
    QWidget* const parts[] = {&m_desk.composer().field(), m_filter, m_stream, m_side};
    int now = 0;
    for (int i = 0; i < 4; ++i) {
        if (parts[i] == focusWidget() || parts[i]->isAncestorOf(focusWidget()))
            now = i;
    }
    do
        now = (now + step + 4) % 4;
    while (parts[now]->isHidden());
    parts[now]->setFocus(Qt::OtherFocusReason);
}

void NoteTaker::enter()
{
    m_isIn = true;
    refresh();
    m_desk.composer().arrange(NoteComposer::Arrangement::Wide);
    m_composerPlace->layout()->addWidget(&m_desk.composer());
    m_desk.setShownList(m_stream);
    // Queued: where the bottom is, is known once the rows have been laid out in this width.
    QMetaObject::invokeMethod(m_stream, &QAbstractItemView::scrollToBottom, Qt::QueuedConnection);
}

void NoteTaker::leave()
{
    m_stream->finishEditing();
    m_isIn = false;
    m_desk.takeComposerBack();
}

void NoteTaker::refresh()
{
    if (!m_isIn)
        return;
    m_filter->show(m_tools.session.record());
    m_side->show(m_tools.session.record());
    showQuestion();
    showStream();
}

void NoteTaker::showStream()
{
    if (!m_isIn)
        return;
    const SessionRecord& record = m_tools.session.record();
    const reflection::NoteFilter filter = m_filter->filter();
    m_model.showByItem(record, filter);
    const bool isEmpty = m_model.rowCount() == 0;
    m_stream->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(record.notes.empty() ? tr("No notes yet. What you save is listed here.")
                                          : tr("No notes of that kind."));
    m_showAll->setVisible(isEmpty && !filter.isEmpty());
}

void NoteTaker::showQuestion()
{
    const SessionRecord& record = m_tools.session.record();
    const floor::Question* question = reflection::questionOf(record, {});
    m_questionCard->setAccessibleName(question ? question->text : QString());
    m_asker->setVisible(question);
    m_questionNotes->setVisible(question);
    m_dots->setVisible(question && question->dots > 0);
    if (!question) {
        m_question->setText(tr("No question is being discussed."));
        return;
    }
    m_question->setText(question->text);
    m_asker->setText(
        question->anonymous || question->perspective.isEmpty()
            ? tr("no name")
            : m_tools.vocabulary.word(QStringLiteral("perspective"), question->perspective, m_tools.words));
    m_dots->setText(tr("%n dot(s)", nullptr, question->dots));
    const auto notes =
        std::count_if(record.notes.begin(), record.notes.end(), [&](const reflection::Note& note) {
            return std::find(note.refs.begin(), note.refs.end(), toAny(question->id)) != note.refs.end();
        });
    m_questionNotes->setText(tr("%n note(s)", nullptr, int(notes)));
}

} // namespace kring::ui
