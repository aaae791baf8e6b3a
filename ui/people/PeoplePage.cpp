// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "ui/people/PeopleFoot.h"
#include "ui/people/PeopleTable.h"
#include "ui/people/PersonWords.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Segments.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace kring::ui {

using session::Side;

namespace {

constexpr int latestSessions = 8;
constexpr Side sides[] = {Side::Lived, Side::Service, Side::Research, Side::None};

} // namespace

PeoplePage::PeoplePage(workspace::Workspace& workspace, const Theme& theme,
                       const session::Vocabulary& vocabulary, session::Language words, ListChooser chooser,
                       QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_chooser(std::move(chooser))
    , m_barPart(new QWidget(this))
    , m_import(new KeyButton(theme, KeyButton::Style::Plain, tr("Import CSV"), QStringLiteral("file-up"),
                             QKeySequence(Qt::CTRL | Qt::Key_I).toString(QKeySequence::NativeText),
                             m_barPart))
    , m_filter(new QLineEdit(this))
    , m_model(vocabulary, words)
    , m_header(new PeopleHeader(theme, this))
    , m_list(new PeopleList(theme, this))
    , m_empty(new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this))
    , m_foot(new PeopleFoot(theme, this))
{
    QStringList choices{tr("All")};
    for (const Side side : sides)
        choices << vocabulary.word(QStringLiteral("side"), codeOf(side), words);
    m_sides = new Segments(theme, choices, tr("People who are shown"), this);
    m_unfinished.perspective = QStringLiteral("service_user");
    layOut();
    connectParts();
}

PeoplePage::~PeoplePage()
{
    delete m_barPart;
}

void PeoplePage::layOut()
{
    auto* bar = new QHBoxLayout(m_barPart);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_import);
    m_barPart->hide(); // the window takes it into its bar
    m_import->setEnabled(m_workspace.isWritable());

    auto* search = new FieldFrame(m_theme, *m_filter, this);
    auto* inside = new QHBoxLayout(search);
    inside->setContentsMargins(10, 6, 10, 6);
    inside->addWidget(new IconLabel(m_theme, QStringLiteral("search"), 16, search));
    inside->addWidget(m_filter);
    search->setFixedWidth(300);
    m_filter->setPlaceholderText(tr("Filter by role, organisation …"));
    m_filter->setAccessibleName(tr("Filter by role, organisation …"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_sides);
    head->addStretch(1);
    head->addWidget(search);

    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonDelegate(m_theme, *m_list));
    m_list->setAccessibleName(tr("The register of people"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* card = new PanelCard(m_theme, PanelCard::Style::Plain, this);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(6, 0, 6, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_foot);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(16, 16, 16, 16);
    page->setSpacing(16);
    page->addLayout(head);
    page->addWidget(card, 1);
    setFocusProxy(m_list);
    setTabOrder(m_sides, m_filter);
    setTabOrder(m_filter, m_header);
    setTabOrder(m_header, m_list);
}

void PeoplePage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PeoplePage::refresh);
    connect(&m_workspace, &workspace::Workspace::changed, this, &PeoplePage::becomeStale);
    connect(&m_workspace, &workspace::Workspace::changedElsewhere, this, &PeoplePage::becomeStale);
    connect(m_import, &QPushButton::clicked, this, &PeoplePage::importList);
    connect(m_sides, &Segments::chosen, this, [this](int chosen) {
        m_model.setSide(chosen == 0 ? std::nullopt : std::optional(sides[chosen - 1]));
        tellShown();
    });
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setQuery(text);
        tellShown();
    });
    connect(m_header, &PeopleHeader::sortWanted, this, [this](PeopleColumn column, Qt::SortOrder order) {
        const auto kept = chosen();
        std::vector<PersonId> ids;
        for (const people::Person& person : kept)
            ids.push_back(person.id);
        m_model.sortBy(column, order);
        choose(ids, ids.empty() ? PersonId{} : ids.front());
    });
    connect(m_list, &PeopleList::opened, this,
            [this](const QModelIndex& index) { edit(m_model.person(index)); });
    connect(m_list, &PeopleList::removeWanted, this, &PeoplePage::remove);
    // A letter in the list begins to filter: what is looked for need not be aimed at first.
    connect(m_list, &PeopleList::typed, this, [this](const QString& text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::tellShown);
    connect(m_foot, &PeopleFoot::editWanted, this, [this] {
        if (const auto people = chosen(); people.size() == 1)
            edit(people.front());
    });
    connect(m_foot, &PeopleFoot::inviteWanted, this, &PeoplePage::invite);
    connect(m_foot, &PeopleFoot::joinWanted, this, &PeoplePage::join);
    connect(m_foot, &PeopleFoot::removeWanted, this, &PeoplePage::remove);
}

