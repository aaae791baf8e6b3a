// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ClosingSheet.h"

#include "core/agenda/AgendaRules.h"
#include "core/floor/FloorRules.h"
#include "core/followup/DueDate.h"
#include "core/reflection/NoteRules.h"
#include "core/session/SessionTimes.h"
#include "ui/live/LeftoverList.h"
#include "ui/live/NoteKinds.h"
#include "ui/live/TextFields.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace kring::ui {

using floor::QuestionStatus;
using session::SessionRecord;
using workspace::Change;

namespace {

constexpr int usualWidth = 760;
constexpr int sides = 24;       // of the card, left and right
constexpr int aroundList = 290; // what else the card holds, in height
constexpr int lowestList = 90;

KeyHints::Hint hint(char16_t key, const QString& words)
{
    return {{QString(QChar(key))}, words};
}

const followup::Action* actionIn(const SessionRecord& record, qint64 id)
{
    const auto found = std::find_if(record.actions.begin(), record.actions.end(),
                                    [&](const followup::Action& action) { return action.id.value == id; });
    return found == record.actions.end() ? nullptr : &*found;
}

} // namespace

ClosingSheet::ClosingSheet(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                           session::Language words, QWidget* window)
    : Sheet(theme, usualWidth, tr("Before you end the session"), window)
    , m_session(session)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_intro(new PlainLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_list(new LeftoverList(theme, this))
    , m_closing(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::warning, this))
    , m_field(new LineField(this))
    , m_error(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
    , m_hints(new KeyHints(theme, this))
    , m_moreHints(new KeyHints(theme, this))
    , m_end(new KeyButton(theme, KeyButton::Style::Primary, tr("End the session"), QStringLiteral("square"),
                          tr("Enter"), this))
{
    layOut();
    connect(&session, &LiveSession::changed, this, &ClosingSheet::refresh);
    connect(m_list, &LeftoverList::keyPressed, this, &ClosingSheet::act);
    connect(m_list, &LeftoverList::finished, this, &ClosingSheet::end);
    connect(m_list, &LeftoverList::chosenChanged, this, &ClosingSheet::showHints);
    connect(m_field, &LineField::submitted, this, &ClosingSheet::takeEntry);
    connect(m_field, &LineField::left, this, &ClosingSheet::leaveEntry);
    refresh();
}

void ClosingSheet::layOut()
{
    m_frame = new FieldFrame(theme(), *m_field, this);
    auto* inside = new QHBoxLayout(m_frame);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(m_field);
    m_frame->hide();
    for (PlainLabel* label : {m_intro, m_closing, m_error})
        label->setWordWrap(true);
    m_error->hide();

    auto* back = new KeyButton(theme(), KeyButton::Style::Plain, tr("Not yet"), {},
                               QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_end);
    connect(back, &QPushButton::clicked, this, &Sheet::closeSheet);
    connect(m_end, &QPushButton::clicked, this, &ClosingSheet::end);

    content().addWidget(m_intro);
    content().addWidget(m_list);
    content().addWidget(m_hints);
    content().addWidget(m_moreHints);
    content().addWidget(m_frame);
    content().addWidget(m_error);
    content().addWidget(m_closing);
    content().addLayout(buttons);
}

void ClosingSheet::refresh()
{
    const followup::Leftovers left = followup::leftovers(m_session.record());
    const bool hadFocus = m_list->hasFocus();
    m_list->show(leftoverRows(m_session.record(), left, m_vocabulary, m_words));
    m_list->setVisible(!left.isEmpty());
    setFocusProxy(left.isEmpty() ? static_cast<QWidget*>(m_end) : m_list);
    m_intro->setText(left.isEmpty()
                         ? tr("Everything has been taken care of.")
                         : tr("This is still open. Nothing is thrown away: what you leave stays as it is."));
    m_moreHints->setVisible(!left.unsorted.empty()); // where there are kinds to choose among
    m_closing->setVisible(left.closing.has_value());
    if (left.closing)
        m_closing->setText(tr("“%1” has not begun yet.").arg(left.closing->title));
    if (left.isEmpty() && hadFocus)
        m_end->setFocus();
    showHints();
    sizeList();
}

void ClosingSheet::showHints()
{
    std::vector<KeyHints::Hint> hints;
    std::vector<KeyHints::Hint> more;
    const LeftoverRow* row = m_list->chosen();
    switch (row ? row->group : LeftoverGroup::Running) {
    case LeftoverGroup::Unhandled:
        if (row->isHead)
            hints = {hint(u'P', tr("park them all")), hint(u'C', tr("all go to the next session"))};
        else
            hints = {hint(u'P', tr("park")), hint(u'C', tr("to the next session")),
                     hint(u'D', tr("was discussed")), hint(u'N', tr("not taken up"))};
        break;
    case LeftoverGroup::Parked:
        if (row->isHead)
            hints = {hint(u'C', tr("all go to the next session"))};
        else
            hints = {hint(u'C', tr("to the next session")), hint(u'D', tr("was discussed")),
                     hint(u'N', tr("not taken up"))};
        break;
    case LeftoverGroup::Unsorted:
        for (size_t i = 1; !row->isHead && i < deskKinds().size(); ++i)
            (i < 5 ? hints : more)
                .push_back(hint(u'1' + char16_t(i),
                                m_vocabulary.word(QStringLiteral("note_kind"), deskKinds()[i], m_words)));
        break;
    case LeftoverGroup::ComeBack:
        if (!row->isHead)
            hints = {hint(u'D', tr("nothing left to ask"))};
        break;
    case LeftoverGroup::Actions:
        if (!row->isHead)
            hints = {hint(u'O', tr("who takes it")), hint(u'T', tr("when it is due"))};
        break;
    case LeftoverGroup::Gaps:
        if (!row->isHead)
            hints = {hint(u'B', tr("a break")), hint(u'I', tr("the item went on")),
                     hint(u'N', tr("nobody's"))};
        break;
    case LeftoverGroup::Running:
        break;
    }
    m_hints->show(std::move(hints));
    m_moreHints->show(std::move(more));
}

void ClosingSheet::sizeList()
{
    const int width = std::min(usualWidth, this->width() - 64) - 2 * sides;
    const int room = std::max(roomForContent() - aroundList - (m_frame->isHidden() ? 0 : 50), lowestList);
    m_list->setFixedHeight(std::clamp(m_list->wholeHeight(width), lowestList, room));
    fit();
}

void ClosingSheet::resizeEvent(QResizeEvent* event)
{
    sizeList();
    Sheet::resizeEvent(event);
}

void ClosingSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        end();
    else
        Sheet::keyPressEvent(event);
}

