// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomePage.h"

#include "core/agenda/AgendaRules.h"
#include "core/session/SessionTimes.h"
#include "ui/home/SessionRowDelegate.h"
#include "ui/home/ThreadRowDelegate.h"

#include <QDateTime>

#include <chrono>

namespace kring::ui {

using namespace std::chrono_literals;
using session::SessionStatus;

namespace {

constexpr int mostRows = 50;

/// The rows to show, made of at most so many; one more was asked for, to know whether there are others.
template <class Overviews, class MakeRow>
std::vector<SessionRow> rowsOf(const Overviews& overviews, MakeRow makeRow)
{
    std::vector<SessionRow> rows;
    for (size_t i = 0; i < std::min(overviews.size(), size_t(mostRows)); ++i)
        rows.push_back(makeRow(overviews[i]));
    return rows;
}

} // namespace

HomePage::HomePage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
                   session::Language words, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_barPart(new QWidget(this))
    , m_newSession(new KeyButton(theme, KeyButton::Style::Plain, tr("New session"), QStringLiteral("plus"),
                                 QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText),
                                 m_barPart))
    , m_views(new QStackedLayout(this))
    , m_overview(new QWidget(this))
    , m_firstRun(new FirstRunView(theme, this))
    , m_nextCard(new NextSessionCard(theme, vocabulary, words, m_overview))
    , m_coming(new ListCard(theme, tr("Coming"), tr("Nothing more is planned."), m_overview))
    , m_past(
          new ListCard(theme, tr("Earlier"), tr("Sessions that have been held will stand here."), m_overview))
    , m_threads(new ListCard(theme, tr("Open threads"),
                             tr("Questions carried from session to session, and what somebody has promised "
                                "to do, will stand here."),
                             m_overview))
{
    layOut();
    connectParts();
}

HomePage::~HomePage()
{
    delete m_barPart;
}

void HomePage::layOut()
{
    m_coming->list().setModel(&m_comingModel);
    m_past->list().setModel(&m_pastModel);
    m_threads->list().setModel(&m_threadModel);
    for (HomeList* list : {&m_coming->list(), &m_past->list()})
        list->setItemDelegate(new SessionRowDelegate(m_theme, *list));
    m_threads->list().setItemDelegate(new ThreadRowDelegate(m_theme, m_threads->list()));

    auto* lists = new QHBoxLayout;
    lists->setSpacing(16);
    lists->addWidget(m_coming, 1);
    lists->addWidget(m_past, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_nextCard);
    left->addLayout(lists, 1);
    auto* columns = new QHBoxLayout(m_overview);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addLayout(left, 824);
    columns->addWidget(m_threads, 480);
    for (QWidget* card : {static_cast<QWidget*>(m_coming), static_cast<QWidget*>(m_past),
                          static_cast<QWidget*>(m_threads), static_cast<QWidget*>(m_nextCard)})
        card->setMinimumWidth(1); // the columns share the width by their measures, not by their words
    auto* bar = new QHBoxLayout(m_barPart);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_newSession);
    m_barPart->hide(); // the window takes it into its bar
    m_newSession->setEnabled(m_workspace.isWritable());
    m_views->addWidget(m_overview);
    m_views->addWidget(m_firstRun);
}

void HomePage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &HomePage::refresh);
    m_dayWatch.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_dayWatch, &QTimer::timeout, this, [this] {
        if (today() != m_shownDay)
            becomeStale();
    });
    m_dayWatch.start(20s);
    connect(&m_workspace, &workspace::Workspace::changed, this, &HomePage::becomeStale);
    connect(&m_workspace, &workspace::Workspace::changedElsewhere, this, &HomePage::becomeStale);

    connect(m_newSession, &KeyButton::clicked, this, &HomePage::newSessionWanted);
    connect(m_firstRun, &FirstRunView::newSessionWanted, this, &HomePage::newSessionWanted);
    connect(m_firstRun, &FirstRunView::sampleWanted, this, &HomePage::sampleWanted);
    connect(m_nextCard, &NextSessionCard::startWanted, this, &HomePage::start);
    connect(m_nextCard, &NextSessionCard::rehearseWanted, this, &HomePage::rehearse);
    connect(m_nextCard, &NextSessionCard::openWanted, this, [this] {
        if (m_next)
            open(m_next->session.id);
    });
    for (ListCard* card : {m_coming, m_past}) {
        const auto* model = static_cast<const SessionRowModel*>(card->list().model());
        connect(&card->list(), &HomeList::opened, this,
                [this, model](const QModelIndex& index) { open(model->row(index).id); });
    }
    connect(&m_threads->list(), &HomeList::opened, this,
            [this](const QModelIndex& index) { open(m_threadModel.row(index).session); });
    connect(&m_threads->list(), &HomeList::ticked, this,
            [this](const QModelIndex& index) { markDone(m_threadModel.row(index).action); });
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::subtitle() const
{
    return todayInWords(today(), localeOf(m_words));
}

