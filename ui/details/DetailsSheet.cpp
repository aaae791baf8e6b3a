// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/DetailsSheet.h"

#include "ui/widgets/PlainLabel.h"

namespace kring::ui {

using session::SessionRecord;
using workspace::Change;

namespace {

constexpr int sheetWidth = 900;
constexpr int heightOfOne = 360;
constexpr int heightOfTwo = 200;
constexpr int heightOfThree = 148;
constexpr int heightOfThreeInSmall = 116;
constexpr int roomy = 800; ///< a window from so high
constexpr QChar between(0x1f); ///< parts the cells of a draft

} // namespace

DetailsSheet::DetailsSheet(const Theme& theme, workspace::Workspace& workspace, SessionId session,
                           const QString& title, std::vector<DetailsPart> parts,
                           std::function<QString(const SessionRecord&)> tell, QWidget* window)
    : Sheet(theme, sheetWidth, title, window)
    , m_workspace(workspace)
    , m_session(session)
    , m_tell(std::move(tell))
    , m_sum(new PlainLabel(theme, TextSize::Body, Weight::Strong, &Colours::text, this))
    , m_error(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    const size_t count = parts.size();
    for (DetailsPart& part : parts)
        addPart(std::move(part));
    for (const Shown& shown : m_parts) {
        // In a small window three tables have to share what there is.
        const bool isSmall = window->height() < roomy;
        shown.table->setFixedHeight(count == 1   ? heightOfOne
                                    : count == 2 ? heightOfTwo
                                    : isSmall    ? heightOfThreeInSmall
                                                 : heightOfThree);
    }
    for (PlainLabel* label : {m_error, m_sum}) {
        label->setWordWrap(true);
        content().addWidget(label);
    }
    m_error->hide();
    auto* hint = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
    hint->setText(
        tr("Enter writes in a cell and goes on to the next · the last line adds a row · Delete removes · "
           "Esc closes"));
    hint->setWordWrap(true);
    content().addWidget(hint);
    setFocusProxy(m_parts.front().table);
    connect(&workspace, &workspace::Workspace::changed, this, &DetailsSheet::refresh);
    connect(&workspace, &workspace::Workspace::changedElsewhere, this, &DetailsSheet::refresh);
    refresh();
}

void DetailsSheet::addPart(DetailsPart part)
{
    if (!part.heading.isEmpty()) {
        auto* heading = new PlainLabel(theme(), TextSize::Body, Weight::Strong, &Colours::text, this);
        heading->setText(part.heading);
        content().addWidget(heading);
    }
    const auto adding = part.remove ? EditTable::Adding::Yes : EditTable::Adding::No;
    auto* table = new EditTable(theme(), part.heading.isEmpty() ? accessibleName() : part.heading,
                                part.columns, adding, this);
    content().addWidget(table);
    const QString draft = m_workspace.draft(m_session, QStringLiteral("details-") + part.name);
    if (!draft.isEmpty())
        table->setNewRow(draft.split(between));
    const size_t index = m_parts.size();
    m_parts.push_back({std::move(part), table, {}, draft});
    connect(table, &EditTable::rowEdited, this,
            [this, index](int row, const QStringList& cells) { write(index, row, cells); });
    connect(table, &EditTable::rowAdded, this,
            [this, index](const QStringList& cells) { write(index, -1, cells); });
    connect(table, &EditTable::newRowTyped, this, &DetailsSheet::keepDrafts);
    connect(table, &EditTable::removeWanted, this, [this, index](int row) {
        if (m_parts[index].part.remove)
            attempt([&](const SessionRecord& record) { return m_parts[index].part.remove(record, row); });
    });
}

void DetailsSheet::refresh()
{
    const auto record = m_workspace.session(m_session);
    if (!record)
        return complain(record.failure().sentence);
    for (Shown& shown : m_parts) {
        shown.rows = shown.part.rows(*record);
        shown.table->setRows(shown.rows);
    }
    m_sum->setText(m_tell ? m_tell(*record) : QString());
    m_sum->setVisible(!m_sum->text().isEmpty());
    fit();
}

void DetailsSheet::write(size_t index, int row, const QStringList& cells)
{
    Shown& shown = m_parts[index];
    const std::vector<QStringList> before = shown.rows;
    const bool isWritten = attempt([&](const SessionRecord& record) -> Outcome<Change> {
        // Somebody else may have written meanwhile: then it is not clear which row this is about.
        if (row >= 0 && shown.part.rows(record) != before)
            return Failure{Failure::Reason::Conflict,
                           tr("The rows have been changed elsewhere. Look again.")};
        return shown.part.put(record, row, cells);
    });
    if (isWritten && row < 0) {
        shown.table->setNewRow({});
        keepDrafts();
    }
}

bool DetailsSheet::attempt(const std::function<Outcome<Change>(const SessionRecord&)>& rule)
{
    m_error->hide();
    const auto record = m_workspace.session(m_session);
    if (!record) {
        complain(record.failure().sentence);
        return false;
    }
    const Outcome<Change> change = rule(*record);
    if (!change) {
        complain(change.failure().sentence);
        return false;
    }
    if (const auto outcome = m_workspace.commit(*change); !outcome) {
        complain(outcome.failure().sentence);
        return false;
    }
    fit();
    return true;
}

void DetailsSheet::keepDrafts()
{
    for (Shown& shown : m_parts) {
        const QStringList typed = shown.table->newRow();
        const bool isEmpty =
            std::all_of(typed.begin(), typed.end(), [](const QString& one) { return one.isEmpty(); });
        const QString draft = isEmpty ? QString() : typed.join(between);
        if (draft == shown.draft)
            continue;
        if (const auto kept =
                m_workspace.saveDraft(m_session, QStringLiteral("details-") + shown.part.name, draft))
            shown.draft = draft;
        else
            complain(kept.failure().sentence);
    }
}

void DetailsSheet::complain(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
    fit();
}

void DetailsSheet::hideEvent(QHideEvent* event)
{
    for (const Shown& shown : m_parts)
        shown.table->setFocus(); // an open cell hands on what is typed in it
    keepDrafts();
    Sheet::hideEvent(event);
}

} // namespace kring::ui
