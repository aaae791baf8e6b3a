// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ItemSheet.h"

#include "core/agenda/AgendaRules.h"
#include "core/agenda/MinutesText.h"
#include "core/agenda/PlanEdits.h"
#include "core/session/FrameEdits.h"
#include "ui/plan/PlanWords.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QAction>
#include <QBoxLayout>

namespace kring::ui {

using agenda::AgendaItem;

namespace {

constexpr int wait = 400; ///< milliseconds until half-typed words are kept
constexpr int narrowField = 110;

QStringList linesOf(const QString& text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

ItemSheet::ItemSheet(PlannedSession& session, AgendaItemId id, const Theme& theme,
                     const session::Vocabulary& vocabulary, session::Language words, QWidget* window)
    : Sheet(theme, 640, tr("The item"), window)
    , m_session(session)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_item(id)
    , m_draftName(QStringLiteral("plan.item.%1.").arg(id.value))
    , m_kind(new ChoiceBox(theme, this))
    , m_reserved(
          new ToggleSwitch(theme, QStringLiteral("hand"), tr("An empty place, to be filled live"), this))
{
    const AgendaItem* found = agenda::itemWith(session.record().agenda, id);
    const AgendaItem item = found ? *found : AgendaItem{};
    buildHead(item);
    buildWords(item);
    content().addWidget(m_reserved, 0, Qt::AlignLeft);
    connect(m_reserved, &QAbstractButton::clicked, this,
            [this] { edit([](AgendaItem& wanted) { wanted.reserved = !wanted.reserved; }); });
    auto* done = new KeyButton(theme, KeyButton::Style::Primary, tr("Done"), QStringLiteral("check"),
                               tr("Ctrl+Enter"), this);
    connect(done, &QPushButton::clicked, this, &ItemSheet::done);
    auto* keys = new QAction(this);
    keys->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QAction::triggered, this, &ItemSheet::done);
    addAction(keys);
    content().addWidget(done, 0, Qt::AlignRight);

    m_soon.setSingleShot(true);
    m_soon.setInterval(wait);
    connect(&m_soon, &QTimer::timeout, this, &ItemSheet::keepDrafts);
    connect(this, &Sheet::closed, this, [this] {
        finishAll();
        keepDrafts();
    });
    connect(&session, &PlannedSession::changed, this, &ItemSheet::show);
    show();
    for (const auto& [field, value] : m_fields) {
        const QString kept = session.draft(field->name());
        field->open(value(item), kept.isEmpty() ? QString() : kept);
    }
    setFocusProxy(&m_fields.front().first->input());
}

PlanField* ItemSheet::addField(const QString& name, const QString& label, const QString& value,
                               PlanField::Submit submit, PlanField::Lines lines)
{
    auto* field = new PlanField(theme(), QString(m_draftName + name), label, lines, std::move(submit), this);
    field->setValue(value);
    connect(field, &PlanField::typing, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    return field;
}

QWidget* ItemSheet::labelled(const QString& label, QWidget& field)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* words = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, box);
    words->setText(label);
    words->setBuddy(&field);
    field.setAccessibleName(label);
    field.setFixedHeight(Theme::controlHeight);
    column->addWidget(words);
    column->addWidget(&field);
    column->addStretch();
    return box;
}

void ItemSheet::buildHead(const AgendaItem& item)
{
    PlanField* title =
        addField(QStringLiteral("title"), tr("Title"), item.title, [this](const QString& typed) {
            return typed.trimmed().isEmpty() ? tr("An item needs a title.")
                                             : edit([&](AgendaItem& wanted) { wanted.title = typed; });
        });
    m_fields.emplace_back(title, [](const AgendaItem& one) { return one.title; });
    content().addWidget(title);

    for (const session::Term& term : m_vocabulary.terms(QStringLiteral("agenda_kind")))
        m_kind->addItem(m_words == session::Language::Swedish ? term.swedish : term.english, term.code);
    if (m_kind->findData(item.kind) < 0)
        m_kind->addItem(item.kind, item.kind);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        edit([&](AgendaItem& wanted) { wanted.kind = m_kind->itemData(index).toString(); });
    });
    PlanField* minutes = addField(QStringLiteral("minutes"), tr("Minutes"), {}, [this](const QString& typed) {
        const auto read = agenda::minutesFromText(typed);
        return read ? edit([&](AgendaItem& wanted) { wanted.plannedMinutes = *read; })
                    : tr("As 25, 90m, 1.5h or 1:30.");
    });
    m_fields.emplace_back(minutes, [](const AgendaItem& one) { return QString::number(one.plannedMinutes); });
    PlanField* fixed =
        addField(QStringLiteral("fixedStart"), tr("Must begin at"), {}, [this](const QString& typed) {
            const auto read = session::readTimeOfDay(typed);
            return read ? edit([&](AgendaItem& wanted) { wanted.fixedStart = *read; }) : tr("As 9:30.");
        });
    m_fields.emplace_back(fixed, [](const AgendaItem& one) { return hoursAndMinutes(one.fixedStart); });
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(labelled(tr("Kind of item"), *m_kind), 1);
    buildDay(item, *row);
    for (PlanField* field : {minutes, fixed}) {
        field->setFixedWidth(narrowField);
        row->addWidget(field, 0, Qt::AlignTop);
    }
    content().addLayout(row);
}

