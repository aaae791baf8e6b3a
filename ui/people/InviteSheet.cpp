// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/InviteSheet.h"

#include "core/people/Invitations.h"
#include "core/people/MissingVoices.h"
#include "ui/people/PeopleTable.h"
#include "ui/people/SheetField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Segments.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace kring::ui {

using session::Side;

namespace {

constexpr int listHeight = 336;
constexpr int latestSessions = 8;
constexpr Side sides[] = {Side::Lived, Side::Service, Side::Research, Side::None};

} // namespace

InviteSheet::InviteSheet(const Theme& theme, workspace::Workspace& workspace,
                         const session::Vocabulary& vocabulary, session::Language words, SessionId session,
                         QWidget* window)
    : Sheet(theme, 1080, tr("Invite from the register"), window)
    , m_workspace(workspace)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_session(session)
    , m_model(vocabulary, words)
    , m_filter(new QLineEdit(this))
    , m_list(new PeopleList(theme, this))
    , m_missing(new PlainLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_invite(new KeyButton(theme, KeyButton::Style::Primary, tr("Invite"), QStringLiteral("mail"),
                             tr("Enter"), this))
{
    QStringList choices{tr("All")};
    for (const Side side : sides)
        choices << vocabulary.word(QStringLiteral("side"), codeOf(side), words);
    m_sides = new Segments(theme, choices, tr("People who are shown"), this);
    // Whoever is on the list already is not to be invited again.
    std::vector<people::Person> people = workspace.people();
    if (const auto record = workspace.session(session))
        std::erase_if(people,
                      [&](const people::Person& person) { return people::isInvited(*record, person.id); });
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(workspace.clock().now())).date();
    m_model.setPeople(std::move(people), workspace.attendance(latestSessions), today);
    layOut();
    m_filter->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setQuery(text);
        showChoice();
    });
    connect(m_sides, &Segments::chosen, this, [this](int chosen) {
        m_model.setSide(chosen == 0 ? std::nullopt : std::optional(sides[chosen - 1]));
        showChoice();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InviteSheet::keepChoice);
    connect(m_invite, &QPushButton::clicked, this, &InviteSheet::invite);
    setFocusProxy(m_filter);
    tell();
}

void InviteSheet::layOut()
{
    m_filter->setPlaceholderText(tr("Role, perspective, organisation …"));
    addSheetField(content(), theme(), tr("Filter"), *m_filter, 0);
    content().addWidget(m_sides, 0, Qt::AlignLeft);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonDelegate(theme(), *m_list));
    m_list->setSelectionMode(QAbstractItemView::MultiSelection);
    m_list->setAccessibleName(tr("The register of people"));
    m_list->setFixedHeight(listHeight);
    content().addWidget(m_list);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(16);
    m_missing->setWordWrap(true);
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_invite, 0, Qt::AlignBottom);
    content().addLayout(foot);
}

/// What is chosen among the rows that are shown; those that are filtered away stay as they were.
void InviteSheet::keepChoice()
{
    if (m_isShowing)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_chosen.remove(m_model.person(m_model.index(row)).id);
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : chosen)
        m_chosen.insert(m_model.person(index).id);
    tell();
}

void InviteSheet::showChoice()
{
    m_isShowing = true;
    for (int row = 0; row < m_model.rowCount() && !m_chosen.isEmpty(); ++row) {
        if (m_chosen.contains(m_model.person(m_model.index(row)).id))
            m_list->selectionModel()->select(m_model.index(row), QItemSelectionModel::Select);
    }
    m_isShowing = false;
}

void InviteSheet::tell()
{
    const auto count = int(m_chosen.size());
    m_invite->setText(count == 0 ? tr("Invite") : tr("Invite %n person(s)", nullptr, count));
    m_invite->setEnabled(count > 0 && m_workspace.isWritable());
    QStringList sentences;
    if (m_model.everybody().empty())
        sentences << tr("Nobody in the register is left to invite.");
    if (const auto record = m_workspace.session(m_session)) {
        session::SessionRecord after = *record;
        for (const people::Person& person : m_model.everybody()) {
            if (!m_chosen.contains(person.id))
                continue;
            session::Participant& added = after.participants.emplace_back();
            added.perspective = person.perspective;
            added.side = person.side;
            added.speaksFor = person.speaksFor;
        }
        for (const people::MissingVoice& voice : people::missingVoices(
                 after.session.concerns, after.participants, m_workspace.earlierVoices(m_session)))
            sentences << people::sentenceOn(voice, m_vocabulary, m_words);
    }
    if (sentences.isEmpty())
        sentences << tr("Space chooses, Enter invites.");
    m_missing->setText(sentences.join(u'\n'));
    fit();
}

void InviteSheet::invite()
{
    const auto record = m_workspace.session(m_session);
    if (m_chosen.isEmpty() || !record || !m_workspace.isWritable())
        return;
    std::vector<people::Person> people;
    for (const people::Person& person : m_model.everybody()) {
        if (m_chosen.contains(person.id))
            people.push_back(person);
    }
    if (const auto done = m_workspace.commit(people::invite(*record, people, m_workspace.ids())); !done) {
        m_missing->setText(done.failure().sentence);
        return;
    }
    emit invited(int(people.size()));
    closeSheet();
}

bool InviteSheet::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || (object != m_filter && object != m_list))
        return Sheet::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (object == m_filter && m_chosen.isEmpty())
            m_list->setFocus();
        else
            invite();
        return true;
    }
    if (object == m_filter && key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (object == m_list && key == Qt::Key_Space && m_list->currentIndex().isValid()) {
        m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::Toggle);
        return true;
    }
    return Sheet::eventFilter(object, event);
}

} // namespace kring::ui