QString PeoplePage::title() const
{
    return tr("People");
}

QString PeoplePage::subtitle() const
{
    const int count = int(m_model.everybody().size());
    if (count == 0)
        return {};
    return QString(tr("%n in the register", nullptr, count) + u" · " +
                   tr("%n organisation(s)", nullptr, m_model.organisations()));
}

void PeoplePage::showSession(SessionId)
{
    refresh();
}

void PeoplePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void PeoplePage::becomeStale()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void PeoplePage::refresh()
{
    m_stale = false;
    std::vector<PersonId> kept;
    for (const people::Person& person : chosen())
        kept.push_back(person.id);
    const PersonId current =
        m_list->currentIndex().isValid() ? m_model.person(m_list->currentIndex()).id : PersonId{};
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_workspace.clock().now())).date();
    m_model.setPeople(m_workspace.people(), m_workspace.attendance(latestSessions), today);
    const auto word = [this](int segment, const QString& text, int count) {
        m_sides->setWord(segment, QStringLiteral("%1 %2").arg(text).arg(count));
    };
    word(0, tr("All"), int(m_model.everybody().size()));
    for (int i = 0; i < int(std::size(sides)); ++i)
        word(i + 1, m_vocabulary.word(QStringLiteral("side"), codeOf(sides[i]), m_words),
             m_model.countOf(sides[i]));
    choose(kept, current);
    if (!m_list->currentIndex().isValid() && m_list->hasFocus() && m_model.rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::ClearAndSelect);
    tellShown();
    emit headerChanged();
}

void PeoplePage::tellShown()
{
    const int shown = m_model.rowCount();
    const int all = int(m_model.everybody().size());
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(all == 0
                         ? tr("Nobody is in the register yet.\nWrite somebody in, import a list, or invite "
                              "people from it to a session.")
                         : tr("Nobody is called that, or belongs there."));
    setFocusProxy(shown > 0 ? static_cast<QWidget*>(m_list) : m_filter);
    m_foot->show(shown, all, shown == 0 ? 0 : int(m_list->selectionModel()->selectedIndexes().size()),
                 m_workspace.isWritable());
}

bool PeoplePage::isAnybodyChosen() const
{
    return m_list->selectionModel()->hasSelection();
}

std::vector<people::Person> PeoplePage::chosen() const
{
    std::vector<people::Person> people;
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& index : indexes)
        people.push_back(m_model.person(index));
    return people;
}

void PeoplePage::choose(const std::vector<PersonId>& people, PersonId current)
{
    const QModelIndex stands = current ? m_model.indexOf(current) : QModelIndex();
    if (stands.isValid())
        m_list->selectionModel()->setCurrentIndex(stands, QItemSelectionModel::NoUpdate);
    constexpr size_t mostFound = 200; // more than anybody chooses by hand
    for (size_t i = 0; i < std::min(people.size(), mostFound); ++i) {
        if (const QModelIndex index = m_model.indexOf(people[i]); index.isValid())
            m_list->selectionModel()->select(index, QItemSelectionModel::Select);
    }
}

bool PeoplePage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_filter && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            m_list->setFocus();
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

} // namespace kring::ui
