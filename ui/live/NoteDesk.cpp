// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteDesk.h"

#include "core/agenda/AgendaRules.h"
#include "ui/live/NoteKinds.h"

#include <QApplication>
#include <QBoxLayout>

namespace kring::ui {

using session::SessionRecord;

namespace {

constexpr int inset = 8; // of everything but the list, whose rows have a margin of their own
constexpr int composerAt = 2;

QHBoxLayout* insetLayout(QWidget* widget = nullptr)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(inset, 0, inset + NoteList::barRoom, 0);
    if (widget)
        layout->addWidget(widget);
    return layout;
}

} // namespace

NoteDesk::NoteDesk(const NoteTools& tools, QWidget* parent)
    : PanelCard(tools.theme, Style::Plain, parent)
    , m_tools(tools)
    , m_actions(tools.session)
    , m_model(tools.vocabulary, tools.words, this)
    , m_layout(new QVBoxLayout(this))
    , m_place(new IconLabel(tools.theme, QStringLiteral("link"), 14))
    , m_composer(new NoteComposer(tools))
    , m_unsorted(new PlainLabel(tools.theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_all(new LinkButton(tools.theme, QStringLiteral("arrow-right")))
    , m_told(new PlainLabel(tools.theme, TextSize::Small, Weight::Strong, &Colours::danger))
    , m_list(new NoteList(tools, m_actions, m_model, NoteLook::Desk))
    , m_shown(m_list)
    , m_empty(new PlainLabel(tools.theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_sheets(tools, m_actions, *this)
{
    m_model.setHalfEdited([this](NoteId note) { return m_actions.isHalfEdited(note); });
    build();
    connect(&tools.session, &LiveSession::changed, this, &NoteDesk::refresh);
    connect(&m_actions, &NoteActions::halfEditsChanged, this, &NoteDesk::refresh);
    connect(&m_actions, &NoteActions::told, this, &NoteDesk::tell);
    connect(&m_actions, &NoteActions::done, m_told, &QWidget::hide);
    connect(m_composer, &NoteComposer::saved, this, [this] {
        m_told->hide();
        m_list->scrollToTop();
    });
    connect(m_composer, &NoteComposer::left, this, [this] {
        if (m_shown->isHidden())
            m_composer->field().clearFocus();
        else
            m_shown->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &NoteList::left, this, &NoteDesk::focusField);
    connect(m_all, &QPushButton::clicked, this, &NoteDesk::allWanted);
}

void NoteDesk::build()
{
    auto* title = new PlainLabel(theme(), TextSize::Title, Weight::Strong);
    title->setText(tr("New note"));
    m_told->setWordWrap(true);
    m_told->hide();
    m_empty->setText(tr("No notes yet. What you save is listed here, and can be sorted and edited."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(inset, 4, inset + NoteList::barRoom, 0);

    auto* head = insetLayout();
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_place);

    auto* latest = insetLayout();
    latest->setSpacing(8);
    auto* latestTitle = new PlainLabel(theme(), TextSize::Label, Weight::Strong);
    latestTitle->setText(tr("Latest"));
    latest->addWidget(latestTitle);
    latest->addWidget(m_unsorted);
    latest->addStretch();
    latest->addWidget(m_all);
    latest->setContentsMargins(inset, 0, NoteList::barRoom, 0);

    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addSpacing(8);
    m_layout->addLayout(insetLayout(m_composer));
    m_layout->addSpacing(6);
    m_layout->addLayout(latest);
    m_layout->addLayout(insetLayout(m_told));
    m_layout->addWidget(m_list, 1);
    m_layout->addWidget(m_empty, 1);
    setCompact(false);
}

void NoteDesk::takeComposerBack()
{
    m_composer->arrange(NoteComposer::Arrangement::Desk);
    m_layout->itemAt(composerAt)->layout()->addWidget(m_composer);
    m_shown = m_list;
}

void NoteDesk::setCompact(bool compact)
{
    // The list's scroll bar lies in the card's margin.
    m_layout->setContentsMargins(20 - inset, compact ? 10 : 14, 20 - inset - NoteList::barRoom,
                                 compact ? 8 : 12);
}

Commands NoteDesk::commands()
{
    Commands commands{{QStringLiteral("live.note"),
                       tr("Write a note"),
                       QStringLiteral("notebook-pen"),
                       {Qt::Key_F3},
                       [this] { focusField(); }},
                      {QStringLiteral("live.decision"),
                       tr("New decision"),
                       QStringLiteral("gavel"),
                       {Qt::CTRL | Qt::Key_B},
                       [this] { makeDecision(); }},
                      {QStringLiteral("live.action"),
                       tr("New action"),
                       QStringLiteral("circle-check"),
                       {Qt::CTRL | Qt::Key_J},
                       [this] { makeAction(); }},
                      {QStringLiteral("live.spelling"),
                       tr("Other words for a misspelt one"),
                       {},
                       {Qt::CTRL | Qt::Key_Period},
                       [] {
                           if (auto* field = qobject_cast<NoteField*>(QApplication::focusWidget()))
                               field->openSuggestions();
                       }}};
    // While a note is edited in place, what is said in mid-sentence is said about that note.
    const QHash<QString, QString> inList{
        {QStringLiteral("live.noteQuote"), QStringLiteral("notes.quote")},
        {QStringLiteral("live.noteSensitive"), QStringLiteral("notes.sensitive")},
        {QStringLiteral("live.noteTag"), QStringLiteral("notes.tag")},
        {QStringLiteral("live.notePerspective"), QStringLiteral("notes.perspective")},
        {QStringLiteral("live.noteLink"), QStringLiteral("notes.link")},
        {QStringLiteral("live.noteSource"), QStringLiteral("notes.source")},
        {QStringLiteral("live.noteComeBack"), QStringLiteral("notes.comeBack")},
        {QStringLiteral("live.kindOther"), QStringLiteral("notes.sortOther")}};
    for (Command command : m_composer->commands()) {
        QString same = inList.value(command.id);
        if (command.id.startsWith(QStringLiteral("live.kind")) && same.isEmpty())
            same = QString(QStringLiteral("notes.sort") + command.id.back());
        command.run = [this, same, itself = command.run] {
            if (isEditingInList())
                m_shown->run(same);
            else
                itself();
        };
        commands.push_back(command);
    }
    for (Command command : m_list->commands(tr("In the list of notes"))) {
        command.run = [this, id = command.id] { m_shown->run(id); };
        commands.push_back(command);
    }
    return commands;
}

void NoteDesk::openSession()
{
    m_actions.openSession();
    m_sheets.openSession();
    m_composer->openSession();
    m_told->hide();
    m_list->setCurrentIndex({});
}

void NoteDesk::leave()
{
    m_shown->finishEditing();
    m_sheets.leave();
    m_actions.leave();
    m_composer->leave();
}

void NoteDesk::refresh()
{
    m_place->setText(placeText());
    m_place->setVisible(!placeText().isEmpty());
    m_model.show(m_tools.session.record());
    const int count = m_model.rowCount();
    const int unsorted = m_model.unsorted();
    m_unsorted->setVisible(unsorted > 0);
    m_unsorted->setText(tr("%n unsorted", nullptr, unsorted));
    m_all->setVisible(count > 1);
    m_all->setText(tr("Show all %1").arg(count));
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
}

void NoteDesk::tell(const QString& sentence)
{
    m_told->setText(sentence);
    m_told->show();
    emit told(sentence);
}

QString NoteDesk::placeText() const
{
    const SessionRecord& record = m_tools.session.record();
    const agenda::AgendaItem* item = agenda::currentItem(record.agenda);
    const bool hasQuestion = bool(reflection::placeOf(record).question);
    if (!item)
        return hasQuestion ? tr("The question now") : QString();
    const auto number = (item - record.agenda.data()) + 1;
    return (hasQuestion ? tr("Item %1 and the question") : tr("Item %1")).arg(number);
}

bool NoteDesk::isEditingInList() const
{
    return m_shown->isEditing() && m_shown->isAncestorOf(QApplication::focusWidget());
}

std::optional<NoteId> NoteDesk::noteToMakeOf()
{
    if (m_shown->hasFocus() || isEditingInList()) {
        m_shown->finishEditing();
        return m_shown->currentNote();
    }
    if (m_composer->field().toPlainText().trimmed().isEmpty())
        return NoteId{};
    const NoteId written = m_composer->save();
    return written ? std::optional(written) : std::nullopt;
}

void NoteDesk::makeDecision()
{
    if (const auto note = noteToMakeOf())
        m_sheets.makeDecision(*note);
}

void NoteDesk::makeAction()
{
    if (const auto note = noteToMakeOf())
        m_sheets.makeAction(*note);
}

} // namespace kring::ui
