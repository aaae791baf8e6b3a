// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/ArenaPage.h"

#include "core/arena/ArenaEdits.h"
#include "core/arena/Suggestion.h"
#include "core/report/DateWords.h"
#include "ui/arena/ArenaBoard.h"
#include "ui/arena/CardList.h"
#include "ui/arena/ContributionSheet.h"
#include "ui/arena/PassSheet.h"
#include "ui/arena/SuggestionSheet.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace kring::ui {

ArenaPage::ArenaPage(workspace::Workspace& workspace, const Theme& theme,
                     const session::Vocabulary& vocabulary, session::Language words, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_board(new ArenaBoard(theme))
    , m_hint(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(buildPool());
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    m_hint->setWordWrap(true);
    right->addWidget(m_hint);
    right->addWidget(m_board, 1);
    layout->addLayout(right, 1);
    connectParts();
}

QWidget* ArenaPage::buildPool()
{
    auto* card = new PanelCard(m_theme, PanelCard::Style::Plain);
    card->setFixedWidth(288);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    m_poolTitle = new PlainLabel(m_theme, TextSize::Title, Weight::Strong);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter by person, subject …"));
    m_filter->setAccessibleName(tr("Filter what has no place yet"));
    auto* frame = new FieldFrame(m_theme, *m_filter);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 6, 10, 6);
    inside->addWidget(m_filter);
    m_pool = new CardList(m_theme, CardList::Look::Cards, tr("Without a place"));
    m_add = new KeyButton(m_theme, KeyButton::Style::Plain, tr("Add a contribution"), QStringLiteral("plus"),
                          tr("Ctrl+Shift+A"));
    m_troubleTitle = new PlainLabel(m_theme, TextSize::Body, Weight::Strong);
    m_troubles = new CardList(m_theme, CardList::Look::Lines, tr("To solve"));
    m_coverage = new PlainLabel(m_theme, TextSize::Small, Weight::Regular, &Colours::muted);
    m_coverage->setWordWrap(true);
    layout->addWidget(m_poolTitle);
    layout->addWidget(frame);
    layout->addWidget(m_pool, 3);
    layout->addWidget(m_add);
    layout->addWidget(m_troubleTitle);
    layout->addWidget(m_troubles, 1);
    layout->addWidget(m_coverage);
    return card;
}

void ArenaPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ArenaPage::showPuzzle);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_pool, &CardList::opened, this, [this] {
        if (const ArenaRow* row = m_pool->chosen())
            edit(row->id);
    });
    connect(m_pool, &CardList::liftWanted, this, [this] {
        if (const ArenaRow* row = m_pool->chosen())
            m_board->lift(row->id, row->title, row->minutes);
    });
    connect(m_pool, &CardList::boardWanted, m_board, [this] { m_board->setFocus(); });
    const auto jump = [this] {
        if (const ArenaRow* row = m_troubles->chosen()) {
            m_board->choose(row->id);
            m_board->setFocus();
        }
    };
    connect(m_troubles, &CardList::opened, this, jump);
    connect(m_troubles, &CardList::boardWanted, this, jump);
    connect(m_board, &ArenaBoard::poolWanted, m_pool, [this] { m_pool->setFocus(); });
    connect(m_board, &ArenaBoard::editWanted, this, &ArenaPage::edit);
    connect(m_board, &ArenaBoard::passWanted, this, &ArenaPage::editPass);
    connect(m_board, &ArenaBoard::placeWanted, this, [this](ContributionId id, const arena::Place& place) {
        write(arena::place(m_record, id, place));
    });
    connect(m_board, &ArenaBoard::takeBackWanted, this,
            [this](ContributionId id) { write(arena::takeBack(m_record, id)); });
    connect(m_board, &ArenaBoard::pinWanted, this,
            [this](ContributionId id) { write(arena::togglePin(m_record, id)); });
    connect(&m_workspace, &workspace::Workspace::changed, this, &ArenaPage::take);
    connect(&m_workspace, &workspace::Workspace::changedElsewhere, this, &ArenaPage::readIfShown);
}

