// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteRows.h"

#include "core/common/SearchText.h"
#include "core/report/DateWords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace kring::ui {

using session::SessionStatus;
using workspace::SearchHit;
using Kind = PaletteRow::Kind;

namespace {

constexpr int shownOfAGroup = 5; // while everything is looked among
constexpr int suggestedCommands = 6;

QString translated(const char* text)
{
    return QCoreApplication::translate("Palette", text);
}

PaletteRow headOf(PaletteScope scope, const QString& text, int all, int shown)
{
    PaletteRow head;
    head.text = text;
    head.scope = scope;
    head.more = all > shown ? all : 0;
    return head;
}

QString countText(int count)
{
    if (count > PaletteSearch::most)
        return QString(QString::number(PaletteSearch::most) + u'+');
    return QString::number(count);
}

/// How well a command's words answer a query: 0 at their very beginning, 1 at the beginning of a word, 2
/// inside one, 3 only by its other words; nothing when a word of the query is missing.
std::optional<int> rankOf(const Command& command, const QStringList& words)
{
    bool byOtherWords = false;
    for (const QString& word : words) {
        if (!placesOf(command.text, {word}).isEmpty())
            continue;
        if (placesOf(command.otherWords, {word}).isEmpty())
            return std::nullopt;
        byOtherWords = true;
    }
    if (byOtherWords)
        return 3;
    const int at = placesOf(command.text, words).front().first;
    if (at == 0)
        return 0;
    return command.text[at - 1].isLetterOrNumber() ? 2 : 1;
}

QString iconOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Question:
        return QStringLiteral("circle-question-mark");
    case SearchHit::Kind::Note:
        return QStringLiteral("notebook-pen");
    case SearchHit::Kind::Decision:
        return QStringLiteral("gavel");
    case SearchHit::Kind::Session:
        break;
    }
    return QStringLiteral("layers");
}

Kind rowKindOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Question:
        return Kind::Question;
    case SearchHit::Kind::Note:
        return Kind::Note;
    case SearchHit::Kind::Decision:
        return Kind::Decision;
    case SearchHit::Kind::Session:
        break;
    }
    return Kind::Session;
}

} // namespace

QString PaletteRow::spoken() const
{
    QStringList parts{text};
    if (!detail.isEmpty())
        parts << detail;
    if (!key.isEmpty())
        parts << key.toString(QKeySequence::NativeText);
    return parts.join(QStringLiteral(", "));
}

PaletteSearch::PaletteSearch(const workspace::Workspace& workspace, Commands commands, QStringList recent,
                             session::Language words)
    : m_workspace(workspace)
    , m_commands(std::move(commands))
    , m_recent(std::move(recent))
    , m_words(words)
{}

QString PaletteSearch::scopeName(PaletteScope scope)
{
    switch (scope) {
    case PaletteScope::All:
        return translated(QT_TRANSLATE_NOOP("Palette", "All"));
    case PaletteScope::OnlyCommands:
        return translated(QT_TRANSLATE_NOOP("Palette", "Commands"));
    case PaletteScope::OnlySessions:
        return translated(QT_TRANSLATE_NOOP("Palette", "Sessions"));
    case PaletteScope::OnlyQuestions:
        return translated(QT_TRANSLATE_NOOP("Palette", "Questions"));
    case PaletteScope::OnlyNotes:
        return translated(QT_TRANSLATE_NOOP("Palette", "Notes"));
    case PaletteScope::OnlyDecisions:
        return translated(QT_TRANSLATE_NOOP("Palette", "Decisions"));
    }
    Q_UNREACHABLE();
}

const Command* PaletteSearch::command(const QString& id) const
{
    for (const Command& command : m_commands) {
        if (command.id == id)
            return &command;
    }
    return nullptr;
}

PaletteAnswer PaletteSearch::answer(const QString& query, PaletteScope scope) const
{
    if (searchWords(query).isEmpty())
        return suggestions(scope);
    PaletteAnswer answer;
    int total = 0;
    const int wanted = scope == PaletteScope::All ? shownOfAGroup : most;
    // `rows` makes the rows of a group, at most so many: what is not shown is only counted.
    const auto add = [&](PaletteScope group, int count, const auto& rows) {
        total += count;
        if (count > 0)
            answer.counts[size_t(group)] = countText(count);
        if (count == 0 || (scope != PaletteScope::All && scope != group))
            return;
        answer.rows.push_back(headOf(group, scopeName(group), count, wanted));
        for (PaletteRow& row : rows(wanted))
            answer.rows.push_back(std::move(row));
    };
    std::vector<PaletteRow> commands = commandsFor(query);
    add(PaletteScope::OnlyCommands, int(commands.size()), [&](int limit) {
        commands.resize(std::min(commands.size(), size_t(limit)));
        return std::move(commands);
    });
    for (const auto& [group, kind] : {std::pair(PaletteScope::OnlySessions, SearchHit::Kind::Session),
                                      std::pair(PaletteScope::OnlyQuestions, SearchHit::Kind::Question),
                                      std::pair(PaletteScope::OnlyNotes, SearchHit::Kind::Note),
                                      std::pair(PaletteScope::OnlyDecisions, SearchHit::Kind::Decision)})
        add(group, m_workspace.countHits(query, kind, most + 1),
            [&, kind = kind](int limit) { return hitsFor(query, kind, limit); });
    if (total > 0)
        answer.counts[0] = countText(total);
    return answer;
}

