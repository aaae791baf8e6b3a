// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/exchange/CsvText.h"
#include "core/exchange/PeopleColumns.h"
#include "core/people/Person.h"
#include "core/workspace/Change.h"

#include <QHash>
#include <QSet>

namespace kring::exchange {

/// What somebody has chosen about a list before it is read in.
struct ImportChoices
{
    std::vector<PersonField> columns;     ///< one for each of the table's
    QHash<QString, QString> perspectives; ///< the list's own words that were not understood, and their codes
    QSet<int> joined; ///< lines of possible duplicates that are the same person as in the register
};

enum class RowFate {
    New,
    Exists,             ///< in the register already: only what is empty there is filled in
    UnknownPerspective, ///< new, with a suggestion: "other"
    PossibleDuplicate,  ///< new, unless somebody says that it is the same person
    LeftOut,
};

/// Why a row is left out.
enum class LeftOutReason { None, NoAlias, SameAsEarlierRow };

/// What becomes of one row of the list.
struct ImportRow
{
    int line = 0;
    RowFate fate = RowFate::New;
    LeftOutReason reason = LeftOutReason::None;
    people::Person person;          ///< as it will be; without an id when it is new
    QString perspectiveWord;        ///< in the list
    int existing = -1;              ///< place in the register of who it is, or may be; -1 for nobody
    int sameAsLine = 0;             ///< for SameAsEarlierRow
    bool hadPersonalNumber = false; ///< somewhere in it, which was not read in
};

/// What an import will do. Nothing has been written.
struct ImportPlan
{
    std::vector<ImportRow> rows;
    QStringList columnsNotRead;   ///< headings
    QStringList columnsOfNumbers; ///< headings of columns with personal identity numbers: not read
    int rowsWithPersonalNumbers = 0;

    int count(RowFate fate) const;
    /// How many rows change anything.
    int changing(const std::vector<people::Person>& people) const;
};

/// What would become of each row, beside the people that are in the register. Fails (Refused) when it is
/// stopped, and (Invalid) when no column holds what people go by.
Outcome<ImportPlan> planImport(const CsvTable& table, const ImportChoices& choices,
                               const std::vector<people::Person>& people,
                               const session::Vocabulary& vocabulary, const Progress& progress = {});

/// The label of an import in the undo stack.
QString importLabel();

/// Gives the plan's change in parts of a thousand rows, and none at its end; for Workspace::commitInParts.
/// Stopped by `progress`, it throws FailureError (Refused).
class ImportParts
{
public:
    ImportParts(const ImportPlan& plan, const std::vector<people::Person>& people, IdSource& ids,
                Progress progress = {});

    std::optional<workspace::Change> operator()();

private:
    const ImportPlan& m_plan;
    const std::vector<people::Person>& m_people;
    IdSource& m_ids;
    Progress m_progress;
    size_t m_at = 0;
};

/// The sentence that says why a row is left out, or what is odd about it; empty where nothing is.
QString remarkOn(const ImportRow& row, const std::vector<people::Person>& people);

} // namespace kring::exchange