QString ArenaPage::subtitle() const
{
    const session::Session& session = m_record.session;
    QStringList parts;
    if (session.date.precision == DatePrecision::Day)
        parts << report::dayInWords(session.date.first, m_words);
    if (!session.place.isEmpty())
        parts << session.place.simplified();
    if (!session.mode.isEmpty())
        parts << m_vocabulary.word(QStringLiteral("mode"), session.mode, m_words);
    return parts.join(QStringLiteral(" · "));
}

Commands ArenaPage::commands()
{
    const auto has = [this] { return bool(m_record.session.id); };
    const QString board = tr("The programme");
    const auto inBoard = [&](const char* id, const QString& text, QList<QKeySequence> keys) {
        return Command{QString::fromLatin1(id), text, {}, std::move(keys), [] {}, [] { return true; }, board};
    };
    return {
        {QStringLiteral("arena.suggest"),
         tr("Suggest a programme"),
         QStringLiteral("wand-sparkles"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_G},
         [this] { suggest(); },
         has},
        {QStringLiteral("arena.add"),
         tr("Add a contribution"),
         QStringLiteral("plus"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_A},
         [this] { edit({}); },
         has},
        {QStringLiteral("arena.clear"),
         tr("Take back what is not pinned"),
         QStringLiteral("undo-2"),
         {},
         [this] { write(arena::takeBackUnpinned(m_record)); },
         has},
        {QStringLiteral("arena.remove"),
         tr("Remove the contribution"),
         QStringLiteral("trash-2"),
         {Qt::CTRL | Qt::Key_Delete},
         [this] { removeChosen(); },
         has},
        inBoard("arena.lift", tr("Lift a card; the arrows carry it, Enter puts it down"), {Qt::Key_Space}),
        inBoard("arena.back", tr("Back to the pool"), {Qt::Key_Delete}),
        inBoard("arena.pin", tr("Pin, or let go"), {Qt::Key_P}),
        inBoard("arena.edit", tr("Open the card, or the pass on a room's name"), {Qt::Key_Return}),
    };
}

void ArenaPage::showSession(SessionId session)
{
    if (session)
        m_record.session.id = session;
    m_filter->clear();
    read();
    (m_pool->rows().rowCount() > 0 ? static_cast<QWidget*>(m_pool) : m_board)->setFocus();
}

void ArenaPage::read()
{
    m_isOutdated = false;
    if (m_record.session.id) {
        Outcome<session::SessionRecord> record = m_workspace.session(m_record.session.id);
        if (record) {
            m_record = std::move(record).value();
        } else {
            m_record = {};
            emit message(record.failure().sentence);
        }
    }
    showPuzzle();
    emit headerChanged();
}

/// What this window wrote is put into the record, without reading the file again.
void ArenaPage::take(const workspace::Change& change)
{
    if (!m_record.session.id)
        return;
    workspace::apply(change, m_record);
    m_isOutdated = true;
    if (isVisible()) {
        m_isOutdated = false;
        showPuzzle();
        emit headerChanged();
    }
}

void ArenaPage::readIfShown()
{
    m_isOutdated = true;
    if (isVisible())
        read();
}

void ArenaPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isOutdated)
        read();
}

