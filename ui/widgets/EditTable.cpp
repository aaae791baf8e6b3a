// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EditTable.h"

#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QHeaderView>
#include <QPainter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace kring::ui {

namespace {

constexpr int lineHeight = 36;
constexpr int headHeight = 30;
constexpr int inset = 10; ///< from a cell's edge to its words

/// Headings as in the program's other lists: quiet words over a hairline.
class Head final : public QHeaderView
{
public:
    Head(const Theme& theme, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
    {
        setFixedHeight(headHeight);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Colours& colours = m_theme.colours();
        painter->fillRect(rect, colours.card);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.line);
        painter->setFont(m_theme.font(TextSize::Small, Weight::Strong));
        painter->setPen(colours.muted);
        const QRect words = rect.adjusted(inset, 0, -4, 0);
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    }

private:
    const Theme& m_theme;
};

/// Opens a line or a choice over a cell, and says in an empty new row what belongs where.
class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Theme& theme, const std::vector<EditColumn>& columns, EditTable& table)
        : QStyledItemDelegate(&table)
        , m_theme(theme)
        , m_columns(columns)
        , m_table(table)
    {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        const EditColumn& column = m_columns[size_t(index.column())];
        QWidget* editor = nullptr;
        if (column.choices.isEmpty()) {
            editor = new QLineEdit(parent);
        } else {
            auto* choice = new ChoiceBox(m_theme, parent);
            choice->addItems(column.choices);
            editor = choice;
        }
        editor->setFont(m_theme.font(TextSize::Body));
        editor->setAccessibleName(column.heading);
        return editor;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const QString text = index.data(Qt::EditRole).toString();
        if (auto* choice = qobject_cast<ChoiceBox*>(editor))
            choice->setCurrentIndex(std::max(0, choice->findText(text)));
        else if (auto* line = qobject_cast<QLineEdit*>(editor))
            line->setText(text);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* choice = qobject_cast<ChoiceBox*>(editor))
            model->setData(index, choice->currentText());
        else if (const auto* line = qobject_cast<QLineEdit*>(editor))
            model->setData(index, line->text());
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        auto* editor = qobject_cast<QWidget*>(object);
        if (editor && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
                emit commitData(editor);
                emit closeEditor(editor, key == Qt::Key_Escape ? NoHint : EditNextItem);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(object, event);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const bool isCurrent = index == m_table.currentIndex();
        painter->fillRect(option.rect, isCurrent ? colours.accentSoft : colours.card);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colours.line);
        if (isCurrent && m_table.hasFocus())
            paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {}, colours.accent, 6, 1.5);
        QString text = index.data().toString();
        const bool isHint = text.isEmpty() && index.row() >= m_table.rowCount();
        if (isHint)
            text = m_columns[size_t(index.column())].heading;
        painter->setFont(m_theme.font(TextSize::Body));
        painter->setPen(isHint ? colours.muted : colours.text);
        const QRect words = option.rect.adjusted(inset, 0, -6, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    }

private:
    const Theme& m_theme;
    const std::vector<EditColumn>& m_columns;
    EditTable& m_table;
};

} // namespace

EditTable::EditTable(const Theme& theme, const QString& name, std::vector<EditColumn> columns, Adding adding,
                     QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_columns(std::move(columns))
    , m_adding(adding)
    , m_model(new QStandardItemModel(0, int(m_columns.size()), this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new CellDelegate(theme, m_columns, *this));
    setHorizontalHeader(new Head(theme, this));
    setShowGrid(false);
    QStringList headings;
    for (const EditColumn& column : m_columns)
        headings << column.heading;
    m_model->setHorizontalHeaderLabels(headings);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const int width = m_columns[size_t(i)].width;
        horizontalHeader()->setSectionResizeMode(i, width > 0 ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (width > 0)
            setColumnWidth(i, width);
    }
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | SelectedClicked | AnyKeyPressed | EditKeyPressed);
    setFrameShape(QFrame::NoFrame);
    connect(m_model, &QStandardItemModel::itemChanged, this, &EditTable::tell);
    connect(&theme, &Theme::changed, this, &EditTable::recolour);
    recolour();
    new SlimScrollBar(theme, *this);
    setRows({});
}

void EditTable::recolour()
{
    const Colours& colours = m_theme.colours();
    QPalette palette;
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Highlight, colours.accentSoft);
    palette.setColor(QPalette::HighlightedText, colours.text);
    setPalette(palette);
    viewport()->update();
}

void EditTable::putLine(int line, const QStringList& cells)
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const QString text = cells.value(i);
        auto* item = new QStandardItem(text);
        const EditColumn& column = m_columns[size_t(i)];
        item->setEditable(!column.isShownOnly);
        item->setAccessibleText(QString(column.heading + QStringLiteral(": ") + text));
        m_model->setItem(line, i, item);
    }
}

void EditTable::setRows(const std::vector<QStringList>& rows)
{
    const QStringList typed = newRow();
    const int row = currentIndex().row();
    const int column = std::max(0, currentIndex().column());
    const bool wasNew = row >= m_rows;
    m_filling = true;
    m_rows = int(rows.size());
    m_model->setRowCount(m_rows + (m_adding == Adding::Yes ? 1 : 0));
    for (int i = 0; i < m_rows; ++i)
        putLine(i, rows[size_t(i)]);
    if (m_adding == Adding::Yes)
        putLine(m_rows, typed);
    m_filling = false;
    if (row >= 0 && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(
            wasNew ? m_model->rowCount() - 1 : std::min(row, m_model->rowCount() - 1), column));
}

QStringList EditTable::cells(int row) const
{
    QStringList texts;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const QStandardItem* item = m_model->item(row, i);
        texts << (item ? item->text() : QString());
    }
    return texts;
}

QStringList EditTable::newRow() const
{
    const bool isThere = m_adding == Adding::Yes && m_model->rowCount() > m_rows;
    return isThere ? cells(m_rows) : QStringList(m_model->columnCount(), QString());
}

void EditTable::setNewRow(const QStringList& cells)
{
    if (m_adding == Adding::No)
        return;
    m_filling = true;
    putLine(m_rows, cells);
    m_filling = false;
}

void EditTable::tell(const QStandardItem* item)
{
    if (m_filling)
        return;
    if (item->row() < m_rows)
        emit rowEdited(item->row(), cells(item->row()));
    else
        emit newRowTyped();
}

void EditTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool goesOn = hint == QAbstractItemDelegate::EditNextItem;
    QTableView::closeEditor(editor, goesOn ? QAbstractItemDelegate::NoHint : hint);
    if (goesOn)
        goOn();
}

void EditTable::goOn()
{
    const QModelIndex here = currentIndex();
    const bool isNew = here.row() >= m_rows;
    if (here.column() + 1 < m_model->columnCount()) {
        setCurrentIndex(here.siblingAtColumn(here.column() + 1));
        if (isNew)
            edit(currentIndex());
    } else if (isNew) {
        setCurrentIndex(here.siblingAtColumn(0));
        emit rowAdded(newRow());
    } else {
        setCurrentIndex(m_model->index(std::min(here.row() + 1, m_model->rowCount() - 1), 0));
    }
}

void EditTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex here = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && here.isValid()) {
        edit(here);
    } else if (event->key() == Qt::Key_Delete && here.isValid()) {
        if (here.row() < m_rows) {
            emit removeWanted(here.row());
        } else {
            setNewRow({});
            emit newRowTyped();
        }
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // whoever holds the table may close with it
    } else {
        QTableView::keyPressEvent(event);
    }
}

void EditTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

} // namespace kring::ui