void ItemSheet::buildDay(const AgendaItem& item, QBoxLayout& row)
{
    const int days = agenda::daysOf(m_session.record().session, m_session.record().agenda);
    if (days < 2)
        return;
    m_day = new ChoiceBox(theme(), this);
    for (int day = 0; day < days; ++day)
        m_day->addItem(tr("Day %1").arg(day + 1));
    m_day->setCurrentIndex(item.day);
    connect(m_day, &QComboBox::activated, this,
            [this](int day) { edit([day](AgendaItem& wanted) { wanted.day = day; }); });
    row.addWidget(labelled(tr("Day"), *m_day));
}

void ItemSheet::buildWords(const AgendaItem& item)
{
    PlanField* responsible = addField(
        QStringLiteral("responsible"), tr("Who leads it"), item.responsible, [this](const QString& typed) {
            return edit([&](AgendaItem& wanted) { wanted.responsible = typed; });
        });
    m_fields.emplace_back(responsible, [](const AgendaItem& one) { return one.responsible; });
    PlanField* rooms = addField(
        QStringLiteral("rooms"), tr("Parallel rooms, with commas between"), {}, [this](const QString& typed) {
            return edit([&](AgendaItem& wanted) { wanted.rooms = typed.split(u','); });
        });
    m_fields.emplace_back(rooms, [](const AgendaItem& one) { return one.rooms.join(QStringLiteral(", ")); });
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(responsible, 1);
    row->addWidget(rooms, 1);
    content().addLayout(row);
    PlanField* questions = addField(
        QStringLiteral("questions"), tr("Questions for the room, one on each line"), {},
        [this](const QString& typed) {
            return edit([&](AgendaItem& wanted) { wanted.discussionQuestions = linesOf(typed); });
        },
        PlanField::Lines::Several);
    m_fields.emplace_back(questions,
                          [](const AgendaItem& one) { return one.discussionQuestions.join(u'\n'); });
    PlanField* preparation = addField(
        QStringLiteral("preparation"), tr("Preparation: only you see this"), item.preparation,
        [this](const QString& typed) {
            return edit([&](AgendaItem& wanted) { wanted.preparation = typed; });
        },
        PlanField::Lines::Several);
    m_fields.emplace_back(preparation, [](const AgendaItem& one) { return one.preparation; });
    content().addWidget(questions);
    content().addWidget(preparation);
}

QString ItemSheet::edit(const Edit& edit)
{
    return m_session.perform([&](const session::SessionRecord& record, Instant) {
        const AgendaItem* item = agenda::itemWith(record.agenda, m_item);
        if (!item)
            return workspace::Change{};
        AgendaItem wanted = *item;
        edit(wanted);
        return agenda::editItem(record, wanted);
    });
}

void ItemSheet::show()
{
    const AgendaItem* item = agenda::itemWith(m_session.record().agenda, m_item);
    if (!item) {
        if (isVisible())
            closeSheet(); // somebody took it away
        return;
    }
    for (const auto& [field, value] : m_fields)
        field->setValue(value(*item));
    m_kind->setCurrentIndex(m_kind->findData(item->kind));
    if (m_day)
        m_day->setCurrentIndex(item->day);
    m_reserved->setChecked(item->reserved);
}

bool ItemSheet::finishAll()
{
    bool isTaken = true;
    for (const auto& entry : m_fields) {
        if (!entry.first->finish()) {
            if (isTaken && isVisible())
                entry.first->input().setFocus();
            isTaken = false;
        }
    }
    return isTaken;
}

void ItemSheet::done()
{
    if (finishAll())
        closeSheet();
    else
        fit();
}

void ItemSheet::keepDrafts()
{
    m_soon.stop();
    for (const auto& entry : m_fields)
        m_session.keepDraft(entry.first->name(), entry.first->halfTyped());
}

} // namespace kring::ui
