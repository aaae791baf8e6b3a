// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ChosenSheets.h"

#include "core/people/Invitations.h"
#include "core/people/MissingVoices.h"
#include "ui/people/PersonWords.h"
#include "ui/people/SheetField.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>

namespace kring::ui {

namespace {

constexpr int mostSessions = 50;

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

InviteChosenSheet::InviteChosenSheet(const Theme& theme, workspace::Workspace& workspace,
                                     const session::Vocabulary& vocabulary, session::Language words,
                                     std::vector<people::Person> people, QWidget* window)
    : Sheet(theme, 560, tr("Invite %n person(s)", nullptr, int(people.size())), window)
    , m_workspace(workspace)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_people(std::move(people))
    , m_session(new ChoiceBox(theme, this))
    , m_missing(new PlainLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_invite(new KeyButton(theme, KeyButton::Style::Primary, tr("Invite"), QStringLiteral("mail"),
                             tr("Enter"), this))
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(workspace.clock().now())).date();
    m_sessions = workspace.comingSessions(today, mostSessions);
    for (const workspace::SessionOverview& overview : m_sessions) {
        const QString date = shortDate(overview.session.date, today, localeFor(words));
        m_session->addItem(date.isEmpty() ? overview.session.title
                                          : QString(date + u" · " + overview.session.title));
    }
    addSheetField(content(), theme, tr("To the session"), *m_session, 0);
    m_missing->setWordWrap(true);
    content().addWidget(m_missing);
    content().addSpacing(4);
    content().addWidget(m_invite, 0, Qt::AlignRight);
    connect(m_session, &QComboBox::currentIndexChanged, this, &InviteChosenSheet::tell);
    connect(m_invite, &QPushButton::clicked, this, &InviteChosenSheet::invite);
    setFocusProxy(m_session);
    tell();
}

void InviteChosenSheet::tell()
{
    m_invite->setEnabled(!m_sessions.empty());
    m_session->setEnabled(!m_sessions.empty());
    if (m_sessions.empty()) {
        m_missing->setText(tr("No session is planned. Make one first; the people stay in the register."));
        return;
    }
    const SessionId id = m_sessions[size_t(m_session->currentIndex())].session.id;
    const auto record = m_workspace.session(id);
    if (!record) {
        m_missing->setText(record.failure().sentence);
        return;
    }
    session::SessionRecord after = *record;
    workspace::apply(people::invite(after, m_people, m_workspace.ids()), after);
    QStringList sentences;
    const auto added = after.participants.size() - record->participants.size();
    if (added < m_people.size())
        sentences << tr("%n of them is on the list already.", nullptr, int(m_people.size() - added));
    for (const people::MissingVoice& voice :
         people::missingVoices(after.session.concerns, after.participants, m_workspace.earlierVoices(id)))
        sentences << people::sentenceOn(voice, m_vocabulary, m_words);
    m_missing->setText(sentences.join(u'\n'));
    m_missing->setVisible(!sentences.isEmpty());
    fit();
}

void InviteChosenSheet::invite()
{
    if (m_sessions.empty())
        return;
    const session::Session& session = m_sessions[size_t(m_session->currentIndex())].session;
    const auto record = m_workspace.session(session.id);
    if (!record) {
        m_missing->setText(record.failure().sentence);
        return;
    }
    const workspace::Change change = people::invite(*record, m_people, m_workspace.ids());
    if (const auto done = m_workspace.commit(change); !done) {
        m_missing->setText(done.failure().sentence);
        m_missing->show();
        fit();
        return;
    }
    emit invited(tr("%n invited to %1", nullptr, int(change.edits.size())).arg(session.title));
    closeSheet();
}

void InviteChosenSheet::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event))
        invite();
    else
        Sheet::keyPressEvent(event);
}

JoinSheet::JoinSheet(const Theme& theme, const std::vector<people::Person>& people, QWidget* window)
    : Sheet(theme, 560, tr("Join %n entries into one", nullptr, int(people.size())), window)
    , m_people(people)
    , m_kept(new ChoiceBox(theme, this))
{
    for (const people::Person& person : people) {
        QStringList words{person.alias, person.name, person.organisation};
        words.removeAll(QString());
        m_kept->addItem(words.join(QStringLiteral(" · ")));
    }
    addSheetField(content(), theme, tr("Who stays"), *m_kept, 0);
    auto* hint = new PlainLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this);
    hint->setText(
        tr("What is empty is filled in from the others. Their sessions follow, in the words that were "
           "written there."));
    hint->setWordWrap(true);
    content().addWidget(hint);
    auto* join = new KeyButton(theme, KeyButton::Style::Primary, tr("Join"), QStringLiteral("merge"),
                               tr("Enter"), this);
    content().addSpacing(4);
    content().addWidget(join, 0, Qt::AlignRight);
    connect(join, &QPushButton::clicked, this, &JoinSheet::join);
    setFocusProxy(m_kept);
}

void JoinSheet::join()
{
    emit wanted(m_people[size_t(m_kept->currentIndex())].id);
    closeSheet();
}

void JoinSheet::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event))
        join();
    else
        Sheet::keyPressEvent(event);
}

} // namespace kring::ui
