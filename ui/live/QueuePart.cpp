// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QueuePart.h"

#include "core/floor/People.h"
#include "ui/live/QueueTexts.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainToolTip.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QRandomGenerator>
#include <QStackedWidget>

namespace kring::ui {

using session::QueueRule;
using session::SessionRecord;
using workspace::Change;

QueuePart::QueuePart(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                     session::Language words, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_head(new QStackedWidget)
    , m_title(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::muted))
    , m_rule(new LinkButton(theme, QStringLiteral("chevron-down")))
    , m_add(new LinkButton(theme, QStringLiteral("user-plus")))
    , m_field(new LineField)
    , m_card(new SpeakerCard(theme))
    , m_lower(new QStackedWidget)
    , m_list(new QueueList(theme, m_model))
    , m_sentence(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_menu(new QMenu(this))
    , m_draft(
          session.workspace(), QStringLiteral("speakers"), [this] { return m_field->text(); }, this)
{
    build();
    connect(&session, &LiveSession::changed, this, &QueuePart::refresh);
    connect(m_add, &QPushButton::clicked, this, &QueuePart::focusField);
    connect(m_rule, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_rule->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
    connect(m_menu, &QMenu::aboutToShow, this, &QueuePart::fillMenu);
    connect(m_card, &QPushButton::clicked, this, [this] {
        m_model.rowCount() > 0 || m_session.record().round ? emit nextWanted() : emit endWanted();
    });
    connect(m_field, &LineField::submitted, this, &QueuePart::addTyped);
    connect(m_field, &LineField::left, this, &QueuePart::closeField);
    connect(m_field, &LineField::textChanged, this, [this] {
        m_error.clear();
        m_draft.touch();
        showLower();
    });
    const auto on = [this](auto signal, auto rule) {
        connect(m_list, signal, this, [this, rule](QueueEntryId entry) {
            m_session.perform(
                [&](const SessionRecord& record, Instant now) { return rule(record, entry, now); });
        });
    };
    on(&QueueList::lift,
       [](const SessionRecord& record, QueueEntryId id, Instant) { return floor::lift(record, id); });
    on(&QueueList::takeOut, &floor::removeFromQueue);
    on(&QueueList::toggleAssisted, [](const SessionRecord& record, QueueEntryId id, Instant) {
        return floor::toggleAssisted(record, id);
    });
    on(&QueueList::giveFloor, [this](const SessionRecord& record, QueueEntryId id, Instant now) {
        if (m_session.status() != session::SessionStatus::Live)
            return Change{};
        return floor::giveFloorTo(record, id, m_session.workspace().ids().make<TurnId>(), now);
    });
}

void QueuePart::build()
{
    m_title->setText(tr("Speakers"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add to the queue (%1)")
                          .arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    m_add->setAccessibleName(tr("Add to the queue"));
    m_field->setPlaceholderText(tr("Numbers, initials or names: 3 7 12"));
    m_field->setAccessibleName(tr("Add to the queue: numbers, initials or names"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* row = new QWidget;
    auto* inRow = new QHBoxLayout(row);
    inRow->setContentsMargins(4, 0, 0, 0);
    inRow->setSpacing(0);
    inRow->addWidget(m_title);
    inRow->addStretch();
    inRow->addWidget(m_rule);
    inRow->addWidget(m_add);
    auto* frame = new FieldFrame(m_theme, *m_field);
    auto* inFrame = new QHBoxLayout(frame);
    inFrame->setContentsMargins(10, 0, 8, 0);
    inFrame->setSpacing(8);
    inFrame->addWidget(new IconLabel(m_theme, QStringLiteral("user-plus"), 15));
    inFrame->addWidget(m_field, 1);
    m_head->addWidget(row);
    m_head->addWidget(frame);
    m_lower->addWidget(m_list);
    m_lower->addWidget(m_sentence);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    layout->addWidget(m_card);
    layout->addWidget(m_lower);
    setCompact(false);
}

Commands QueuePart::commands()
{
    Commands commands{{QStringLiteral("live.queue"),
                       tr("Put somebody in the queue"),
                       QStringLiteral("user-plus"),
                       {Qt::CTRL | Qt::Key_L},
                       [this] { focusField(); }},
                      {QStringLiteral("live.queueMenu"),
                       tr("The queue: its rule, who has not spoken, quick start"),
                       {},
                       {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
                       [this] { m_rule->click(); }}};
    for (const Command& command : m_list->commands())
        commands.push_back(command);
    return commands;
}

void QueuePart::openSession()
{
    m_error.clear();
    m_field->replaceText(m_draft.open(m_session.id()));
    m_head->setCurrentIndex(m_field->text().isEmpty() ? 0 : 1);
    m_list->setCurrentIndex({});
    showLower();
}

void QueuePart::leave()
{
    m_draft.keep();
}

void QueuePart::tick()
{
    m_card->tick(m_session.now());
}

void QueuePart::setCompact(bool compact)
{
    layout()->setSpacing(compact ? 3 : 5);
    m_head->setFixedHeight(26);
    m_rowHeight = compact ? 36 : 40;
    m_card->setFixedHeight(m_rowHeight);
    showLower();
}

void QueuePart::focusField()
{
    if (QWidget* before = QApplication::focusWidget(); before && before != m_field)
        m_focusBefore = before;
    m_head->setCurrentIndex(1);
    m_field->setFocus(Qt::OtherFocusReason);
    showLower();
}

void QueuePart::focusList()
{
    if (m_model.rowCount() > 0 && !isTyping())
        m_list->setFocus(Qt::OtherFocusReason);
    else if (isTyping())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        (m_add->isEnabled() ? m_add : m_rule)->setFocus(Qt::OtherFocusReason);
}

void QueuePart::closeField()
{
    m_draft.keep();
    QWidget* before = m_focusBefore;
    m_focusBefore.clear();
    if (m_field->text().trimmed().isEmpty())
        m_head->setCurrentIndex(0);
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        focusList();
    showLower();
}

bool QueuePart::isTyping() const
{
    return m_head->currentIndex() == 1;
}

void QueuePart::refresh()
{
    const SessionRecord& record = m_session.record();
    m_model.show(record);
    m_card->show(speakerNow(record, m_vocabulary, m_words),
                 m_model.rowCount() > 0 || record.round.has_value());
    const int waiting = m_model.rowCount();
    m_title->setText(waiting > 0 ? tr("Speakers (%1)").arg(waiting) : tr("Speakers"));
    m_rule->setText(ruleText(record.session.queueRule));
    m_rule->setAccessibleName(tr("Rule of the queue: %1").arg(ruleText(record.session.queueRule)));
    m_add->setEnabled(!record.participants.empty());
    tick();
    showLower();
}

QString QueuePart::sentence() const
{
    const SessionRecord& record = m_session.record();
    if (!m_error.isEmpty())
        return m_error;
    if (isTyping() && !m_field->text().trimmed().isEmpty())
        return previewText(record, m_field->text());
    if (isTyping() && record.participants.empty())
        return tr("Nobody is in the session's list yet.");
    if (record.round)
        return tr("The queue rests until the go-round is over.");
    if (m_model.rowCount() > 0)
        return {};
    if (record.participants.empty())
        return tr("The session has no list of participants: use the keys for perspectives.");
    return tr("Nobody is waiting for the floor.");
}

void QueuePart::showLower()
{
    const QString words = sentence();
    m_sentence->setRole(m_error.isEmpty() ? &Colours::muted : &Colours::danger);
    m_sentence->setText(words);
    m_sentence->setToolTip(plainToolTip(words));
    m_lower->setCurrentIndex(words.isEmpty() ? 0 : 1);
    // What does not fit on two lines takes the place of the one who speaks as well, while the line is open.
    const bool tall = isTyping() && m_sentence->heightForWidth(width()) > m_rowHeight;
    m_card->setVisible(!tall);
    m_lower->setFixedHeight(tall ? 2 * m_rowHeight + layout()->spacing() : m_rowHeight);
}

void QueuePart::addTyped()
{
    const SessionRecord& record = m_session.record();
    const floor::ParsedQueue parsed = floor::parseQueue(record, m_field->text());
    QString fault = faultText(record, parsed);
    if (!parsed.found.empty()) {
        const Outcome<Done> outcome = m_session.attempt([&](const SessionRecord& now, Instant) {
            return floor::enqueue(now, parsed.found,
                                  [this] { return m_session.workspace().ids().make<QueueEntryId>(); });
        });
        if (!outcome) {
            m_error = outcome.failure().sentence; // nothing was written: all of it stays in the field
            showLower();
            return;
        }
    }
    // What could not be read stays to be mended.
    m_field->replaceText(QStringList(parsed.unknown + parsed.ambiguous).join(QStringLiteral(", ")));
    m_error = fault;
    m_draft.keep();
    if (fault.isEmpty())
        closeField();
    else
        showLower();
}

void QueuePart::add(const std::vector<ParticipantId>& people)
{
    m_session.perform([&](const SessionRecord& record, Instant) {
        return floor::enqueue(record, people,
                              [this] { return m_session.workspace().ids().make<QueueEntryId>(); });
    });
}

void QueuePart::quickStart()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    m_session.perform([&](const SessionRecord& record, Instant) {
        return floor::quickStart(record, seed,
                                 [this] { return m_session.workspace().ids().make<QueueEntryId>(); });
    });
}

void QueuePart::fillMenu()
{
    m_menu->clear();
    const SessionRecord& record = m_session.record();
    auto* rules = new QActionGroup(m_menu);
    for (const QueueRule rule : {QueueRule::FirstList, QueueRule::AlternateSides, QueueRule::Plain}) {
        QAction* action = m_menu->addAction(ruleText(rule), this, [this, rule] {
            m_session.perform(
                [rule](const SessionRecord& now, Instant) { return floor::setQueueRule(now, rule); });
        });
        action->setCheckable(true);
        action->setChecked(rule == record.session.queueRule);
        rules->addAction(action);
    }
    m_menu->addSeparator();
    const std::vector<session::Participant> silent = floor::notSpoken(record);
    QMenu* notSpoken = m_menu->addMenu(tr("Has not spoken (%1)").arg(silent.size()));
    notSpoken->setEnabled(!silent.empty());
    for (const session::Participant& person : silent) {
        const QString name = QString(QString::number(floor::numberOf(record, person.id)) +
                                     QStringLiteral("  ") + floor::shortName(person));
        notSpoken->addAction(plainMenuText(name), this, [this, id = person.id] { add({id}); });
    }
    m_menu->addAction(tr("Quick start: everybody, shuffled"), this, &QueuePart::quickStart)
        ->setEnabled(!floor::speakersInTheRoom(record).empty());
    m_menu->addSeparator();
    for (const Command& command : m_menuCommands) {
        QAction* action = m_menu->addAction(command.text, this, command.run);
        action->setShortcuts(command.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(command.isEnabled());
    }
}

} // namespace kring::ui
