// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FormatsSheet.h"

#include "core/exchange/FormatDocument.h"
#include "ui/shell/FormatList.h"
#include "ui/shell/LabelledField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSignalBlocker>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int listWidth = 300;
constexpr int agendaHeight = 264;
constexpr qint64 mostBytes = 64 * 1024 * 1024 + 1;
const QString draftField = QStringLiteral("format-agenda");

/// Drafts are kept by id; a format's is its own.
SessionId draftOwner(const session::OwnFormat& format)
{
    return {format.id.value};
}

} // namespace

FormatsSheet::FormatsSheet(workspace::Workspace& workspace, const Theme& theme,
                           session::Vocabulary vocabulary, session::Language words,
                           FileChooser chooser, QWidget* window)
    : Sheet(theme, 940, tr("Formats of your own"), window)
    , m_workspace(workspace)
    , m_vocabulary(std::move(vocabulary))
    , m_words(words)
    , m_chooser(std::move(chooser))
    , m_list(new FormatList(theme, this))
    , m_none(new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this))
    , m_fields(new QWidget(this))
    , m_title(new QLineEdit(m_fields))
    , m_note(new QLineEdit(m_fields))
    , m_agenda(new QPlainTextEdit(m_fields))
    , m_complaint(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
    , m_question(new QWidget(this))
    , m_questionText(new PlainLabel(theme, TextSize::Body, Weight::Strong, &Colours::text, m_question))
    , m_replace(nullptr)
{
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &FormatsSheet::keepDraft);
    connect(m_agenda, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_list, &FormatList::chosen, this, &FormatsSheet::saveThenShow);
    connect(m_list, &FormatList::opened, this, [this] { m_title->setFocus(); });
    connect(m_title, &QLineEdit::returnPressed, this, [this] { save(); });
    connect(m_note, &QLineEdit::returnPressed, this, [this] { save(); });
    connect(this, &Sheet::closed, this, [this] { save(); });
    fillList({});
}

void FormatsSheet::layOut()
{
    const bool writable = m_workspace.isWritable();
    const auto button = [&](const QString& text, const QString& icon, auto act,
                            KeyButton::Style style = KeyButton::Style::Plain) {
        auto* made = new KeyButton(theme(), style, text, icon, {}, this);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_list->setAccessibleName(tr("Formats of your own"));
    m_list->setFixedWidth(listWidth);
    m_none->setText(tr("Save a session as a format, or bring one in from a file: it will stand here."));
    m_none->setWordWrap(true);
    m_none->setFixedWidth(listWidth);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* bring = button(tr("From a file …"), QStringLiteral("file-down"), [this] { importFile(); });
    bring->setEnabled(writable);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_list, 1);
    left->addWidget(m_none, 1);
    left->addWidget(bring, 0, Qt::AlignLeft);

    auto* form = new QVBoxLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    layField(*form, theme(), tr("What it is called"), *m_title);
    layField(*form, theme(), tr("How it is meant to be used"), *m_note);
    m_agenda->setTabChangesFocus(true);
    m_agenda->setFixedHeight(agendaHeight);
    m_agenda->setLineWrapMode(QPlainTextEdit::NoWrap);
    layField(*form, theme(), tr("Agenda: minutes | kind | title, one item a line"), *m_agenda);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    form->addWidget(m_complaint);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    auto* away = button(tr("Delete"), QStringLiteral("trash-2"), [this] { remove(); });
    away->setEnabled(writable);
    acts->addWidget(away);
    acts->addWidget(button(tr("To a file …"), QStringLiteral("file-up"), [this] { exportFile(); }));
    acts->addStretch(1);
    auto* keep = button(
        tr("Save the format"), QStringLiteral("check"), [this] { save(); }, KeyButton::Style::Primary);
    keep->setEnabled(writable);
    acts->addWidget(keep);
    form->addLayout(acts);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left);
    columns->addWidget(m_fields, 1);
    content().addLayout(columns);

    auto* asks = new QHBoxLayout(m_question);
    asks->setContentsMargins(0, 8, 0, 0);
    asks->setSpacing(8);
    m_questionText->setWordWrap(true);
    asks->addWidget(m_questionText, 1);
    m_replace = button(tr("Replace it"), {}, [this] { bringIn(session::SameKey::Replace); });
    asks->addWidget(m_replace);
    asks->addWidget(button(tr("Keep both"), {}, [this] { bringIn(session::SameKey::Copy); }));
    m_question->hide();
    content().addWidget(m_question);
}

void FormatsSheet::fillList(FormatId chosen)
{
    m_formats = m_workspace.formats();
    m_shown = -1;
    std::vector<session::Format> shown;
    int row = 0;
    for (const session::OwnFormat& own : m_formats) {
        if (own.id == chosen)
            row = int(shown.size());
        shown.push_back(own.format);
    }
    const bool empty = shown.empty();
    {
        const QSignalBlocker quiet(m_list);
        m_list->show(shown, FormatList::Numbers::None);
        if (!empty)
            m_list->choose(row);
    }
    m_list->setVisible(!empty);
    m_none->setVisible(empty);
    m_fields->setVisible(!empty);
    if (!empty)
        showFormat(row);
    setFocusProxy(empty ? nullptr : m_list);
    fit();
}

