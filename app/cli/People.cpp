// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "core/exchange/PeopleExport.h"
#include "core/exchange/PeopleImport.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QThread>

#include <algorithm>

namespace kring::cli {

namespace {

using exchange::CsvTable;
using exchange::ImportChoices;
using exchange::ImportPlan;
using exchange::PersonField;
using exchange::RowFate;

constexpr int rowsWorthNaming = 20;
constexpr std::chrono::seconds patience{10};
constexpr unsigned long pauseInMilliseconds = 20;

QString translated(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

CsvTable tableIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Failure::Reason::Failed, QCoreApplication::translate("CommandLine", "%1 cannot be read: %2")
                                          .arg(path, file.errorString()));
    auto table = exchange::readCsv(file.read(exchange::mostCsvBytes + 1));
    if (!table)
        throw FailureError{table.failure()};
    return std::move(table).value();
}

/// What --map says, on top of what the headings say.
std::vector<PersonField> columnsOf(const CsvTable& table, const QStringList& maps)
{
    std::vector<PersonField> fields = exchange::fieldsOf(table.headings);
    for (const QString& map : maps) {
        const QString heading = map.section(u'=', 0, -2);
        const auto field = fromCode<PersonField>(map.section(u'=', -1));
        const qsizetype column = table.headings.indexOf(heading);
        if (!map.contains(u'=') || !field) {
            QStringList known;
            for (const auto& entry : CodesOf<PersonField>::table)
                known << QString::fromLatin1(entry.second);
            throw WrongUsage{
                translated(QT_TRANSLATE_NOOP("CommandLine",
                                             "--map is COLUMN=FIELD, where FIELD is one of %1, not “%2”."))
                    .arg(known.join(QStringLiteral(", ")), map)};
        }
        if (column < 0)
            throw WrongUsage{
                translated(QT_TRANSLATE_NOOP("CommandLine", "The list has no column “%1”, but %2."))
                    .arg(heading, table.headings.join(QStringLiteral(", ")))};
        // A field that another column had by its heading is this one's now; a name may be in several.
        if (*field != PersonField::Name)
            std::replace(fields.begin(), fields.end(), *field, PersonField::None);
        fields[size_t(column)] = *field;
    }
    return fields;
}

void tell(const ImportPlan& plan, const std::vector<people::Person>& people)
{
    printLine(translated(QT_TRANSLATE_NOOP("CommandLine", "new %1, in the register already %2, possible "
                                                          "duplicates %3, suggestions %4, left out %5"))
                  .arg(plan.count(RowFate::New))
                  .arg(plan.count(RowFate::Exists))
                  .arg(plan.count(RowFate::PossibleDuplicate))
                  .arg(plan.count(RowFate::UnknownPerspective))
                  .arg(plan.count(RowFate::LeftOut)));
    int told = 0;
    for (const exchange::ImportRow& row : plan.rows) {
        const QString remark = exchange::remarkOn(row, people);
        if (remark.isEmpty())
            continue;
        if (++told > rowsWorthNaming) {
            complain(QStringLiteral("…"));
            break;
        }
        complain(translated(QT_TRANSLATE_NOOP("CommandLine", "row %1: %2")).arg(row.line).arg(remark));
    }
    if (!plan.columnsNotRead.isEmpty())
        complain(translated(QT_TRANSLATE_NOOP("CommandLine", "Columns that were not read: %1"))
                     .arg(plan.columnsNotRead.join(QStringLiteral(", "))));
    if (plan.rowsWithPersonalNumbers > 0 || !plan.columnsOfNumbers.isEmpty())
        complain(
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "Personal identity numbers were not read in (rows with one: %1)."))
                .arg(plan.rowsWithPersonalNumbers));
}

void importInto(const QString& path, const QString& list, const Arguments& arguments, Tools& tools)
{
    const auto workspace = openWorkspace(path, Purpose::Writing, tools);
    const CsvTable table = tableIn(list);
    const ImportChoices choices{columnsOf(table, arguments.values(QStringLiteral("map"))), {}, {}};
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const std::vector<people::Person> people = workspace->people();
        const auto plan = exchange::planImport(table, choices, people, tools.vocabulary);
        if (!plan)
            throw FailureError{plan.failure()};
        if (arguments.has(QStringLiteral("dry-run"))) {
            tell(*plan, people);
            return;
        }
        const auto outcome =
            workspace->commitInParts(exchange::importLabel(), exchange::ImportParts(*plan, people, tools.ids),
                                     workspace::Workspace::Remember::No);
        if (outcome) {
            tell(*plan, people);
            return;
        }
        const auto reason = outcome.failure().reason;
        const bool isWorthAnotherTry = reason == Failure::Reason::Busy || reason == Failure::Reason::Conflict;
        if (!isWorthAnotherTry || deadline.hasExpired())
            throw FailureError{outcome.failure()};
        QThread::msleep(pauseInMilliseconds);
    }
}

void exportTo(const QString& path, const QString& output, Tools& tools)
{
    const auto workspace = openWorkspace(path, Purpose::Reading, tools);
    if (QFileInfo(output).exists() && QFileInfo(output) == QFileInfo(path))
        fail(Failure::Reason::Refused,
             QCoreApplication::translate("CommandLine", "The output would overwrite the workspace itself."));
    const auto language =
        QLocale().language() == QLocale::Swedish ? session::Language::Swedish : session::Language::English;
    const QByteArray bytes = exchange::writePeople(workspace->people(), tools.vocabulary, language);
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        fail(Failure::Reason::Failed, QCoreApplication::translate("CommandLine", "%1 cannot be written: %2")
                                          .arg(output, file.errorString()));
}

} // namespace

void runPeople(const QStringList& words, Tools& tools)
{
    const Arguments arguments(words, {QStringLiteral("map="), QStringLiteral("dry-run")}, 3, 3);
    const QString what = arguments.positional(1);
    if (what == u"import")
        importInto(arguments.positional(0), arguments.positional(2), arguments, tools);
    else if (what == u"export")
        exportTo(arguments.positional(0), arguments.positional(2), tools);
    else
        throw WrongUsage{
            translated(QT_TRANSLATE_NOOP("CommandLine", "After FILE stands import or export, not “%1”."))
                .arg(what)};
}

} // namespace kring::cli
