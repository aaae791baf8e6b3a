// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer's parts lie at the desk and in the note-taker's layout, and the keys that speak to them.
#include "ui/live/NoteComposerLine.h"
#include "ui/live/NoteKinds.h"

namespace kring::ui {

namespace {

constexpr int deskLines = 3;
constexpr int wideLines = 3;
constexpr int roomForWords = 700; // in the wide place, of every mark's word

} // namespace

void NoteComposer::arrange(Arrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    delete layout();
    m_kinds->setArrangement(arrangement == Arrangement::Desk ? KindChips::Arrangement::Desk
                                                             : KindChips::Arrangement::Rows);
    if (arrangement == Arrangement::Desk)
        layDesk();
    else
        layWide();
    showMarkWords();
}

void NoteComposer::layDesk()
{
    const int line = QFontMetrics(m_tools.theme.font(TextSize::Body)).lineSpacing();
    m_field->setFixedHeight(line * deskLines + 6);
    m_save->hide();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_hint, 1);
    for (MarkButton* mark : {m_link, m_quote, m_sensitive, m_tagButton, m_sourceButton, m_comeBackButton})
        foot->addWidget(mark);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_kinds);
    layout->addSpacing(6);
    layout->addWidget(m_speaker);
    layout->addSpacing(4);
    layout->addWidget(m_frame);
    layout->addSpacing(4);
    layout->addWidget(m_source->frame);
    layout->addWidget(m_comeBack->frame);
    layout->addWidget(m_error);
    layout->addLayout(foot);
}

void NoteComposer::layWide()
{
    const int line = QFontMetrics(m_tools.theme.font(TextSize::Body)).lineSpacing();
    m_field->setFixedHeight(line * wideLines + 6);
    m_save->show();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    for (MarkButton* mark : {m_link, m_quote, m_sensitive, m_tagButton, m_sourceButton, m_comeBackButton})
        foot->addWidget(mark);
    foot->addStretch();
    foot->addWidget(m_hint);
    foot->addSpacing(6);
    foot->addWidget(m_save);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kinds);
    layout->addWidget(m_speaker);
    layout->addWidget(m_frame);
    layout->addWidget(m_source->frame);
    layout->addWidget(m_comeBack->frame);
    layout->addWidget(m_error);
    layout->addLayout(foot);
}

void NoteComposer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showMarkWords();
}

void NoteComposer::showMarkWords()
{
    const bool isWide = m_arrangement == Arrangement::Wide;
    const bool words = isWide && width() >= roomForWords;
    for (MarkButton* mark : {m_link, m_quote, m_sensitive, m_tagButton, m_sourceButton, m_comeBackButton})
        mark->setIconOnly(!words);
    m_sourceButton->setChecked(!m_source->field->text().isEmpty());
    m_comeBackButton->setChecked(!m_comeBack->field->text().isEmpty());
    const QString whole = tr("Enter saves · Shift+Enter new line");
    const int room = width() - 6 * m_quote->sizeHint().width() - 4;
    const bool fits = QFontMetrics(m_hint->font()).horizontalAdvance(whole) <= room;
    m_follows->setText(tr("follows the speaker"));
    if (16 + 2 + m_perspective->sizeHint().width() + 4 + m_follows->sizeHint().width() > width())
        m_follows->setText(tr("speaking"));
    m_hint->setText(isWide ? tr("Enter") : fits ? whole : tr("Enter saves"));
}

Commands NoteComposer::commands()
{
    const auto toggle = [](MarkButton* mark) { return [mark] { mark->setChecked(!mark->isChecked()); }; };
    Commands commands;
    for (int number = 1; number <= int(deskKinds().size()); ++number) {
        commands.push_back({QString(QStringLiteral("live.kind") + QString::number(number)),
                            tr("Kind of note: %1").arg(kindWord(number)),
                            noteKindIcon(deskKinds()[size_t(number - 1)]),
                            {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number))},
                            [this, number] { chooseKind(number); }});
    }
    const auto add = [&](const QString& id, const QString& text, const QString& icon, const QKeySequence& key,
                         const std::function<void()>& work) {
        commands.push_back({id, text, icon, {key}, work});
    };
    add(QStringLiteral("live.kindOther"), tr("Kind of note: another"), QStringLiteral("ellipsis"),
        Qt::ALT | Qt::Key_0, [this] { m_kinds->openMore(); });
    add(QStringLiteral("live.notePerspective"), tr("Whose perspective the note is"), QStringLiteral("user"),
        Qt::ALT | Qt::Key_V, [this] { m_perspective->showMenu(); });
    add(QStringLiteral("live.noteLink"), tr("The note is about the question now, or not"),
        QStringLiteral("link"), Qt::ALT | Qt::Key_K, toggle(m_link));
    add(QStringLiteral("live.noteQuote"), tr("The note is a quote, or not"), QStringLiteral("quote"),
        Qt::ALT | Qt::Key_Q, toggle(m_quote));
    add(QStringLiteral("live.noteSensitive"), tr("The note is sensitive, or not"), QStringLiteral("lock"),
        Qt::ALT | Qt::Key_S, toggle(m_sensitive));
    add(QStringLiteral("live.noteTag"), tr("The note's tag of 4M, then 1–4"), QStringLiteral("tag"),
        Qt::ALT | Qt::Key_M, [this] { openTags(); });
    add(QStringLiteral("live.noteSource"), tr("The note's source"), QStringLiteral("book-open"),
        Qt::ALT | Qt::Key_U, [this] { openLine(*m_source); });
    add(QStringLiteral("live.noteComeBack"), tr("What to come back to about the note"),
        QStringLiteral("flag"), Qt::ALT | Qt::Key_T, [this] { openLine(*m_comeBack); });
    return commands;
}

} // namespace kring::ui
