// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteDesk.h"

#include "core/agenda/AgendaRules.h"
#include "core/reflection/NoteRules.h"
#include "ui/live/NoteKinds.h"
#include "ui/widgets/FieldFrame.h"

#include <QBoxLayout>

#include <algorithm>

namespace kring::ui {

using session::SessionRecord;

namespace {

constexpr int fieldLines = 3;
constexpr int roomForHint = 360; // what the keys do is also told by the chips themselves
constexpr int inset = 8;         // of everything but the list, whose rows have a margin of their own

const reflection::Note* noteIn(const SessionRecord& record, NoteId id)
{
    const auto found = std::find_if(record.notes.begin(), record.notes.end(),
                                    [&](const reflection::Note& note) { return note.id == id; });
    return found == record.notes.end() ? nullptr : &*found;
}

QHBoxLayout* insetLayout(QWidget* widget = nullptr)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(inset, 0, inset, 0);
    if (widget)
        layout->addWidget(widget);
    return layout;
}

} // namespace

NoteDesk::NoteDesk(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                   session::Language words, QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_session(session)
    , m_model(vocabulary, words, this)
    , m_layout(new QVBoxLayout(this))
    , m_place(new IconLabel(theme, QStringLiteral("link"), 14))
    , m_kinds(new KindChips(theme, vocabulary, words))
    , m_perspective(new PerspectiveChooser(theme, vocabulary, words, tr("Whose perspective?"),
                                           tr("No one in particular")))
    , m_field(new NoteField)
    , m_error(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger))
    , m_kindHint(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_unsorted(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::accent))
    , m_list(new NoteList(theme, m_model))
    , m_empty(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_draft(
          session.workspace(), QStringLiteral("note"), [this] { return m_field->toPlainText(); }, this)
{
    build();
    connect(&session, &LiveSession::changed, this, &NoteDesk::refresh);
    connect(m_field, &NoteField::submitted, this, &NoteDesk::saveNote);
    connect(m_field, &NoteField::left, this, [this] {
        if (m_list->isHidden())
            m_field->clearFocus();
        else
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &NoteField::textChanged, &m_draft, &DraftKeeper::touch);
    connect(m_list, &NoteList::sort, this, &NoteDesk::sortNote);
    connect(&m_model, &NoteListModel::edited, this, &NoteDesk::editNote);
    connect(&m_draft, &DraftKeeper::failed, this, [this](const QString& sentence) {
        tellFailure(Failure{Failure::Reason::Failed, sentence});
    });
}

void NoteDesk::build()
{
    auto* title = new PlainLabel(theme(), TextSize::Title, Weight::Strong);
    title->setText(tr("New note"));
    m_field->setPlaceholderText(tr("Write what is said …"));
    m_field->setAccessibleName(tr("New note"));
    m_field->document()->setDocumentMargin(0);
    m_field->setFixedHeight(QFontMetrics(theme().font(TextSize::Body)).lineSpacing() * fieldLines + 6);
    m_error->setWordWrap(true);
    m_error->hide();
    m_empty->setText(tr("No notes yet. What you save is listed here, and can be sorted and edited."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(inset, 4, inset, 0);

    auto* head = insetLayout();
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_place);

    auto* speaker = insetLayout();
    speaker->setSpacing(2);
    speaker->addWidget(new IconLabel(theme(), QStringLiteral("user"), 16));
    speaker->addWidget(m_perspective);
    speaker->addStretch();

    auto* frame = new FieldFrame(theme(), *m_field);
    auto* inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(12, 9, 8, 7);
    inFrame->addWidget(m_field);

    auto* hints = insetLayout();
    auto* enter = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted);
    enter->setText(tr("Enter saves · Shift+Enter new line"));
    m_kindHint->setText(tr("Alt+1–9 kind"));
    hints->addWidget(enter);
    hints->addStretch();
    hints->addWidget(m_kindHint);

    auto* latest = insetLayout();
    auto* latestTitle = new PlainLabel(theme(), TextSize::Label, Weight::Strong);
    latestTitle->setText(tr("Latest"));
    latest->addWidget(latestTitle);
    latest->addStretch();
    latest->addWidget(m_unsorted);

    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addSpacing(10);
    m_layout->addLayout(insetLayout(m_kinds));
    m_layout->addSpacing(8);
    m_layout->addLayout(speaker);
    m_layout->addSpacing(6);
    m_layout->addLayout(insetLayout(frame));
    m_layout->addSpacing(6);
    m_layout->addLayout(insetLayout(m_error));
    m_layout->addLayout(hints);
    m_layout->addSpacing(14);
    m_layout->addLayout(latest);
    m_layout->addSpacing(4);
    m_layout->addWidget(m_list, 1);
    m_layout->addWidget(m_empty, 1);
    setCompact(false);
}

void NoteDesk::setCompact(bool compact)
{
    m_layout->setContentsMargins(20 - inset, compact ? 10 : 14, 20 - inset, compact ? 8 : 12);
}

void NoteDesk::resizeEvent(QResizeEvent* event)
{
    PanelCard::resizeEvent(event);
    m_kindHint->setVisible(width() >= roomForHint);
}

Commands NoteDesk::commands()
{
    Commands commands{{QStringLiteral("live.note"),
                       tr("Write a note"),
                       QStringLiteral("notebook-pen"),
                       {Qt::Key_F3},
                       [this] { focusField(); }}};
    for (int number = 1; number <= int(deskKinds().size()); ++number) {
        commands.push_back({QString(QStringLiteral("live.kind") + QString::number(number)),
                            tr("Kind of note: %1").arg(kindWord(number)),
                            noteKindIcon(deskKinds()[size_t(number - 1)]),
                            {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number))},
                            [this, number] { chooseKind(number); }});
    }
    return commands;
}

