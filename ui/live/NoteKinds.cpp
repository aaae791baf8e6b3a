// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteKinds.h"

#include "ui/widgets/MenuText.h"

#include <QCoreApplication>
#include <QLatin1String>
#include <QMenu>

#include <algorithm>

namespace kring::ui {

namespace {

struct Look
{
    const char* kind;
    const char* icon;
    int hue; ///< in Colours::kinds; -1 for the accent
};

constexpr Look plainLook = {"note", "notebook-pen", -1};

constexpr Look looks[] = {
    plainLook,
    {"success", "trending-up", 1},
    {"challenge", "triangle-alert", 2},
    {"learning", "badge-check", 0},
    {"idea", "lightbulb", 3},
    {"change_practice", "refresh-cw", 1},
    {"user_benefit", "heart-handshake", 4},
    {"observation", "eye", 0},
    {"remaining_work", "list-checks", 5},
    {"context", "compass", 5},
    {"lookback", "history", 4},
    {"change_attitude", "smile", 3},
    {"improvement", "sprout", 1},
    {"leadership_effect", "users", 3},
    {"expected_effect", "target", 0},
    {"viewpoint", "message-square", 4},
};

const Look& lookOf(const QString& kind)
{
    for (const Look& look : looks) {
        if (kind == QLatin1String(look.kind))
            return look;
    }
    return plainLook;
}

} // namespace

const std::array<QString, 9>& deskKinds()
{
    static const std::array<QString, 9> kinds = [] {
        std::array<QString, 9> first;
        for (size_t i = 0; i < first.size(); ++i)
            first[i] = QString::fromLatin1(looks[i].kind);
        return first;
    }();
    return kinds;
}

QString noteKindIcon(const QString& kind)
{
    return QString::fromLatin1(lookOf(kind).icon);
}

int noteKindHue(const QString& kind)
{
    return lookOf(kind).hue;
}

const QColor& noteKindColour(const Colours& colours, const QString& kind)
{
    const int hue = noteKindHue(kind);
    return hue < 0 ? colours.accent : colours.kinds[size_t(hue)];
}

void fillOtherKinds(QMenu& menu, const session::Vocabulary& vocabulary, session::Language words,
                    const std::function<void(const QString& kind)>& choose)
{
    QString taken;
    for (const session::Term& term : vocabulary.terms(QStringLiteral("note_kind"))) {
        if (std::find(deskKinds().begin(), deskKinds().end(), term.code) != deskKinds().end())
            continue;
        QString word = vocabulary.word(QStringLiteral("note_kind"), term.code, words);
        // The first letter that no other kind has is its key.
        qsizetype key = 0;
        while (key < word.size() && (!word[key].isLetter() || taken.contains(word[key], Qt::CaseInsensitive)))
            ++key;
        const QString code = term.code;
        if (key < word.size()) {
            taken += word[key];
            word = QString(menuText(word.left(key)) + u'&' + menuText(word.mid(key)));
        } else {
            word = menuText(word);
        }
        menu.addAction(word, &menu, [choose, code] { choose(code); });
    }
}

void fillTags(QMenu& menu, const session::Vocabulary& vocabulary, session::Language words, const QString& now,
              const std::function<void(const QString& m4)>& choose)
{
    const auto add = [&](int number, const QString& word, const QString& code) {
        QAction* action = menu.addAction(QString(u'&' + QString::number(number) + u' ' + menuText(word)),
                                         &menu, [choose, code] { choose(code); });
        action->setCheckable(true);
        action->setChecked(code == now);
    };
    int number = 0;
    for (const session::Term& term : vocabulary.terms(QStringLiteral("m4")))
        add(++number, vocabulary.word(QStringLiteral("m4"), term.code, words), term.code);
    menu.addSeparator();
    add(0, QCoreApplication::translate("NoteKinds", "No tag"), {});
}

} // namespace kring::ui
