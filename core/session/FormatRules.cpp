// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FormatRules.h"

#include "core/agenda/MinutesText.h"
#include "core/session/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::session {

namespace {

const QString kindList = QStringLiteral("agenda_kind");

QString say(const char* source)
{
    return QCoreApplication::translate("FormatRules", source);
}

/// A key that no built-in format has, and no other of one's own.
QString keyOf(FormatId id)
{
    return QString(QStringLiteral("own-") + QString::number(id.value, 36));
}

bool isBuiltIn(const QString& key)
{
    const std::vector<Format> formats = builtInFormats(Language::English);
    return std::any_of(formats.begin(), formats.end(),
                       [&](const Format& format) { return format.key == key; });
}

Format::Item itemFrom(const agenda::AgendaItem& line)
{
    Format::Item item;
    item.kind = line.kind;
    item.title = line.title;
    item.minutes = line.plannedMinutes;
    item.responsible = line.responsible;
    item.preparation = line.preparation;
    item.discussionQuestions = line.discussionQuestions;
    item.rooms = line.rooms;
    item.fixedStart = line.fixedStart;
    item.reserved = line.reserved;
    return item;
}

/// The kind that somebody means by a word, in either language, or by its code.
QString kindFromWord(const QString& word, const Vocabulary& vocabulary)
{
    for (const Term& term : vocabulary.terms(kindList)) {
        for (const QString& name : {term.code, term.swedish, term.english}) {
            if (word.compare(name, Qt::CaseInsensitive) == 0)
                return term.code;
        }
    }
    return {};
}

/// Takes the item that a line was about before: with the same kind and title, else the same title.
std::optional<Format::Item> takeFormer(std::vector<Format::Item>& before, const QString& kind,
                                       const QString& title)
{
    for (const bool sameKind : {true, false}) {
        const auto found = std::find_if(before.begin(), before.end(), [&](const Format::Item& item) {
            return item.title == title && (!sameKind || item.kind == kind);
        });
        if (found != before.end()) {
            Format::Item item = std::move(*found);
            before.erase(found);
            return item;
        }
    }
    return std::nullopt;
}

} // namespace

Format formatFrom(const SessionRecord& record)
{
    const Session& session = record.session;
    Format format;
    format.type = session.type;
    format.title = session.title;
    format.documentKind = session.document.kind;
    format.reportTitle = session.reportTitle;
    format.noteKinds = session.noteKinds;
    format.groundRules = session.groundRules;
    format.openAgenda = session.openAgenda;
    for (const agenda::AgendaItem& line : record.agenda) {
        if (!line.leftOut && !line.fromQuestion) // what came up from the floor belongs to that day
            format.items.push_back(itemFrom(line));
    }
    return format;
}

workspace::Change saveAsFormat(IdSource& ids, const SessionRecord& record, const QString& title)
{
    workspace::Change change{KRING_CHANGE("Save as format"), {}};
    if (title.trimmed().isEmpty())
        return change;
    OwnFormat own;
    own.id = ids.make<FormatId>();
    own.language = record.session.language;
    own.format = formatFrom(record);
    own.format.key = keyOf(own.id);
    own.format.title = title.trimmed();
    change.insert(std::move(own));
    return change;
}

workspace::Change editFormat(const OwnFormat& before, const OwnFormat& after)
{
    workspace::Change change{KRING_CHANGE("Edit format"), {}};
    change.update(before, after);
    return change;
}

workspace::Change deleteFormat(const OwnFormat& format)
{
    workspace::Change change{KRING_CHANGE("Delete format"), {}};
    change.remove(format);
    return change;
}

workspace::Change importFormat(IdSource& ids, const OwnFormat& format, const std::vector<OwnFormat>& own,
                               SameKey sameKey)
{
    workspace::Change change{KRING_CHANGE("Import format"), {}};
    const auto same = std::find_if(
        own.begin(), own.end(), [&](const OwnFormat& each) { return each.format.key == format.format.key; });
    OwnFormat added = format;
    if (same != own.end() && sameKey == SameKey::Replace) {
        added.id = same->id;
        change.update(*same, added);
        return change;
    }
    added.id = ids.make<FormatId>();
    if (same != own.end() || added.format.key.isEmpty() || isBuiltIn(added.format.key))
        added.format.key = keyOf(added.id);
    change.insert(std::move(added));
    return change;
}

QString agendaAsText(const Format& format, const Vocabulary& vocabulary, Language language)
{
    QStringList lines;
    for (const Format::Item& item : format.items)
        lines << QStringList{QString::number(item.minutes), vocabulary.word(kindList, item.kind, language),
                             item.title}
                     .join(QStringLiteral(" | "));
    return lines.join(u'\n');
}

ReadAgenda agendaFromText(const QString& text, const std::vector<Format::Item>& before,
                          const Vocabulary& vocabulary)
{
    ReadAgenda read;
    const QStringList lines = text.split(u'\n');
    std::vector<Format::Item> left = before;
    std::vector<size_t> renamed;
    for (int number = 1; number <= lines.size(); ++number) {
        const QString line = lines[number - 1].trimmed();
        if (line.isEmpty())
            continue;
        const QStringList parts = line.split(u'|');
        if (parts.size() < 3)
            return {{}, say(QT_TRANSLATE_NOOP("FormatRules", "write minutes | kind | title")), number};
        const QString time = parts[0].trimmed();
        const auto minutes =
            time == u"0" ? std::optional(0) : agenda::minutesFromText(time); // nobody may have said how long
        if (!minutes)
            return {
                {},
                say(QT_TRANSLATE_NOOP("FormatRules", "“%1” is not a time such as 25, 90m or 1:30")).arg(time),
                number};
        const QString kind = kindFromWord(parts[1].trimmed(), vocabulary);
        if (kind.isEmpty())
            return {
                {},
                say(QT_TRANSLATE_NOOP("FormatRules", "“%1” is not a kind of item")).arg(parts[1].trimmed()),
                number};
        const QString title = parts.mid(2).join(u'|').trimmed();
        if (title.isEmpty())
            return {{}, say(QT_TRANSLATE_NOOP("FormatRules", "the title is missing")), number};
        std::optional<Format::Item> former = takeFormer(left, kind, title);
        if (!former)
            renamed.push_back(read.items.size());
        Format::Item item = former.value_or(Format::Item{});
        item.kind = kind;
        item.title = title;
        item.minutes = *minutes;
        read.items.push_back(std::move(item));
    }
    // As many items as before: what has another name now is the one that stood at its place.
    if (read.items.size() == before.size()) {
        for (const size_t place : renamed) {
            const auto found = std::find(left.begin(), left.end(), before[place]);
            if (found == left.end())
                continue;
            Format::Item item = *found;
            item.kind = read.items[place].kind;
            item.title = read.items[place].title;
            item.minutes = read.items[place].minutes;
            read.items[place] = std::move(item);
            left.erase(found);
        }
    }
    return read;
}

} // namespace kring::session