PaletteAnswer PaletteSearch::suggestions(PaletteScope scope) const
{
    PaletteAnswer answer;
    const bool everything = scope == PaletteScope::All;
    if (everything || scope == PaletteScope::OnlyCommands) {
        std::vector<const Command*> commands;
        for (const Command& command : m_commands) {
            if (!everything || command.isEnabled())
                commands.push_back(&command);
        }
        // What was used lately first, the rest as the page tells it.
        const auto place = [&](const Command* command) {
            const qsizetype at = m_recent.indexOf(command->id);
            return at < 0 ? m_recent.size() : at;
        };
        std::stable_sort(commands.begin(), commands.end(),
                         [&](const Command* one, const Command* other) { return place(one) < place(other); });
        if (everything && int(commands.size()) > suggestedCommands)
            commands.resize(size_t(suggestedCommands));
        answer.rows.push_back(headOf(PaletteScope::OnlyCommands,
                                     everything
                                         ? translated(QT_TRANSLATE_NOOP("Palette", "What can be done now"))
                                         : scopeName(PaletteScope::OnlyCommands),
                                     0, 0));
        for (const Command* command : commands)
            answer.rows.push_back(rowOf(*command));
    }
    if (everything || scope == PaletteScope::OnlySessions) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_workspace.clock().now())).date();
        answer.rows.push_back(headOf(PaletteScope::OnlySessions,
                                     translated(QT_TRANSLATE_NOOP("Palette", "Nearest sessions")), 0, 0));
        const size_t heads = answer.rows.size();
        const int each = everything ? 3 : 20;
        for (const auto& overview : m_workspace.comingSessions(today, each))
            answer.rows.push_back(rowOf(overview.session));
        for (const auto& overview : m_workspace.pastSessions(today, each))
            answer.rows.push_back(rowOf(overview.session));
        if (answer.rows.size() == heads)
            answer.rows.pop_back();
    }
    return answer;
}

std::vector<PaletteRow> PaletteSearch::commandsFor(const QString& query) const
{
    const QStringList words = searchWords(query);
    std::vector<std::pair<int, PaletteRow>> found;
    for (const Command& command : m_commands) {
        const std::optional<int> rank = rankOf(command, words);
        if (!rank)
            continue;
        PaletteRow row = rowOf(command);
        row.matches = placesOf(command.text, words);
        found.emplace_back(*rank + (row.isEnabled ? 0 : 10), std::move(row));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<PaletteRow> rows;
    for (auto& [rank, row] : found)
        rows.push_back(std::move(row));
    return rows;
}

std::vector<PaletteRow> PaletteSearch::hitsFor(const QString& query, SearchHit::Kind kind, int limit) const
{
    std::vector<PaletteRow> rows;
    for (const SearchHit& hit : m_workspace.search(query, limit, kind)) {
        PaletteRow row;
        row.kind = rowKindOf(kind);
        row.text = hit.snippet;
        row.matches = hit.matches;
        row.detail = detailOf(hit);
        row.icon = iconOf(kind);
        row.session = hit.session;
        row.status = hit.sessionStatus;
        rows.push_back(std::move(row));
    }
    return rows;
}

PaletteRow PaletteSearch::rowOf(const Command& command) const
{
    PaletteRow row;
    row.kind = Kind::Command;
    row.text = command.text;
    row.icon = command.icon.isEmpty() ? QStringLiteral("keyboard") : command.icon;
    row.command = command.id;
    row.key = command.keys.value(0);
    row.isEnabled = command.isEnabled();
    row.detail =
        row.isEnabled ? command.where : translated(QT_TRANSLATE_NOOP("Palette", "Cannot be done now"));
    return row;
}

PaletteRow PaletteSearch::rowOf(const session::Session& session) const
{
    PaletteRow row;
    row.kind = Kind::Session;
    row.text = session.title;
    row.icon = iconOf(SearchHit::Kind::Session);
    row.detail = sessionDetail(session.number, session.date, session.status);
    row.session = session.id;
    row.status = session.status;
    return row;
}

QString PaletteSearch::sessionDetail(int number, const VagueDate& date, SessionStatus status) const
{
    QStringList parts;
    if (number > 0)
        parts << translated(QT_TRANSLATE_NOOP("Palette", "Session %1")).arg(number);
    parts << (date.precision == DatePrecision::Day ? report::dayInWords(date.first, m_words)
                                                   : report::vagueDateInWords(date, m_words));
    parts << m_vocabulary.word(QStringLiteral("session_status"), codeOf(status), m_words).toLower();
    return parts.join(QStringLiteral(" · "));
}

QString PaletteSearch::detailOf(const SearchHit& hit) const
{
    if (hit.kind == SearchHit::Kind::Session)
        return sessionDetail(hit.sessionNumber, hit.date, hit.sessionStatus);
    QStringList parts;
    if (hit.kind == SearchHit::Kind::Note)
        parts << m_vocabulary.word(QStringLiteral("note_kind"), hit.code, m_words);
    parts << (hit.sessionNumber > 0
                  ? translated(QT_TRANSLATE_NOOP("Palette", "Session %1")).arg(hit.sessionNumber)
                  : hit.sessionTitle);
    if (!hit.perspective.isEmpty())
        parts << m_vocabulary.word(QStringLiteral("perspective"), hit.perspective, m_words);
    if (hit.kind == SearchHit::Kind::Question)
        parts << m_vocabulary.word(QStringLiteral("question_status"), hit.code, m_words).toLower();
    return parts.join(QStringLiteral(" · "));
}

} // namespace kring::ui