void HomePage::showSession(SessionId)
{
    refresh();
    setFocus();
}

/// Where the keyboard begins when the page is entered.
void HomePage::chooseFocus()
{
    if (m_empty)
        setFocusProxy(&m_firstRun->firstAction());
    else if (m_next)
        setFocusProxy(&m_nextCard->firstAction());
    else
        setFocusProxy(&m_past->list());
}

void HomePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale || today() != m_shownDay)
        refresh();
}

QDate HomePage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_workspace.clock().now())).date();
}

void HomePage::becomeStale()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void HomePage::refresh()
{
    m_stale = false;
    m_shownDay = today();
    auto coming = m_workspace.comingSessions(m_shownDay, mostRows + 2);
    const auto past = m_workspace.pastSessions(m_shownDay, mostRows + 1);
    m_empty = coming.empty() && past.empty();
    m_views->setCurrentWidget(m_empty ? static_cast<QWidget*>(m_firstRun) : m_overview);

    m_newSession->setVisible(!m_empty);
    refreshNext(coming);
    chooseFocus();
    m_comingModel.setRows(rowsOf(coming, [this](const workspace::SessionOverview& overview) {
        return comingRow(overview, m_shownDay, m_vocabulary, m_words);
    }));
    m_pastModel.setRows(rowsOf(past, [this](const workspace::SessionOverview& overview) {
        return pastRow(overview, m_shownDay, m_vocabulary, m_words);
    }));
    const auto questions = m_workspace.openQuestions(mostRows + 1);
    const auto actions = m_workspace.openActions(mostRows + 1);
    m_threadModel.setRows(threadRows(questions, actions, m_shownDay, localeOf(m_words)));
    m_coming->setCount(m_comingModel.rowCount(), coming.size() > mostRows);
    m_past->setCount(m_pastModel.rowCount(), past.size() > mostRows);
    m_threads->setCount(m_threadModel.threadCount(),
                        questions.size() > mostRows || actions.size() > mostRows);
    emit headerChanged();
}

/// Takes the next session out of those to come: a live one, else the soonest whose day is known, else the
/// first of what is left.
void HomePage::refreshNext(std::vector<workspace::SessionOverview>& coming)
{
    auto next = std::find_if(coming.begin(), coming.end(), [](const workspace::SessionOverview& overview) {
        return overview.session.status == SessionStatus::Live;
    });
    if (next == coming.end()) {
        next = std::find_if(coming.begin(), coming.end(), [](const workspace::SessionOverview& overview) {
            return overview.session.date.precision == DatePrecision::Day;
        });
    }
    if (next == coming.end())
        next = coming.begin();
    m_next.reset();
    if (next != coming.end()) {
        if (auto record = m_workspace.session(next->session.id))
            m_next = std::move(record).value();
        coming.erase(next);
    }
    m_nextCard->setVisible(m_next.has_value());
    if (m_next)
        m_nextCard->show(*m_next, session::localDate(m_next->session, m_workspace.clock().now()),
                         m_workspace.isWritable());
}

void HomePage::open(SessionId session)
{
    const auto record = m_workspace.session(session);
    if (!record) {
        emit message(record.failure().sentence);
        return;
    }
    const SessionStatus status = record->session.status;
    emit goTo(status == SessionStatus::Closed ? PageName::Summary
              : status == SessionStatus::Live ? PageName::Live
                                              : PageName::Plan,
              session);
}

Commands HomePage::commands()
{
    return {{QStringLiteral("home.rehearse"),
             tr("Rehearse the next session: nothing is recorded"),
             QStringLiteral("repeat"),
             {Qt::CTRL | Qt::SHIFT | Qt::Key_G},
             [this] { rehearse(); },
             [this] { return m_next && m_next->session.status == session::SessionStatus::Planned; }}};
}

void HomePage::rehearse()
{
    if (m_next)
        emit rehearseWanted(m_next->session.id);
}

void HomePage::start()
{
    if (!m_next)
        return;
    const SessionId session = m_next->session.id;
    const auto done = m_workspace.commit(agenda::startSession(*m_next, m_workspace.clock().now()));
    if (!done) {
        emit message(done.failure().sentence);
        return;
    }
    emit saved();
    emit goTo(PageName::Live, session);
}

void HomePage::markDone(const followup::Action& action)
{
    followup::Action done = action;
    done.status = followup::ActionStatus::Done;
    workspace::Change change{KRING_CHANGE("Mark action done"), {}};
    change.update(action, done);
    const auto outcome = m_workspace.commit(change);
    if (!outcome) {
        emit message(outcome.failure().sentence);
        return;
    }
    emit saved();
    emit message(tr("Done: %1").arg(action.text));
}

} // namespace kring::ui
