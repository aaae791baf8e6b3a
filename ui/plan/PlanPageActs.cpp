// SPDX-License-Identifier: GPL-3.0-or-later
// The Plan page's commands, and what they do.
#include "core/agenda/AgendaRules.h"
#include "core/agenda/MinutesText.h"
#include "core/session/FrameEdits.h"
#include "ui/plan/BudgetCard.h"
#include "ui/plan/FrameCard.h"
#include "ui/plan/ItemSheet.h"
#include "ui/plan/PlanPage.h"

#include <QApplication>

namespace kring::ui {

using agenda::AgendaItem;
using session::SessionRecord;
using session::SessionStatus;

namespace {

const QString& rowDraft()
{
    static const QString name = QStringLiteral("plan.row");
    return name;
}

} // namespace

Commands PlanPage::listCommands()
{
    const QString where = m_list->accessibleName();
    const auto chosen = [this] { return canEdit() && m_list->chosen(); };
    const auto editable = [this] { return canEdit(); };
    return {
        {QStringLiteral("plan.editTitle"),
         tr("Edit the title"),
         QStringLiteral("pencil"),
         {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2},
         [this] { m_list->edit(m_list->chosen(), PlanList::Field::Title); },
         chosen,
         where},
        {QStringLiteral("plan.editMinutes"),
         tr("Edit the minutes (or type a number)"),
         QStringLiteral("timer"),
         {Qt::Key_M},
         [this] { m_list->edit(m_list->chosen(), PlanList::Field::Minutes); },
         chosen,
         where},
        {QStringLiteral("plan.details"),
         tr("More about the item"),
         QStringLiteral("ellipsis"),
         {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter},
         [this] { openDetails(m_list->chosen()); },
         chosen,
         where},
        {QStringLiteral("plan.below"),
         tr("Add an item below"),
         QStringLiteral("list-plus"),
         {Qt::ALT | Qt::Key_A},
         [this] { add(agenda::Beside::Below); },
         editable,
         where},
        {QStringLiteral("plan.above"),
         tr("Add an item above"),
         QStringLiteral("list-plus"),
         {Qt::ALT | Qt::SHIFT | Qt::Key_A},
         [this] { add(agenda::Beside::Above); },
         editable,
         where},
        {QStringLiteral("plan.up"),
         tr("Move up"),
         QStringLiteral("arrow-up"),
         {Qt::ALT | Qt::CTRL | Qt::Key_Up},
         [this] { step(-1); },
         chosen,
         where},
        {QStringLiteral("plan.down"),
         tr("Move down"),
         QStringLiteral("arrow-down"),
         {Qt::ALT | Qt::CTRL | Qt::Key_Down},
         [this] { step(1); },
         chosen,
         where},
        {QStringLiteral("plan.duplicate"),
         tr("Duplicate the item"),
         QStringLiteral("copy"),
         {Qt::CTRL | Qt::Key_D},
         [this] { duplicate(); },
         chosen,
         where},
        {QStringLiteral("plan.delete"),
         tr("Delete the item"),
         QStringLiteral("trash-2"),
         {Qt::Key_Delete},
         [this] { removeChosen(); },
         chosen,
         where},
    };
}

Commands PlanPage::commands()
{
    const auto editable = [this] { return canEdit(); };
    const auto status = [this](SessionStatus wanted) {
        return canEdit() && m_session.record().session.status == wanted;
    };
    const bool isLive = m_session.record().session.status == SessionStatus::Live;
    Commands commands{
        {QStringLiteral("plan.start"),
         isLive ? tr("Continue") : tr("Start"),
         QStringLiteral("play"),
         {Qt::Key_F5},
         [this] { start(); },
         [this] { return canStart(); }},
        {QStringLiteral("plan.rehearse"),
         tr("Rehearse: nothing is recorded"),
         QStringLiteral("repeat"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_G},
         [this] { emit rehearseWanted(m_session.id()); },
         [this] { return m_session.id() && m_session.record().session.status == SessionStatus::Planned; }},
        {QStringLiteral("plan.part"),
         tr("Go between frame, agenda and the line for new items"),
         {},
         {Qt::Key_F6},
         [this] { focusNextPart(); }},
        {QStringLiteral("plan.reserve"),
         tr("Reserve an empty place, to be filled live"),
         QStringLiteral("plus"),
         {Qt::ALT | Qt::Key_R},
         [this] { reserve(); },
         editable},
        {QStringLiteral("plan.openAgenda"),
         tr("Open agenda, or not"),
         QStringLiteral("hand"),
         {},
         [this] { toggleOpenAgenda(); },
         editable},
        {QStringLiteral("plan.cancel"),
         tr("Cancel the session"),
         QStringLiteral("x"),
         {},
         [this] {
             m_session.perform(
                 [](const SessionRecord& record, Instant) { return session::cancelSession(record.session); });
         },
         [status] { return status(SessionStatus::Planned); }},
        {QStringLiteral("plan.takeUp"),
         tr("Take the session up again"),
         QStringLiteral("undo-2"),
         {},
         [this] {
             m_session.perform(
                 [](const SessionRecord& record, Instant) { return session::takeUpSession(record.session); });
         },
         [status] { return status(SessionStatus::Cancelled); }},
    };
    for (Command& command : listCommands())
        commands.push_back(std::move(command));
    return commands;
}

QString PlanPage::primaryCommand() const
{
    return canStart() ? QStringLiteral("plan.start") : QString();
}

void PlanPage::start()
{
    if (!canStart())
        return;
    const QString refusal = m_session.perform(
        [](const SessionRecord& record, Instant now) { return agenda::startSession(record, now); });
    if (refusal.isEmpty())
        emit goTo(PageName::Live, m_session.id());
}

void PlanPage::focusNextPart()
{
    const QWidget* focused = QApplication::focusWidget();
    if (focused && m_frame->isAncestorOf(focused))
        m_list->setFocus();
    else if (focused && (focused == m_list || m_list->isAncestorOf(focused)))
        m_add->input().setFocus();
    else
        m_frame->firstField().setFocus();
}

const AgendaItem* PlanPage::chosenItem() const
{
    return agenda::itemWith(m_session.record().agenda, m_list->chosen());
}

void PlanPage::add(agenda::Beside where)
{
    const auto id = m_session.workspace().ids().make<AgendaItemId>();
    const QString kind = QStringLiteral("dialogue");
    const agenda::TypedItem typed{kind, m_vocabulary.word(QStringLiteral("agenda_kind"), kind, m_words),
                                  agenda::usualMinutes};
    const AgendaItemId beside = m_list->chosen();
    m_session.perform([&](const SessionRecord& record, Instant) {
        return agenda::addItem(record, id, typed, beside, where);
    });
    m_list->setFocus();
    m_list->edit(id, PlanList::Field::Title);
}

void PlanPage::reserve()
{
    const auto id = m_session.workspace().ids().make<AgendaItemId>();
    const AgendaItemId beside = m_list->chosen();
    m_session.perform([&](const SessionRecord& record, Instant) {
        return agenda::addReserved(record, id, tr("Place for what comes up"), agenda::usualMinutes, beside);
    });
    m_list->setFocus();
    m_list->choose(id);
}

void PlanPage::duplicate()
{
    const auto id = m_session.workspace().ids().make<AgendaItemId>();
    const AgendaItemId item = m_list->chosen();
    m_session.perform(
        [&](const SessionRecord& record, Instant) { return agenda::duplicateItem(record, item, id); });
    m_list->choose(id);
}

void PlanPage::removeChosen()
{
    const AgendaItem* item = chosenItem();
    if (!item)
        return;
    const AgendaItemId id = item->id;
    const QString title = item->title;
    const QString refusal = m_session.perform(
        [id](const SessionRecord& record, Instant) { return agenda::deleteItem(record, id); });
    if (!refusal.isEmpty())
        return;
    if (m_model.indexOf(id) >= 0)
        emit message(tr("The item has begun, or notes were written under it: it stays."));
    else
        emit message(tr("Deleted: %1. Ctrl+Z brings it back.").arg(title));
}

void PlanPage::step(int by)
{
    const AgendaItemId id = m_list->chosen();
    m_session.perform([=](const SessionRecord& record, Instant) { return agenda::stepItem(record, id, by); });
    m_list->choose(id);
}

void PlanPage::openDetails(AgendaItemId item)
{
    if (!canEdit() || !agenda::itemWith(m_session.record().agenda, item) || !m_list->finishEditing())
        return;
    auto* sheet = new ItemSheet(m_session, item, m_theme, m_vocabulary, m_words, window());
    sheet->open();
}

void PlanPage::toggleOpenAgenda()
{
    m_session.perform([](const SessionRecord& record, Instant) {
        return agenda::setOpenAgenda(record.session, !record.session.openAgenda);
    });
}

QString PlanPage::takeTyped(AgendaItemId id, PlanList::Field field, const QString& typed)
{
    const auto minutes = agenda::minutesFromText(typed);
    if (field == PlanList::Field::Minutes && !minutes)
        return tr("Write the minutes as 25, 90m, 1.5h or 1:30, a day at most.");
    if (field == PlanList::Field::Title && typed.trimmed().isEmpty())
        return tr("An item needs a title.");
    return m_session.perform([&](const SessionRecord& record, Instant) {
        const AgendaItem* item = agenda::itemWith(record.agenda, id);
        if (!item)
            return workspace::Change{};
        AgendaItem wanted = *item;
        if (field == PlanList::Field::Minutes)
            wanted.plannedMinutes = *minutes;
        else
            wanted.title = typed;
        return agenda::editItem(record, wanted);
    });
}

QString PlanPage::addTyped(const QString& line)
{
    const auto typed = agenda::readTypedItem(line, m_vocabulary);
    if (!typed)
        return tr("Write what the item is about, and its minutes after it.");
    const auto id = m_session.workspace().ids().make<AgendaItemId>();
    const QString refusal = m_session.perform(
        [&](const SessionRecord& record, Instant) { return agenda::addItem(record, id, *typed); });
    if (refusal.isEmpty())
        m_list->choose(id);
    return refusal;
}

void PlanPage::keepDrafts()
{
    m_draftsSoon.stop();
    m_session.keepDraft(m_add->name(), m_add->halfTyped());
    const AgendaItemId edited = m_list->edited();
    const QString field =
        m_list->editedField() == PlanList::Field::Title ? QStringLiteral("title") : QStringLiteral("minutes");
    m_session.keepDraft(
        rowDraft(), edited ? QString(QStringLiteral("%1 %2 ").arg(edited.value).arg(field) + m_list->typed())
                           : QString());
}

void PlanPage::openDrafts()
{
    const QString line = m_session.draft(m_add->name());
    m_add->open({}, line.isEmpty() ? QString() : line);
    const QString row = m_session.draft(rowDraft());
    const AgendaItemId item{row.section(u' ', 0, 0).toLongLong()};
    if (row.isEmpty() || m_model.indexOf(item) < 0)
        return;
    m_list->edit(item,
                 row.section(u' ', 1, 1) == u"minutes" ? PlanList::Field::Minutes : PlanList::Field::Title,
                 row.section(u' ', 2));
}

} // namespace kring::ui
