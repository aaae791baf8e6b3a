// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/shell/Sheet.h"
#include "ui/widgets/EditTable.h"

#include <functional>

namespace kring::ui {

class PlainLabel;

/// One table of a sheet: what it shows of a session, and the rules by which it writes.
struct DetailsPart
{
    using Record = session::SessionRecord;

    QString name; ///< of its draft: "links"
    QString heading;
    std::vector<EditColumn> columns;
    std::function<std::vector<QStringList>(const Record&)> rows;
    /// Row -1 is a new one.
    std::function<Outcome<workspace::Change>(const Record&, int row, const QStringList& cells)> put;
    std::function<workspace::Change(const Record&, int row)> remove; ///< null: neither adds nor removes
};

/// A sheet with tables about a session. Each row is written as soon as it is whole, and undone with the
/// window's undo; a row that is not stays in the table's last line, also when the sheet closes. What cannot
/// be written is said under the table, and its text stays.
class DetailsSheet : public Sheet
{
    Q_OBJECT

public:
    /// `tell` gives the line under the tables, from what the session holds now; null for none.
    DetailsSheet(const Theme& theme, workspace::Workspace& workspace, SessionId session, const QString& title,
                 std::vector<DetailsPart> parts, std::function<QString(const session::SessionRecord&)> tell,
                 QWidget* window);

protected:
    /// Writes what the rule makes of the session as it is now; what goes wrong is said in the sheet.
    bool attempt(const std::function<Outcome<workspace::Change>(const session::SessionRecord&)>& rule);
    void hideEvent(QHideEvent* event) override;

private:
    struct Shown
    {
        DetailsPart part;
        EditTable* table = nullptr;
        std::vector<QStringList> rows;
        QString draft;
    };

    void addPart(DetailsPart part);
    void refresh();
    void write(size_t part, int row, const QStringList& cells);
    void keepDrafts();
    void complain(const QString& sentence);

    workspace::Workspace& m_workspace;
    SessionId m_session;
    std::function<QString(const session::SessionRecord&)> m_tell;
    std::vector<Shown> m_parts;
    PlainLabel* m_sum;
    PlainLabel* m_error;
};

} // namespace kring::ui
