// SPDX-License-Identifier: GPL-3.0-or-later
// What single keys do in a list of notes, as one table, and the menus that some of them open.
#include "ui/live/NoteKinds.h"
#include "ui/live/NoteList.h"
#include "ui/widgets/MenuText.h"

#include <QMenu>

namespace kring::ui {

Commands NoteList::makeCommands()
{
    Commands commands;
    const auto add = [&](const QString& id, const QString& text, const QString& icon,
                         const QList<QKeySequence>& keys, const std::function<void(NoteId)>& work) {
        Command command;
        command.id = id;
        command.text = text;
        command.icon = icon;
        command.keys = keys;
        command.run = [this, work] {
            ensureCurrent();
            if (const NoteId note = currentNote())
                work(note);
        };
        commands.push_back(command);
    };
    add(QStringLiteral("notes.edit"), tr("Edit"), QStringLiteral("pencil"),
        {Qt::Key_E, Qt::Key_Return, Qt::Key_Enter}, [this](NoteId) { beginEdit(false); });
    for (size_t i = 0; i < deskKinds().size(); ++i) {
        const QString& kind = deskKinds()[i];
        add(QString(QStringLiteral("notes.sort") + QString::number(i + 1)),
            tr("Sort as %1").arg(m_model.kindWord(kind)), noteKindIcon(kind), {Qt::Key(Qt::Key_1 + int(i))},
            [this, kind](NoteId note) { m_actions.sort(note, kind); });
    }
    add(QStringLiteral("notes.sortOther"), tr("Sort as another kind"), QStringLiteral("ellipsis"),
        {Qt::Key_0}, [this](NoteId) { openKinds(); });
    add(QStringLiteral("notes.quote"), tr("Quote, or not"), QStringLiteral("quote"), {Qt::Key_Q},
        [this](NoteId note) { m_actions.toggleQuote(note); });
    add(QStringLiteral("notes.sensitive"), tr("Sensitive, or not"), QStringLiteral("lock"), {Qt::Key_S},
        [this](NoteId note) { m_actions.toggleSensitive(note); });
    add(QStringLiteral("notes.tag"), tr("Tag of 4M, then 1–4"), QStringLiteral("tag"), {Qt::Key_M},
        [this](NoteId) { openTags(); });
    add(QStringLiteral("notes.perspective"), tr("Whose perspective"), QStringLiteral("user"), {Qt::Key_P},
        [this](NoteId) { openPerspectives(); });
    add(QStringLiteral("notes.source"), tr("Source"), QStringLiteral("book-open"), {Qt::Key_U},
        [this](NoteId note) { emit m_actions.sourceWanted(note); });
    add(QStringLiteral("notes.comeBack"), tr("Come back to"), QStringLiteral("flag"), {Qt::Key_T},
        [this](NoteId note) { emit m_actions.comeBackWanted(note); });
    add(QStringLiteral("notes.link"), tr("Link to the question now, or not"), QStringLiteral("link"),
        {Qt::Key_L}, [this](NoteId note) { m_actions.toggleLink(note); });
    add(QStringLiteral("notes.decision"), tr("Make a decision of it"), QStringLiteral("gavel"), {Qt::Key_B},
        [this](NoteId note) { emit m_actions.decisionWanted(note); });
    add(QStringLiteral("notes.action"), tr("Make an action of it"), QStringLiteral("circle-check"),
        {Qt::Key_J}, [this](NoteId note) { emit m_actions.actionWanted(note); });
    add(QStringLiteral("notes.part"), tr("Part in two"), {}, {Qt::Key_X},
        [this](NoteId) { beginEdit(true); });
    add(QStringLiteral("notes.merge"), tr("Merge with the one above"), {}, {Qt::SHIFT | Qt::Key_M},
        [this](NoteId) { mergeWithAbove(); });
    add(QStringLiteral("notes.remove"), tr("Remove"), QStringLiteral("x"), {Qt::Key_Delete},
        [this](NoteId note) { m_actions.remove(note); });
    return commands;
}

Commands NoteList::commands(const QString& where) const
{
    Commands commands = m_commands;
    for (Command& command : commands)
        command.where = where;
    return commands;
}

void NoteList::run(const QString& id)
{
    for (const Command& command : m_commands) {
        if (command.id == id) {
            command.run();
            return;
        }
    }
}

void NoteList::openMenu(QMenu* menu)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect row = visualRect(currentIndex());
    menu->popup(viewport()->mapToGlobal(QPoint(row.left() + 48, row.top() + 32)));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().front());
}

void NoteList::openKinds()
{
    auto* menu = new QMenu(this);
    fillOtherKinds(*menu, m_tools.vocabulary, m_tools.words,
                   [this, note = currentNote()](const QString& kind) { m_actions.sort(note, kind); });
    openMenu(menu);
}

void NoteList::openTags()
{
    const NoteId id = currentNote();
    const reflection::Note* note = m_actions.note(id);
    if (!note)
        return;
    auto* menu = new QMenu(this);
    fillTags(*menu, m_tools.vocabulary, m_tools.words, note->m4,
             [this, id](const QString& m4) { m_actions.tag(id, m4); });
    openMenu(menu);
}

void NoteList::openPerspectives()
{
    const NoteId id = currentNote();
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& word, const QString& code) {
        menu->addAction(menuText(word), this, [this, id, code] { m_actions.setPerspective(id, code); });
    };
    QStringList here;
    for (const session::Participant& one : m_tools.session.record().participants) {
        if (!one.perspective.isEmpty() && !here.contains(one.perspective))
            here.append(one.perspective);
    }
    add(tr("No one in particular"), {});
    menu->addSeparator();
    const QString list = QStringLiteral("perspective");
    for (const QString& code : std::as_const(here))
        add(m_tools.vocabulary.word(list, code, m_tools.words), code);
    menu->addSeparator();
    for (const session::Term& term : m_tools.vocabulary.terms(list)) {
        if (!here.contains(term.code))
            add(m_tools.vocabulary.word(list, term.code, m_tools.words), term.code);
    }
    openMenu(menu);
}

} // namespace kring::ui