void NoteDesk::openSession()
{
    m_field->replaceText(m_draft.open(m_session.id()));
    m_kinds->choose(1);
    m_perspective->choose({});
    m_error->hide();
    m_list->setCurrentIndex({});
}

void NoteDesk::leave()
{
    m_list->finishEditing();
    m_draft.keep();
}

void NoteDesk::refresh()
{
    const SessionRecord& record = m_session.record();
    m_model.show(record);
    m_perspective->setParticipants(record.participants);
    m_place->setText(placeText());
    m_place->setVisible(!placeText().isEmpty());
    const int unsorted = m_model.unsorted();
    m_unsorted->setVisible(unsorted > 0);
    m_unsorted->setText(tr("%n unsorted", nullptr, unsorted));
    m_list->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
}

QString NoteDesk::placeText() const
{
    const SessionRecord& record = m_session.record();
    const agenda::AgendaItem* item = agenda::currentItem(record.agenda);
    const bool hasQuestion = bool(reflection::placeOf(record).question);
    if (!item)
        return hasQuestion ? tr("The question now") : QString();
    const auto number = (item - record.agenda.data()) + 1;
    return (hasQuestion ? tr("Item %1 and the question") : tr("Item %1")).arg(number);
}

QString NoteDesk::kindWord(int number) const
{
    return m_model.kindWord(deskKinds()[size_t(number - 1)]);
}

void NoteDesk::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void NoteDesk::saveNote()
{
    const QString text = m_field->toPlainText().trimmed();
    if (text.isEmpty() || !m_session.id())
        return;
    const NoteId id = m_session.workspace().ids().make<NoteId>();
    const Outcome<Done> outcome = m_session.attempt([&](const SessionRecord& record, Instant now) {
        reflection::NotePlace place = reflection::placeOf(record);
        place.perspective = m_perspective->perspective();
        return reflection::writeNote(id, place, m_kinds->kind(), text, now);
    });
    tellFailure(outcome);
    if (!outcome)
        return;
    m_field->replaceText({});
    m_kinds->choose(1);
    m_perspective->choose({});
    m_draft.keep();
    m_list->scrollToTop();
}

void NoteDesk::sortNote(NoteId note, const QString& kind)
{
    tellFailure(m_session.attempt([&](const SessionRecord& record, Instant) {
        const reflection::Note* found = noteIn(record, note);
        return found ? reflection::sortNote(*found, kind) : workspace::Change{};
    }));
}

void NoteDesk::editNote(NoteId note, const QString& text)
{
    tellFailure(m_session.attempt([&](const SessionRecord& record, Instant) {
        const reflection::Note* found = noteIn(record, note);
        return found ? reflection::editNote(*found, text) : workspace::Change{};
    }));
}

void NoteDesk::tellFailure(const Outcome<Done>& outcome)
{
    m_error->setVisible(!outcome);
    if (!outcome)
        m_error->setText(outcome.failure().sentence);
}

} // namespace kring::ui
