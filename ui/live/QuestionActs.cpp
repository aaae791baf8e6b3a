// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QuestionActs.h"

#include "core/floor/QuestionLife.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::ui {

using floor::QuestionStatus;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("QuestionActs", text);
}

std::vector<QuestionActInfo> makeActs()
{
    const auto id = [](const char* name) { return QString(u"live.question." + QLatin1String(name)); };
    using Act = QuestionAct;
    using Status = QuestionStatus;
    return {
        {Act::TakeUp,
         id("takeUp"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Take up now")),
         QStringLiteral("messages-square"),
         {Qt::Key_Return},
         Status::InDiscussion},
        {Act::Answered,
         id("answered"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Answered")),
         QStringLiteral("check"),
         {Qt::Key_A},
         Status::Answered},
        {Act::Park,
         id("park"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Park")),
         QStringLiteral("circle-parking"),
         {Qt::Key_P},
         Status::Parked},
        {Act::Carry,
         id("carry"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Carry to the next session")),
         QStringLiteral("arrow-right"),
         {Qt::Key_C},
         Status::Carried},
        {Act::Discussed,
         id("discussed"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Discussed")),
         QStringLiteral("check-check"),
         {Qt::Key_D},
         Status::Discussed},
        {Act::PassOn,
         id("passOn"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Pass to the decision-maker …")),
         QStringLiteral("arrow-up-right"),
         {Qt::Key_B},
         Status::Escalated},
        {Act::Decline,
         id("decline"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Not taken up …")),
         QStringLiteral("x"),
         {Qt::Key_N},
         Status::Declined},
        {Act::RaiseAgain,
         id("raiseAgain"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Raise again")),
         QStringLiteral("circle"),
         {Qt::Key_U},
         Status::Raised},
        {Act::Edit,
         id("edit"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Edit the words")),
         QStringLiteral("pencil"),
         {Qt::Key_E, Qt::Key_F4},
         std::nullopt},
        {Act::WhoAsked,
         id("whoAsked"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Who asked …")),
         QStringLiteral("user"),
         {Qt::Key_W},
         std::nullopt},
        {Act::Merge,
         id("merge"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Merge with another …")),
         QStringLiteral("merge"),
         {Qt::Key_M},
         std::nullopt},
        {Act::MakeItem,
         id("makeItem"),
         say(QT_TRANSLATE_NOOP("QuestionActs", "Make it an agenda item")),
         QStringLiteral("list-checks"),
         {Qt::Key_T},
         std::nullopt},
    };
}

} // namespace

const std::vector<QuestionActInfo>& questionActs()
{
    // Made anew when the program's language is another: a test or the settings may change it.
    static QString language;
    static std::vector<QuestionActInfo> acts;
    const QString now = say("Take up now");
    if (acts.empty() || now != language)
        acts = makeActs();
    language = now;
    return acts;
}

const QuestionActInfo& infoOf(QuestionAct act)
{
    const std::vector<QuestionActInfo>& acts = questionActs();
    return *std::find_if(acts.begin(), acts.end(), [act](const auto& info) { return info.act == act; });
}

std::optional<QuestionAct> actOf(const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return std::nullopt;
    const int key = event.key() == Qt::Key_Enter ? int(Qt::Key_Return) : event.key();
    for (const QuestionActInfo& info : questionActs()) {
        if (info.keys.contains(QKeySequence(key)))
            return info.act;
    }
    return std::nullopt;
}

bool isPossible(QuestionAct act, QuestionStatus status)
{
    const std::optional<QuestionStatus> next = infoOf(act).status;
    const bool isAsked = act == QuestionAct::Decline || act == QuestionAct::PassOn; // more can be written
    return !next || floor::mayBecome(status, *next) || (isAsked && status == *next);
}

void addQuestionActs(QMenu& menu, QuestionStatus status, const std::function<void(QuestionAct)>& chosen)
{
    for (const QuestionActInfo& info : questionActs()) {
        if (info.act == QuestionAct::Answered || info.act == QuestionAct::Edit)
            menu.addSeparator();
        QAction* action = menu.addAction(info.text, &menu, [chosen, act = info.act] { chosen(act); });
        action->setShortcut(info.keys.first());
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(isPossible(info.act, status));
    }
}

} // namespace kring::ui
