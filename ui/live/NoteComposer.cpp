// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteComposer.h"

#include "core/reflection/TypedNote.h"
#include "ui/live/NoteComposerLine.h"
#include "ui/live/NoteKinds.h"
#include "ui/widgets/FieldFrame.h"

#include <QBoxLayout>
#include <QMenu>

namespace kring::ui {

using session::SessionRecord;

NoteComposer::NoteComposer(const NoteTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_kinds(new KindChips(tools.theme, tools.vocabulary, tools.words, this))
    , m_speaker(new QWidget(this))
    , m_perspective(new PerspectiveChooser(tools.theme, tools.vocabulary, tools.words,
                                           tr("Whose perspective?"), tr("No one in particular"), m_speaker))
    , m_follows(new IconLabel(tools.theme, QStringLiteral("mic"), 14))
    , m_field(new NoteField(this))
    , m_frame(new FieldFrame(tools.theme, *m_field, this))
    , m_error(new PlainLabel(tools.theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
    , m_hint(new PlainLabel(tools.theme, TextSize::Small, Weight::Regular, &Colours::muted, this))
    , m_link(new MarkButton(tools.theme, QStringLiteral("link"), tr("The question now"), tr("Alt+K"), this))
    , m_quote(new MarkButton(tools.theme, QStringLiteral("quote"), tr("Quote"), tr("Alt+Q"), this))
    , m_sensitive(new MarkButton(tools.theme, QStringLiteral("lock"), tr("Sensitive"), tr("Alt+S"), this))
    , m_tagButton(new MarkButton(tools.theme, QStringLiteral("tag"), tr("4M"), tr("Alt+M"), this))
    , m_sourceButton(
          new MarkButton(tools.theme, QStringLiteral("book-open"), tr("Source"), tr("Alt+U"), this))
    , m_comeBackButton(
          new MarkButton(tools.theme, QStringLiteral("flag"), tr("Come back to"), tr("Alt+T"), this))
    , m_save(new KeyButton(tools.theme, KeyButton::Style::Primary, tr("Save"), {}, {}, this))
    , m_source(
          std::make_unique<Line>(tools, QStringLiteral("note-source"), tr("Where does it come from?"), this))
    , m_comeBack(std::make_unique<Line>(tools, QStringLiteral("note-comeback"),
                                        tr("What is to be asked or checked?"), this))
    , m_draft(
          tools.session.workspace(), QStringLiteral("note"), [this] { return m_field->toPlainText(); }, this)
    , m_marksDraft(
          tools.session.workspace(), QStringLiteral("note-marks"), [this] { return writtenMarks(); }, this)
{
    build();
    layDesk();
    connect(&tools.session, &LiveSession::changed, this, &NoteComposer::refresh);
    connect(m_field, &NoteField::submitted, this, &NoteComposer::save);
    connect(m_field, &NoteField::left, this, &NoteComposer::left);
    connect(m_field, &NoteField::textChanged, &m_draft, &DraftKeeper::touch);
    connect(m_field, &NoteField::textChanged, this, &NoteComposer::readTyped);
    connect(m_field, &NoteField::textChanged, &m_marksDraft, &DraftKeeper::touch);
    for (MarkButton* mark : {m_quote, m_sensitive})
        connect(mark, &QAbstractButton::toggled, &m_marksDraft, &DraftKeeper::touch);
    connect(m_save, &QPushButton::clicked, this, &NoteComposer::save);
    connect(m_kinds, &KindChips::chosen, this, [this] {
        m_kindIsTyped = false;
        m_marksDraft.touch();
        focusField();
    });
    connect(m_perspective, &PerspectiveChooser::chosen, this, &NoteComposer::refresh);
    connect(m_perspective, &PerspectiveChooser::followWanted, this, [this] {
        m_perspective->followAgain(reflection::placeOf(m_tools.session.record()).perspective);
        refresh();
    });
    connect(m_tagButton, &QAbstractButton::clicked, this, &NoteComposer::openTags);
    connect(m_sourceButton, &QAbstractButton::clicked, this, [this] { openLine(*m_source); });
    connect(m_comeBackButton, &QAbstractButton::clicked, this, [this] { openLine(*m_comeBack); });
    for (Line* line : {m_source.get(), m_comeBack.get()}) {
        connect(line->field, &LineField::submitted, this, &NoteComposer::save);
        connect(line->field, &LineField::left, this, [this] {
            showMarkWords();
            focusField();
        });
        connect(&line->draft, &DraftKeeper::failed, this, &NoteComposer::tell);
    }
    connect(&m_draft, &DraftKeeper::failed, this, &NoteComposer::tell);
    connect(&m_marksDraft, &DraftKeeper::failed, this, &NoteComposer::tell);
}

NoteComposer::~NoteComposer() = default;

void NoteComposer::build()
{
    m_field->setPlaceholderText(tr("Write what is said …"));
    m_field->setAccessibleName(tr("New note"));
    m_field->document()->setDocumentMargin(0);
    if (m_tools.spelling)
        m_field->checkSpelling(*m_tools.spelling, m_tools.theme);
    auto* inFrame = new QVBoxLayout(m_frame);
    inFrame->setContentsMargins(12, 9, 8, 7);
    inFrame->addWidget(m_field);
    m_error->setWordWrap(true);
    m_error->hide();
    m_link->setChecked(true);
    m_perspective->setFollows(true);
    m_follows->setFace(TextSize::Small, Weight::Regular, &Colours::accent);

    auto* speaker = new QHBoxLayout(m_speaker);
    speaker->setContentsMargins(0, 0, 0, 0);
    speaker->setSpacing(2);
    speaker->addWidget(new IconLabel(m_tools.theme, QStringLiteral("user"), 16));
    speaker->addWidget(m_perspective);
    speaker->addStretch();
    speaker->addWidget(m_follows);
    showMarkWords();
}

void NoteComposer::openSession()
{
    const QString language = m_tools.session.record().session.language;
    if (m_tools.spelling)
        m_tools.spelling->setLanguage(language == QLatin1String("sv")   ? session::Language::Swedish
                                      : language == QLatin1String("en") ? session::Language::English
                                                                        : m_tools.words);
    const QString marks = m_marksDraft.open(m_tools.session.id()); // before they are taken off
    startAnew();
    m_field->replaceText(m_draft.open(m_tools.session.id()));
    readMarks(marks);
    m_source->open(m_tools.session.id());
    m_comeBack->open(m_tools.session.id());
    m_error->hide();
    showMarkWords();
}

void NoteComposer::leave()
{
    m_draft.keep();
    m_marksDraft.keep();
    m_source->draft.keep();
    m_comeBack->draft.keep();
}

void NoteComposer::startAnew()
{
    m_kinds->choose(1);
    m_kindIsTyped = false;
    m_perspective->followAgain(reflection::placeOf(m_tools.session.record()).perspective);
    m_link->setChecked(true);
    m_quote->setChecked(false);
    m_sensitive->setChecked(false);
    setTag({});
    refresh();
}

void NoteComposer::refresh()
{
    const SessionRecord& record = m_tools.session.record();
    const reflection::NotePlace place = reflection::placeOf(record);
    m_perspective->setParticipants(record.participants);
    m_perspective->follow(place.perspective);
    m_follows->setVisible(!m_perspective->isByHand() && !place.perspective.isEmpty());
    m_link->setVisible(bool(place.question));
    showMarkWords();
}

void NoteComposer::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void NoteComposer::chooseKind(int number)
{
    m_kinds->choose(number);
    m_kindIsTyped = false;
    m_marksDraft.touch();
}

QString NoteComposer::kindWord(int number) const
{
    return m_tools.vocabulary.word(QStringLiteral("note_kind"), deskKinds()[size_t(number - 1)],
                                   m_tools.words);
}

void NoteComposer::readTyped()
{
    const bool mayBeTyped = m_field->document()->firstBlock().text().startsWith(u'/');
    if (!mayBeTyped && !m_kindIsTyped)
        return;
    const QString kind =
        mayBeTyped ? reflection::readTyped(m_field->toPlainText(), m_tools.vocabulary, m_tools.words).kind
                   : QString();
    if (!kind.isEmpty())
        m_kinds->chooseKind(kind);
    else if (m_kindIsTyped)
        m_kinds->choose(1);
    m_kindIsTyped = !kind.isEmpty();
}

reflection::NoteMarks NoteComposer::marks() const
{
    return {.m4 = m_tag,
            .quote = m_quote->isChecked(),
            .sensitive = m_sensitive->isChecked(),
            .source = m_source->field->text(),
            .comeBack = m_comeBack->field->text()};
}

QString NoteComposer::writtenMarks() const
{
    QStringList lines;
    if (m_kinds->kind() != reflection::unsortedKind && !m_kindIsTyped)
        lines << QString(QStringLiteral("kind ") + m_kinds->kind());
    if (!m_tag.isEmpty())
        lines << QString(QStringLiteral("m4 ") + m_tag);
    if (m_quote->isChecked())
        lines << QStringLiteral("quote");
    if (m_sensitive->isChecked())
        lines << QStringLiteral("sensitive");
    return lines.join(u'\n');
}

void NoteComposer::readMarks(const QString& kept)
{
    const QStringList lines = kept.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString code = line.section(u' ', 1);
        if (line.startsWith(QLatin1String("kind ")) && !m_kindIsTyped)
            m_kinds->chooseKind(code);
        else if (line.startsWith(QLatin1String("m4 ")))
            setTag(code);
        else if (line == QLatin1String("quote"))
            m_quote->setChecked(true);
        else if (line == QLatin1String("sensitive"))
            m_sensitive->setChecked(true);
    }
}

NoteId NoteComposer::save()
{
    const auto typed = reflection::readTyped(m_field->toPlainText(), m_tools.vocabulary, m_tools.words);
    if (!typed.kind.isEmpty())
        m_kinds->chooseKind(typed.kind);
    if (!typed.m4.isEmpty())
        setTag(typed.m4);
    if (typed.quote)
        m_quote->setChecked(true);
    if (typed.sensitive)
        m_sensitive->setChecked(true);
    if (typed.text.isEmpty() || !m_tools.session.id()) {
        if (typed.saysAnything())
            m_field->replaceText({}); // said for the note that is to come
        return {};
    }
    const auto id = m_tools.session.workspace().ids().make<NoteId>();
    const Outcome<Done> outcome = m_tools.session.attempt([&](const SessionRecord& record, Instant now) {
        reflection::NotePlace place = reflection::placeOf(record);
        place.perspective = m_perspective->perspective();
        if (!m_link->isChecked())
            place.question = {};
        return reflection::writeNote(id, place, m_kinds->kind(), typed.text, now, marks());
    });
    tell(outcome ? QString() : outcome.failure().sentence);
    if (!outcome)
        return {};
    const bool wasBeside = !m_field->hasFocus() && isAncestorOf(focusWidget());
    m_field->replaceText({});
    m_source->clear();
    m_comeBack->clear();
    startAnew();
    leave();
    showMarkWords();
    if (wasBeside)
        focusField();
    emit saved();
    return id;
}

void NoteComposer::tell(const QString& sentence)
{
    m_error->setVisible(!sentence.isEmpty());
    m_error->setText(sentence);
}

void NoteComposer::openLine(Line& line)
{
    line.frame->show();
    line.field->setFocus(Qt::OtherFocusReason);
    showMarkWords();
}

void NoteComposer::openTags()
{
    m_tagButton->setChecked(!m_tag.isEmpty()); // a click has turned it
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillTags(*menu, m_tools.vocabulary, m_tools.words, m_tag, [this](const QString& m4) { setTag(m4); });
    menu->popup(m_tagButton->mapToGlobal(QPoint(0, m_tagButton->height() + 2)));
}

void NoteComposer::setTag(const QString& m4)
{
    m_tag = m4;
    m_tagButton->setChecked(!m4.isEmpty());
    m_tagButton->setWord(m4.isEmpty() ? tr("4M")
                                      : m_tools.vocabulary.word(QStringLiteral("m4"), m4, m_tools.words));
    m_marksDraft.touch();
}

} // namespace kring::ui
