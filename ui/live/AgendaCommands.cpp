// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the agenda, as one table: for the whole page, and for the list while it has the focus.
#include "core/agenda/AgendaEdits.h"
#include "core/agenda/AgendaRules.h"
#include "core/agenda/ShortTurns.h"
#include "ui/live/AgendaActs.h"
#include "ui/live/AgendaList.h"

namespace kring::ui {

using session::SessionRecord;

Commands AgendaActs::commands()
{
    Commands commands = commandsOfPage();
    for (const Command& command : commandsOfList())
        commands.push_back(command);
    return commands;
}

Commands AgendaActs::commandsOfPage()
{
    const auto running = [this] { return isRunning(); };
    const auto open = [this] { return isOpen(); };
    const auto hasGap = [this] { return !agenda::unassignedGaps(m_session.record().agenda).empty(); };
    const auto hasShortTurns = [this] {
        const agenda::AgendaItem* current = agenda::currentItem(m_session.record().agenda);
        return current && !current->shortTurns.empty();
    };
    return {
        {QStringLiteral("agenda.grantOne"),
         tr("1 more minute"),
         QStringLiteral("plus"),
         {Qt::ALT | Qt::Key_Plus, Qt::ALT | Qt::Key_Equal},
         [this] { grant(1); },
         running},
        {QStringLiteral("agenda.takeBackOne"),
         tr("1 minute less"),
         QStringLiteral("minus"),
         {Qt::ALT | Qt::Key_Minus},
         [this] { grant(-1); },
         running},
        {QStringLiteral("agenda.grantFive"),
         tr("5 more minutes"),
         QStringLiteral("plus"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Qt::ALT | Qt::Key_PageUp},
         [this] { grant(5); },
         running},
        {QStringLiteral("agenda.takeBackFive"),
         tr("5 minutes fewer"),
         QStringLiteral("minus"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Minus, Qt::ALT | Qt::Key_PageDown},
         [this] { grant(-5); },
         running},
        {QStringLiteral("agenda.onTime"),
         tr("Make it on time"),
         QStringLiteral("timer"),
         {Qt::CTRL | Qt::Key_F5},
         [this] { askToMakeOnTime(); },
         [this] { return isLate(); }},
        {QStringLiteral("agenda.insert"),
         tr("Insert an item now"),
         QStringLiteral("list-plus"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
         [this] { askToInsert(); },
         open},
        {QStringLiteral("agenda.fromQuestion"),
         tr("Make an item of the question in discussion"),
         QStringLiteral("list-plus"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_A},
         [this] { makeItemOf(questionUp()); },
         [this] { return isOpen() && questionUp(); }},
        {QStringLiteral("agenda.nextShortTurn"),
         tr("Next short turn"),
         QStringLiteral("timer"),
         {Qt::Key_F7},
         [this] { nextShortTurn(); },
         hasShortTurns},
        {QStringLiteral("agenda.endShortTurn"),
         tr("End the short turn"),
         {},
         {Qt::SHIFT | Qt::Key_F7},
         [this] {
             m_session.perform([](const SessionRecord& record, Instant now) {
                 return agenda::endShortTurns(record.agenda, now);
             });
         },
         hasShortTurns},
        {QStringLiteral("agenda.shortTurns"),
         tr("Divide the item into short turns"),
         QStringLiteral("timer"),
         {Qt::CTRL | Qt::Key_F7},
         [this] { askForShortTurns(agenda::currentItem(m_session.record().agenda)); },
         running},
        {QStringLiteral("agenda.gapBreak"),
         tr("The time away was a break"),
         QStringLiteral("coffee"),
         {Qt::CTRL | Qt::Key_F10},
         [this] { assignGap(agenda::GapFate::Break); },
         hasGap},
        {QStringLiteral("agenda.gapItem"),
         tr("The time away belongs to the item"),
         {},
         {Qt::CTRL | Qt::Key_F11},
         [this] { assignGap(agenda::GapFate::ThisItem); },
         hasGap},
        {QStringLiteral("agenda.gapNobody"),
         tr("The time away is nobody’s"),
         {},
         {Qt::CTRL | Qt::Key_F12},
         [this] { assignGap(agenda::GapFate::Nobody); },
         hasGap},
    };
}

Commands AgendaActs::commandsOfList()
{
    const QString list = tr("In the agenda");
    const auto open = [this] { return isOpen() && chosen(); };
    const auto live = [this] {
        return isOpen() && chosen() && m_session.status() == session::SessionStatus::Live;
    };
    const auto change = [this](auto&& rule) {
        m_session.perform([id = m_list.chosen(), rule](const SessionRecord& record, Instant now) {
            return rule(record, id, now);
        });
    };
    return {
        {QStringLiteral("agenda.jump"),
         tr("Jump to the item"),
         QStringLiteral("arrow-right"),
         {Qt::Key_Return, Qt::Key_Enter},
         [this] { jump(); },
         live,
         list},
        {QStringLiteral("agenda.leaveOut"),
         tr("Leave the item out, or take it in again"),
         QStringLiteral("x"),
         {Qt::Key_L, Qt::Key_Delete},
         [change] {
             change([](const SessionRecord& record, AgendaItemId id, Instant now) {
                 return agenda::toggleLeftOut(record.agenda, id, now);
             });
         },
         open,
         list},
        {QStringLiteral("agenda.up"),
         tr("Move the item up"),
         {},
         {Qt::CTRL | Qt::ALT | Qt::Key_Up},
         [this] { move(-1); },
         open,
         list},
        {QStringLiteral("agenda.down"),
         tr("Move the item down"),
         {},
         {Qt::CTRL | Qt::ALT | Qt::Key_Down},
         [this] { move(1); },
         open,
         list},
        {QStringLiteral("agenda.insertHere"),
         tr("Insert an item now"),
         QStringLiteral("list-plus"),
         {Qt::Key_I},
         [this] { askToInsert(); },
         [this] { return isOpen(); },
         list},
        {QStringLiteral("agenda.more"),
         tr("1 more minute for the item"),
         QStringLiteral("plus"),
         {Qt::Key_Plus},
         [this] { grantChosen(1); },
         open,
         list},
        {QStringLiteral("agenda.less"),
         tr("1 minute less for the item"),
         QStringLiteral("minus"),
         {Qt::Key_Minus},
         [this] { grantChosen(-1); },
         open,
         list},
        {QStringLiteral("agenda.divide"),
         tr("Divide the item into short turns"),
         QStringLiteral("timer"),
         {Qt::Key_S},
         [this] { askForShortTurns(chosen()); },
         open,
         list},
        {QStringLiteral("agenda.backToQuestion"),
         tr("Make the item a question again"),
         QStringLiteral("message-square"),
         {Qt::Key_Q},
         [change] {
             change([](const SessionRecord& record, AgendaItemId id, Instant now) {
                 return agenda::backToQuestion(record, id, now);
             });
         },
         [this] { return isOpen() && chosen() && chosen()->fromQuestion; },
         list},
    };
}

} // namespace kring::ui