void FormatsSheet::showFormat(int row)
{
    m_shown = row;
    const session::OwnFormat& own = m_formats[size_t(row)];
    const auto language = own.language == QLatin1String("en")   ? session::Language::English
                          : own.language == QLatin1String("sv") ? session::Language::Swedish
                                                                : m_words;
    m_agendaShown = session::agendaAsText(own.format, m_vocabulary, language);
    const QString draft = m_workspace.draft(draftOwner(own), draftField);
    const QSignalBlocker quiet(m_agenda);
    m_title->setText(own.format.title);
    m_note->setText(own.format.note);
    m_agenda->setPlainText(draft.isEmpty() ? m_agendaShown : draft);
    m_title->setCursorPosition(0);
    m_note->setCursorPosition(0);
    complain({});
}

void FormatsSheet::saveThenShow(int row)
{
    if (row == m_shown)
        return;
    const FormatId wanted = m_formats[size_t(row)].id;
    save();
    fillList(wanted);
}

void FormatsSheet::keepDraft()
{
    m_soon.stop();
    if (m_shown < 0 || !m_workspace.isWritable())
        return;
    const QString text = m_agenda->toPlainText();
    const auto kept = m_workspace.saveDraft(draftOwner(m_formats[size_t(m_shown)]), draftField,
                                            text == m_agendaShown ? QString() : text);
    if (!kept)
        complain(kept.failure().sentence);
}

/// Writes what stands in the fields; false when it cannot be a format, and then it stays where it is.
bool FormatsSheet::save()
{
    if (m_shown < 0 || !m_workspace.isWritable())
        return true;
    keepDraft();
    const session::OwnFormat before = m_formats[size_t(m_shown)];
    session::OwnFormat after = before;
    after.format.note = m_note->text().trimmed();
    if (!m_title->text().trimmed().isEmpty())
        after.format.title = m_title->text().trimmed();
    const QString text = m_agenda->toPlainText();
    if (text != m_agendaShown) {
        const session::ReadAgenda read = session::agendaFromText(text, before.format.items, m_vocabulary);
        if (!read.complaint.isEmpty()) {
            complain(tr("Line %1: %2.").arg(QString::number(read.line), read.complaint));
            return false;
        }
        after.format.items = read.items;
    }
    if (!commit(session::editFormat(before, after)))
        return false;
    const auto forgotten = m_workspace.saveDraft(draftOwner(before), draftField, {});
    if (!forgotten)
        complain(forgotten.failure().sentence);
    fillList(before.id);
    return true;
}

void FormatsSheet::remove()
{
    if (m_shown < 0)
        return;
    const session::OwnFormat format = m_formats[size_t(m_shown)];
    if (!commit(session::deleteFormat(format)))
        return;
    emit message(tr("Deleted: %1. Ctrl+Z brings it back.").arg(format.format.title));
    fillList({});
    setFocus();
}

void FormatsSheet::exportFile()
{
    if (m_shown < 0 || !save() || !m_chooser.saveFormat)
        return;
    const session::OwnFormat& own = m_formats[size_t(m_shown)];
    const QString path = m_chooser.saveFormat(this, own.format.title);
    if (path.isEmpty())
        return;
    const QByteArray bytes = exchange::writeFormat(own);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        complain(tr("%1 cannot be written: %2").arg(path, file.errorString()));
    else
        emit message(tr("Saved as %1").arg(path));
}

void FormatsSheet::importFile()
{
    if (!save() || !m_chooser.openFormat)
        return;
    const QString path = m_chooser.openFormat(this);
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const auto read = exchange::readFormat(file.read(mostBytes), m_vocabulary);
    if (!read)
        return complain(read.failure().sentence);
    m_incoming = read->format;
    const auto same = std::find_if(m_formats.begin(), m_formats.end(), [&](const session::OwnFormat& own) {
        return own.format.key == m_incoming.format.key;
    });
    if (same == m_formats.end())
        return bringIn(session::SameKey::Copy);
    m_questionText->setText(tr("“%1” is here already. What is to become of it?").arg(same->format.title));
    m_question->show();
    m_replace->setFocus();
    fit();
}

void FormatsSheet::bringIn(session::SameKey sameKey)
{
    m_question->hide();
    const workspace::Change change = session::importFormat(m_workspace.ids(), m_incoming, m_formats, sameKey);
    if (!commit(change))
        return;
    FormatId chosen = m_shown < 0 ? FormatId{} : m_formats[size_t(m_shown)].id;
    if (!change.isEmpty())
        chosen = std::get<workspace::Edit<session::OwnFormat>>(change.edits.front()).after->id;
    fillList(chosen);
    setFocus();
}

void FormatsSheet::complain(const QString& sentence)
{
    // Where there is no format to show, neither is there a place beside it.
    if (m_shown < 0 && !sentence.isEmpty())
        emit message(sentence);
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    fit();
}

bool FormatsSheet::commit(const workspace::Change& change)
{
    const auto outcome = m_workspace.commit(change);
    if (!outcome)
        complain(outcome.failure().sentence);
    return bool(outcome);
}

} // namespace kring::ui
