// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanPage.h"

#include "ui/plan/BudgetCard.h"
#include "ui/plan/CarriedCard.h"
#include "ui/plan/FrameCard.h"
#include "ui/plan/MissingCard.h"
#include "ui/plan/PeopleCard.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SlimScrollBar.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace kring::ui {

using session::SessionStatus;

namespace {

constexpr int frameWidth = 304;
constexpr int rightWidth = 336;
constexpr int narrowFrame = 288;
constexpr int narrowRight = 304;
constexpr int roomy = 1300; ///< from so wide the columns have their full width
constexpr int margin = 16;
constexpr int forScrolling = 12; ///< beside the right column's cards
constexpr int wait = 400;        ///< milliseconds until half-typed words are kept

} // namespace

PlanPage::PlanPage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
                   session::Language words, Missing missing, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_missingRule(std::move(missing))
    , m_session(workspace)
    , m_barPart(new QWidget(this))
    , m_frame(new FrameCard(m_session, theme, vocabulary, words, this))
    , m_budget(new BudgetCard(theme, vocabulary, this))
    , m_list(new PlanList(theme, m_model,
                          [this](AgendaItemId item, PlanList::Field field, const QString& typed) {
                              return takeTyped(item, field, typed);
                          }))
    , m_people(new PeopleCard(theme, vocabulary, words))
    , m_missing(new MissingCard(theme))
    , m_carried(new CarriedCard(m_session, theme))
{
    layOut();
    buildBar();
    connectParts();
}

PlanPage::~PlanPage()
{
    delete m_barPart;
}

void PlanPage::layOut()
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(margin, margin, margin - forScrolling, margin);
    columns->setSpacing(margin);
    columns->addWidget(m_frame);
    columns->addWidget(buildAgenda(), 1);
    columns->addWidget(buildRight());
    shareWidth();
}

/// Where there is little room, the agenda's titles need it more than the columns beside it.
void PlanPage::shareWidth()
{
    const bool isRoomy = width() >= roomy;
    m_frame->setFixedWidth(isRoomy ? frameWidth : narrowFrame);
    m_right->setFixedWidth((isRoomy ? rightWidth : narrowRight) + forScrolling);
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    shareWidth();
}

QWidget* PlanPage::buildAgenda()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* heading = new PlainLabel(m_theme, TextSize::Title, Weight::Strong, &Colours::text, part);
    heading->setText(tr("Agenda"));
    m_count = new PlainLabel(m_theme, TextSize::Label, Weight::Strong, &Colours::muted, part);
    m_open = new ToggleSwitch(m_theme, QStringLiteral("hand"), tr("Open agenda"), part);
    m_reserve = new KeyButton(m_theme, KeyButton::Style::Plain, tr("Reserve a place"), QStringLiteral("plus"),
                              {}, part);
    m_reserve->setToolTip(tr("An empty place on the agenda, to be filled live (Alt+R)"));
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(heading);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_reserve);
    head->addWidget(m_open);
    column->addLayout(head);
    m_budget->setParent(part);
    column->addWidget(m_budget);

    auto* card = new PanelCard(m_theme, PanelCard::Style::Plain, part);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(6, 4, 6, 4);
    m_list->setParent(card);
    inside->addWidget(m_list);
    column->addWidget(card, 1);

    m_add = new PlanField(
        m_theme, QStringLiteral("plan.add"), {}, PlanField::Lines::One,
        [this](const QString& line) { return addTyped(line); }, part, tr("Add an item"));
    m_add->saveOnlyWithEnter();
    m_add->setHint(tr("Add an item …  such as: Talk about schedules 20m"));
    column->addWidget(m_add);
    auto* hints = new KeyHints(m_theme, part);
    hints->show({{{tr("Alt"), tr("Ctrl"), QStringLiteral("↑ ↓")}, tr("move")},
                 {{tr("F1")}, tr("all keys")},
                 {{}, tr("Minutes: 90m, 1.5h or 1:30")}});
    column->addWidget(hints);
    return part;
}

QWidget* PlanPage::buildRight()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, forScrolling, 0);
    column->setSpacing(12);
    for (QWidget* card : {static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_missing),
                          static_cast<QWidget*>(m_carried)}) {
        card->setParent(inside);
        column->addWidget(card);
    }
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus); // what lies in it has the focus, and is scrolled to
    area->setWidget(inside);
    inside->setAutoFillBackground(false); // the area has asked it to
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_right = area;
    new SlimScrollBar(m_theme, *area);
    return area;
}

void PlanPage::buildBar()
{
    m_status = new PlainLabel(m_theme, TextSize::Label, Weight::Strong, &Colours::muted, m_barPart);
    m_rehearse = new KeyButton(m_theme, KeyButton::Style::Plain, tr("Rehearse"), QStringLiteral("repeat"), {},
                               m_barPart);
    m_rehearse->setToolTip(tr("Try the session on a copy: nothing is recorded (Ctrl+Shift+G)"));
    auto* bar = new QHBoxLayout(m_barPart);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(12);
    m_share = new KeyButton(m_theme, KeyButton::Style::Plain, tr("Share"), QStringLiteral("send"), {},
                            m_barPart);
    m_share->setToolTip(tr("The invitation as text, web page and calendar"));
    m_arrange = new KeyButton(m_theme, KeyButton::Style::Plain, tr("Programme"),
                              QStringLiteral("layout-template"), {}, m_barPart);
    m_arrange->setToolTip(tr("Arrange the contributions in the arena's passes"));
    bar->addWidget(m_status);
    bar->addWidget(m_arrange);
    bar->addWidget(m_share);
    bar->addWidget(m_rehearse);
    m_barPart->hide(); // the window takes it into its bar
}

void PlanPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PlanPage::refreshQuestions);
    m_draftsSoon.setSingleShot(true);
    m_draftsSoon.setInterval(wait);
    connect(&m_draftsSoon, &QTimer::timeout, this, &PlanPage::keepDrafts);
    const auto keepSoon = [this] {
        if (!m_draftsSoon.isActive())
            m_draftsSoon.start();
    };
    connect(m_list, &PlanList::typing, this, keepSoon);
    connect(m_add, &PlanField::typing, this, keepSoon);
    connect(&m_session, &PlannedSession::changed, this, &PlanPage::refresh);
    connect(&m_session, &PlannedSession::failed, this, &PlanPage::message);
    connect(&m_session.workspace(), &workspace::Workspace::changedElsewhere, this,
            [this] { m_questionsStale = true; });
    connect(m_share, &QPushButton::clicked, this, &PlanPage::shareWanted);
    connect(m_arrange, &QPushButton::clicked, this, [this] { emit goTo(PageName::Arena, m_session.id()); });
    connect(m_people, &PeopleCard::inviteWanted, this, &PlanPage::inviteWanted);
    connect(m_rehearse, &QPushButton::clicked, this, [this] { emit rehearseWanted(m_session.id()); });
    connect(m_reserve, &QPushButton::clicked, this, &PlanPage::reserve);
    connect(m_open, &QAbstractButton::clicked, this, &PlanPage::toggleOpenAgenda);
    connect(m_list, &PlanList::detailsWanted, this, &PlanPage::openDetails);
    connect(m_list, &PlanList::dropped, this, [this](AgendaItemId item, AgendaItemId before) {
        m_session.perform([=](const session::SessionRecord& record, Instant) {
            return agenda::placeItem(record, item, before);
        });
    });
    m_list->setCommands(listCommands());
}

QString PlanPage::title() const
{
    return m_session.id() ? m_session.record().session.title : tr("Plan");
}

QString PlanPage::subtitle() const
{
    const session::SessionRecord& record = m_session.record();
    QStringList parts;
    if (record.session.number > 0)
        parts << tr("Session %1").arg(record.session.number);
    if (record.series)
        parts << record.series->title.simplified();
    return parts.join(QStringLiteral(" · "));
}

void PlanPage::showSession(SessionId session)
{
    const bool another = session && session != m_session.id();
    if (another) {
        m_list->dropEditing();
        m_questionsStale = true;
    }
    m_session.open(session ? session : m_session.id());
    if (another) {
        m_frame->open();
        openDrafts();
    }
    refreshQuestions();
    if (canStart())
        emit isAtHand(m_session.record());
    setFocusProxy(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_list) : &m_add->input());
}

void PlanPage::refresh()
{
    const session::SessionRecord& record = m_session.record();
    const agenda::PlanTimes times = agenda::planTimes(record.session, record.agenda);
    m_model.setRows(planRows(record, times, m_vocabulary, m_words));
    m_budget->show(record, times);
    m_people->show(record);
    m_missing->show(m_missingRule ? m_missingRule(record) : QStringList());
    m_count->setText(QString::number(record.agenda.size()));
    m_open->setChecked(record.session.openAgenda);
    m_reserve->setVisible(record.session.openAgenda);
    const bool isPlanned = record.session.status == SessionStatus::Planned;
    m_status->setText(
        m_vocabulary.word(QStringLiteral("session_status"), codeOf(record.session.status), m_words));
    m_share->setVisible(bool(m_session.id()));
    m_arrange->setVisible(record.session.type == QLatin1String("arena") || !record.contributions.empty());
    m_rehearse->setVisible(isPlanned && bool(m_session.id()));
    for (QWidget* part :
         {static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_reserve), static_cast<QWidget*>(m_add)})
        part->setEnabled(canEdit());
    m_list->setEditable(canEdit());
    if (record.questions != m_shownQuestions)
        m_questionsStale = true;
    if (m_questionsStale)
        m_soon.start();
    emit headerChanged();
}

void PlanPage::refreshQuestions()
{
    m_soon.stop();
    m_questionsStale = false;
    m_shownQuestions = m_session.record().questions;
    m_carried->refresh();
}

bool PlanPage::canEdit() const
{
    return m_session.id() && m_session.workspace().isWritable();
}

/// On its day and later, and while its day is not known.
bool PlanPage::canStart() const
{
    const session::Session& session = m_session.record().session;
    if (!canEdit() || session.status == SessionStatus::Cancelled)
        return false;
    const bool isLater =
        session.date.precision == DatePrecision::Day && session.date.first > m_session.today();
    return session.status == SessionStatus::Live || (session.status == SessionStatus::Planned && !isLater);
}

void PlanPage::leave()
{
    m_frame->leave();
    m_list->finishEditing(); // what cannot be taken stays as a draft
    keepDrafts();
}

} // namespace kring::ui
