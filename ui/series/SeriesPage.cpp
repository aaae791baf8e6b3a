// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/SeriesPage.h"

#include "core/session/SeriesRules.h"
#include "ui/series/LogCard.h"
#include "ui/series/RoadCard.h"
#include "ui/series/SeriesHead.h"
#include "ui/series/SessionAxis.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace kring::ui {

using session::SessionStatus;

namespace {

constexpr int logHeight = 220;
constexpr int lowLogHeight = 168;
constexpr int lowPage = 740; // the road map needs the room then
const QString fieldName = QStringLiteral("log-line");

} // namespace

SeriesPage::SeriesPage(workspace::Workspace& workspace, const Theme& theme,
                       const session::Vocabulary& vocabulary, session::Language words, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_barPart(new QWidget(this))
    , m_choice(new ChoiceBox(theme, m_barPart))
    , m_views(new QStackedLayout(this))
    , m_whole(new QWidget(this))
    , m_none(new QWidget(this))
    , m_head(new SeriesHead(theme, m_whole))
    , m_roads(new RoadCard(theme, vocabulary, words, m_whole))
    , m_logCard(new LogCard(theme, vocabulary, words, m_whole))
{
    setObjectName(QStringLiteral("series"));
    layOut();
    connectParts();
}

SeriesPage::~SeriesPage()
{
    delete m_barPart;
}

void SeriesPage::layOut()
{
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(m_roads, 1);
    column->addWidget(m_logCard);
    m_logCard->setFixedHeight(logHeight);

    auto* middle = new QVBoxLayout(m_none);
    middle->setSpacing(16);
    auto* words = new PlainLabel(m_theme, TextSize::Title, Weight::Regular, &Colours::text, m_none);
    words->setText(tr("Sessions that build on one another make a series: its questions keep their road, and "
                      "what happens between the sessions is written down month by month."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(560);
    auto* make = new KeyButton(m_theme, KeyButton::Style::Primary, tr("New series"), QStringLiteral("plus"),
                               {}, m_none);
    make->setObjectName(QStringLiteral("series.make"));
    make->setEnabled(m_workspace.isWritable());
    connect(make, &QPushButton::clicked, this, &SeriesPage::makeSeries);
    middle->addStretch(2);
    middle->addWidget(words, 0, Qt::AlignHCenter);
    middle->addWidget(make, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    m_views->addWidget(m_whole);
    m_views->addWidget(m_none);

    m_choice->setAccessibleName(tr("Which series"));
    m_choice->setFixedWidth(260);
    auto* bar = new QHBoxLayout(m_barPart);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_choice);
    m_barPart->hide(); // the window takes it into its bar
}

void SeriesPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SeriesPage::refresh);
    m_field.setSingleShot(true);
    m_field.setInterval(400);
    connect(&m_field, &QTimer::timeout, this, &SeriesPage::keepField);
    connect(&m_workspace, &workspace::Workspace::changed, this, &SeriesPage::becomeStale);
    connect(&m_workspace, &workspace::Workspace::changedElsewhere, this, &SeriesPage::becomeStale);
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        keepField();
        m_series = m_all[size_t(row)];
        m_logCard->field().setText(m_workspace.draft({m_series.id.value}, fieldName));
        refresh();
    });
    connect(m_head, &SeriesHead::editWanted, this, &SeriesPage::editSeries);
    connect(m_roads, &RoadCard::opened, this, &SeriesPage::open);
    connect(m_roads, &RoadCard::buildsOnWanted, this, &SeriesPage::editBuildsOn);
    connect(m_logCard, &LogCard::written, this, &SeriesPage::write);
    connect(m_logCard, &LogCard::editWanted, this, &SeriesPage::editEntry);
    connect(m_logCard, &LogCard::deleteWanted, this, &SeriesPage::deleteEntry);
    connect(m_logCard, &LogCard::wholeWanted, this, &SeriesPage::showWholeLog);
    connect(&m_logCard->field(), &QLineEdit::textEdited, this, [this] {
        if (!m_field.isActive())
            m_field.start();
    });
}

QString SeriesPage::title() const
{
    return m_series.id ? m_series.title : tr("Series");
}

QString SeriesPage::subtitle() const
{
    QStringList parts{m_series.programme.simplified(), m_series.pilot.simplified()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QDate SeriesPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_workspace.clock().now())).date();
}

void SeriesPage::becomeStale()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void SeriesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void SeriesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_logCard->setFixedHeight(height() < lowPage ? lowLogHeight : logHeight);
}

/// The series of what comes next; without anything to come, of the latest.
SeriesId SeriesPage::seriesOfNext() const
{
    for (const auto& overview : m_workspace.comingSessions(today(), 100)) {
        if (overview.session.series)
            return overview.session.series;
    }
    for (const auto& overview : m_workspace.pastSessions(today(), 100)) {
        if (overview.session.series)
            return overview.session.series;
    }
    return {};
}

void SeriesPage::showSession(SessionId session)
{
    keepField();
    SeriesId wanted;
    if (session) {
        if (const auto record = m_workspace.session(session))
            wanted = record->session.series;
    }
    if (!wanted)
        wanted = m_series.id ? m_series.id : seriesOfNext();
    m_series = {};
    m_series.id = wanted;
    refresh();
    m_logCard->field().setText(m_workspace.draft({m_series.id.value}, fieldName));
    if (session)
        m_roads->chooseSession(session);
    chooseFocus();
    setFocus();
}

void SeriesPage::chooseFocus()
{
    if (!m_series.id)
        setFocusProxy(m_none->findChild<KeyButton*>());
    else if (m_roads->rows().isHidden())
        setFocusProxy(m_sessions.empty() ? static_cast<QWidget*>(&m_logCard->field()) : &m_roads->axis());
    else
        setFocusProxy(&m_roads->rows());
}

void SeriesPage::refresh()
{
    m_stale = false;
    m_all = m_workspace.series();
    const auto found = std::find_if(m_all.begin(), m_all.end(), [this](const session::Series& series) {
        return series.id == m_series.id;
    });
    m_series = found != m_all.end() ? *found : m_all.empty() ? session::Series{} : m_all.front();
    m_views->setCurrentWidget(m_series.id ? m_whole : m_none);
    fillChoice();
    m_sessions.clear();
    for (workspace::SessionOverview& overview : m_workspace.sessionsOf(m_series.id))
        m_sessions.push_back(std::move(overview.session));
    m_log = m_workspace.logOf(m_series.id);
    const auto roads = followup::roadsOf(m_sessions, m_workspace.questionsOf(m_series.id));

    SeriesHead::Counts counts;
    for (const session::Session& session : m_sessions) {
        counts.held += session.status == SessionStatus::Closed;
        counts.coming += session.status == SessionStatus::Planned || session.status == SessionStatus::Live;
    }
    counts.open = int(
        std::count_if(roads.begin(), roads.end(), [](const followup::Road& road) { return road.isOpen; }));
    const bool writable = m_workspace.isWritable();
    m_head->show(m_series, counts, writable);
    m_roads->show(m_sessions, roads, today(), writable);
    m_logCard->show(m_log, today(), writable);
    chooseFocus();
    emit headerChanged();
}

void SeriesPage::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const session::Series& series : m_all) {
        m_choice->addItem(series.title);
        if (series.id == m_series.id)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_choice->setVisible(m_all.size() > 1);
}

void SeriesPage::leave()
{
    keepField();
}

} // namespace kring::ui