void ClosingSheet::act(char16_t key)
{
    const LeftoverRow* chosen = m_list->chosen();
    if (!chosen)
        return;
    const LeftoverRow row = *chosen;
    switch (row.group) {
    case LeftoverGroup::Unhandled:
    case LeftoverGroup::Parked:
        actOnQuestions(key, row);
        break;
    case LeftoverGroup::Unsorted:
    case LeftoverGroup::ComeBack:
        actOnNote(key, row);
        break;
    case LeftoverGroup::Actions:
        if (!row.isHead && key == u'O')
            ask(Entry::Owner, row, tr("Who takes it?"));
        else if (!row.isHead && key == u'T')
            ask(Entry::Due, row, tr("When is it due? (1 Dec, +14, 2026-12-01)"));
        break;
    case LeftoverGroup::Gaps:
        actOnGap(key, row);
        break;
    case LeftoverGroup::Running:
        break;
    }
}

void ClosingSheet::actOnQuestions(char16_t key, const LeftoverRow& row)
{
    if (!row.isHead && key == u'N') {
        ask(Entry::Reason, row, tr("Why is it not taken up?"));
        return;
    }
    const bool isUnhandled = row.group == LeftoverGroup::Unhandled;
    if (key != u'C' && !(key == u'P' && isUnhandled) && !(key == u'D' && !row.isHead))
        return;
    attempt([&](const SessionRecord& record, Instant now) {
        if (key == u'D')
            return floor::settle(record, {row.key}, QuestionStatus::Discussed, now);
        std::vector<QuestionId> ids;
        if (row.isHead) {
            const followup::Leftovers left = followup::leftovers(record);
            for (const floor::Question& question : isUnhandled ? left.unhandled : left.parked)
                ids.push_back(question.id);
        } else {
            ids.push_back({row.key});
        }
        if (key == u'P')
            return floor::parkAll(record, ids, now);
        return floor::carryAll(
            record, ids, [this] { return m_session.workspace().ids().make<CarriedQuestionId>(); }, now);
    });
}