void ArenaPage::showPuzzle()
{
    const arena::Puzzle puzzle = arena::Puzzle::of(m_record);
    m_board->show(m_record, puzzle);
    m_pool->show(poolRows(m_record, puzzle, m_filter->text().trimmed()));
    m_poolTitle->setText(tr("Without a place: %1").arg(puzzle.pool.size()));
    std::vector<ArenaRow> troubles;
    int toSolve = 0;
    for (const arena::Trouble& trouble : puzzle.troubles) {
        ArenaRow row;
        row.id = trouble.first;
        if (!row.id) // an overfull room: to its last card
            row.id = puzzle.pass(trouble.pass)->rooms[size_t(trouble.room)].placed.back().id;
        row.title = row.spoken = troubleWords(m_record, puzzle, trouble);
        row.isWrong = !trouble.isQuiet();
        toSolve += row.isWrong ? 1 : 0;
        troubles.push_back(std::move(row));
    }
    m_troubleTitle->setText(tr("To solve: %1").arg(toSolve));
    m_troubles->show(std::move(troubles));
    m_troubles->setVisible(!puzzle.troubles.empty());
    const arena::Coverage& coverage = puzzle.coverage;
    QStringList sides;
    for (const session::Term& term : m_vocabulary.terms(QStringLiteral("side"))) {
        const auto side = fromCode<session::Side>(term.code).value_or(session::Side::None);
        sides << QStringLiteral("%1 %2")
                     .arg(m_words == session::Language::Swedish ? term.swedish : term.english)
                     .arg(coverage.of(side).placed);
    }
    m_coverage->setText(
        QString(tr("%1 of %2 have a place").arg(coverage.total.placed).arg(coverage.total.all) + u"\n" +
                sides.join(QStringLiteral(" · "))));
    m_coverage->setVisible(coverage.total.all > 0);
    m_hint->setText(
        puzzle.passes.empty() ? tr("There is no pass to place anything in yet. A glimpse, story, panel or "
                                   "presentation on the agenda is a pass.")
        : m_record.contributions.empty()
            ? tr("Nobody has been asked to contribute yet. Add a contribution, and give it a place.")
            : tr("Space lifts a card, arrows carry it, Enter puts it down. P pins it, Delete takes it "
                 "back."));
}

void ArenaPage::write(const workspace::Change& change)
{
    if (const Outcome<Done> written = m_workspace.commit(change); !written)
        emit message(written.failure().sentence);
    else if (!change.isEmpty())
        emit saved();
}

void ArenaPage::open(Sheet* sheet)
{
    sheet->open();
}

void ArenaPage::edit(ContributionId id)
{
    if (!m_record.session.id)
        return;
    auto* sheet = new ContributionSheet(m_workspace, m_theme, m_vocabulary, m_words, m_record, id, window());
    connect(sheet, &ContributionSheet::put, this, [this](ContributionId put) {
        m_pool->choose(put);
        emit saved();
    });
    open(sheet);
}

void ArenaPage::editPass(AgendaItemId id)
{
    const arena::Puzzle puzzle = arena::Puzzle::of(m_record);
    const arena::Pass* pass = puzzle.pass(id);
    if (!pass)
        return;
    auto* sheet = new PassSheet(m_theme, *pass, window());
    connect(sheet, &PassSheet::edited, this,
            [this, id](const arena::PassEdit& edit) { write(arena::editPass(m_record, id, edit)); });
    open(sheet);
}

void ArenaPage::suggest()
{
    auto* sheet = new SuggestionSheet(m_theme, m_record, arena::suggestProgramme(m_record), window());
    // Made anew when it is taken: somebody may have moved something in the meantime.
    connect(sheet, &SuggestionSheet::taken, this,
            [this] { write(arena::suggestProgramme(m_record).change); });
    open(sheet);
}

ContributionId ArenaPage::chosen() const
{
    if (m_pool->hasFocus() && m_pool->chosen())
        return m_pool->chosen()->id;
    return m_board->hasFocus() ? m_board->chosen() : ContributionId{};
}

void ArenaPage::removeChosen()
{
    const arena::Contribution* one = arena::findContribution(m_record.contributions, chosen());
    if (!one)
        return;
    const QString title = one->title.simplified();
    write(arena::removeContribution(m_record, one->id));
    emit message(tr("Removed: %1. Ctrl+Z brings it back.").arg(title));
}

} // namespace kring::ui
