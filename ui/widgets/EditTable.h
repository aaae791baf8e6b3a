// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStandardItemModel>
#include <QTableView>

#include <vector>

namespace kring::ui {

/// A column of an EditTable. With choices a cell holds one of them; a column that is only shown is not
/// written in.
struct EditColumn
{
    QString heading;
    int width = 0; ///< in pixels; 0 takes what the others leave
    QStringList choices = {};
    bool isShownOnly = false;
};

/// A small table to be written in by keyboard: Enter or a letter opens a cell, Enter in it goes on to the
/// next, Esc keeps what was typed, Delete takes the row away. The last line is for a new row, which is added
/// with Enter in its last cell. The table writes nothing itself: it tells what was typed, and shows it until
/// setRows() says otherwise.
class EditTable final : public QTableView
{
    Q_OBJECT

public:
    /// A table that cannot be added to has no line for a new row.
    enum class Adding { Yes, No };

    EditTable(const Theme& theme, const QString& name, std::vector<EditColumn> columns, Adding adding,
              QWidget* parent = nullptr);

    /// Takes other rows. What stands in the line for a new row stays, and so does the place in the table.
    void setRows(const std::vector<QStringList>& rows);

    int rowCount() const { return m_rows; }
    QStringList cells(int row) const;

    /// What stands in the line for a new row.
    QStringList newRow() const;
    void setNewRow(const QStringList& cells);

signals:
    void rowEdited(int row, const QStringList& cells);
    void rowAdded(const QStringList& cells);
    void newRowTyped();
    void removeWanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void putLine(int line, const QStringList& cells);
    void tell(const QStandardItem* item);
    void goOn();
    void recolour();

    const Theme& m_theme;
    std::vector<EditColumn> m_columns;
    Adding m_adding;
    QStandardItemModel* m_model;
    int m_rows = 0;
    bool m_filling = false;
};

} // namespace kring::ui