void ClosingSheet::actOnNote(char16_t key, const LeftoverRow& row)
{
    const int kind = key - u'1';
    const bool sorts = row.group == LeftoverGroup::Unsorted && kind >= 0 && kind < int(deskKinds().size());
    if (row.isHead || (!sorts && !(row.group == LeftoverGroup::ComeBack && key == u'D')))
        return;
    attempt([&](const SessionRecord& record, Instant) {
        const reflection::Note* note = reflection::findNote(record, {row.key});
        if (!note)
            return Change{};
        return sorts ? reflection::sortNote(*note, deskKinds()[size_t(kind)])
                     : reflection::setComeBack(*note, {});
    });
}

void ClosingSheet::actOnGap(char16_t key, const LeftoverRow& row)
{
    if (row.isHead || (key != u'B' && key != u'I' && key != u'N'))
        return;
    const agenda::GapFate fate = key == u'B'   ? agenda::GapFate::Break
                                 : key == u'I' ? agenda::GapFate::ThisItem
                                               : agenda::GapFate::Nobody;
    attempt([&](const SessionRecord& record, Instant) {
        for (const agenda::Gap& gap : agenda::unassignedGaps(record.agenda)) {
            if (toMilliseconds(gap.from) == row.key)
                return agenda::assignGap(record.agenda, gap, fate);
        }
        return Change{};
    });
}

void ClosingSheet::ask(Entry entry, const LeftoverRow& row, const QString& name)
{
    m_entry = entry;
    m_entryFor = row.key;
    m_field->setPlaceholderText(name);
    m_field->setAccessibleName(name);
    m_field->replaceText({});
    m_frame->show();
    sizeList();
    m_field->setFocus();
}

void ClosingSheet::takeEntry()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return; // Esc leaves it
    const Instant now = m_session.now();
    const QDate today = session::localDate(m_session.record().session, now);
    const std::optional<QDate> due = followup::readDueDate(text, today);
    if (m_entry == Entry::Due && !due) {
        m_error->setText(tr("“%1” is not understood as a day.").arg(text));
        m_error->show();
        return;
    }
    const Entry entry = m_entry;
    const qint64 key = m_entryFor;
    const LiveSession::Rule rule = [&](const SessionRecord& record, Instant at) {
        if (entry == Entry::Reason)
            return floor::decline(record, {key}, text, at);
        const followup::Action* action = actionIn(record, key);
        if (!action)
            return Change{};
        return entry == Entry::Owner ? followup::setOwner(*action, text) : followup::setDue(*action, *due);
    };
    tell(m_session.attemptUntil(rule, [&](const SessionRecord& record) {
        if (entry == Entry::Reason) {
            const floor::Question* question = floor::findQuestion(record.questions, {key});
            return question && question->status == QuestionStatus::Declined && question->reason == text;
        }
        return actionIn(record, key) != nullptr;
    }));
    if (m_error->isHidden())
        leaveEntry();
}

void ClosingSheet::leaveEntry()
{
    m_entry = Entry::None;
    m_frame->hide();
    m_error->hide();
    sizeList();
    if (m_list->isHidden())
        m_end->setFocus();
    else
        m_list->setFocus();
}

void ClosingSheet::attempt(const LiveSession::Rule& rule)
{
    tell(m_session.attempt(rule));
}

void ClosingSheet::tell(const Outcome<Done>& outcome)
{
    m_error->setVisible(!outcome);
    if (!outcome)
        m_error->setText(outcome.failure().sentence);
}

void ClosingSheet::end()
{
    attempt(&agenda::closeSession);
    if (!m_error->isHidden())
        return;
    closeSheet();
    emit ended();
}

} // namespace kring::ui
