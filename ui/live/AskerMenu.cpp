// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AskerMenu.h"

#include "ui/live/QuestionRows.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace kring::ui {

using floor::Asker;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("AskerMenu", text);
}

/// Menu texts take & for a mnemonic; a workspace's own words may hold one.
QString menuText(QString word)
{
    return word.replace(u'&', QStringLiteral("&&"));
}

QString perspectiveWord(const QString& code, const session::Vocabulary& vocabulary, session::Language words)
{
    return vocabulary.word(QStringLiteral("perspective"), code, words);
}

} // namespace

void addAskers(QMenu& menu, const session::SessionRecord& record, const session::Vocabulary& vocabulary,
               session::Language words, const Asker& current, const std::function<void(const Asker&)>& chosen)
{
    auto* choices = new QActionGroup(&menu);
    const auto add = [&](QMenu& to, const QString& word, const Asker& asker) {
        QAction* action = to.addAction(menuText(word), &menu, [chosen, asker] { chosen(asker); });
        action->setCheckable(true);
        action->setChecked(asker == current);
        choices->addAction(action);
    };
    add(menu, say(QT_TRANSLATE_NOOP("AskerMenu", "no name")), {});
    add(menu, say(QT_TRANSLATE_NOOP("AskerMenu", "Anonymous, stays so")), Asker::anonymously());
    menu.addSeparator();

    QStringList here;
    for (const session::Participant& participant : record.participants) {
        if (!participant.perspective.isEmpty() && !here.contains(participant.perspective))
            here.append(participant.perspective);
    }
    for (const QString& code : std::as_const(here))
        add(menu, perspectiveWord(code, vocabulary, words), Asker(code));
    if (!record.participants.empty()) {
        QMenu* people = menu.addMenu(say(QT_TRANSLATE_NOOP("AskerMenu", "A person")));
        int number = 0;
        for (const session::Participant& participant : record.participants)
            add(*people, QStringLiteral("%1  %2").arg(QString::number(++number), personWord(participant)),
                Asker(participant.perspective, participant.id));
    }
    menu.addSeparator();
    QMenu* others =
        here.isEmpty() ? &menu : menu.addMenu(say(QT_TRANSLATE_NOOP("AskerMenu", "Another perspective")));
    for (const session::Term& term : vocabulary.terms(QStringLiteral("perspective"))) {
        if (!here.contains(term.code))
            add(*others, perspectiveWord(term.code, vocabulary, words), Asker(term.code));
    }
}

QString askerWord(const Asker& asker, const session::SessionRecord& record,
                  const session::Vocabulary& vocabulary, session::Language words)
{
    if (asker.anonymous)
        return say(QT_TRANSLATE_NOOP("AskerMenu", "Anonymous"));
    for (const session::Participant& participant : record.participants) {
        if (asker.participant == participant.id)
            return personWord(participant);
    }
    return asker.perspective.isEmpty() ? QString() : perspectiveWord(asker.perspective, vocabulary, words);
}

} // namespace kring::ui
