// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/PlanDelegate.h"
#include "ui/shell/Command.h"

#include <QLineEdit>
#include <QListView>

#include <functional>

namespace kring::ui {

class PlainLabel;

/// The agenda's rows. Its commands act on the chosen row; titles and minutes are edited in their place, and
/// rows are dragged to another.
class PlanList final : public QListView
{
    Q_OBJECT

public:
    enum class Field { Title, Minutes };

    /// Takes what was typed and says what is wrong with it, or nothing.
    using Submit = std::function<QString(AgendaItemId, Field, const QString& typed)>;

    PlanList(const Theme& theme, PlanModel& model, Submit submit, QWidget* parent = nullptr);

    void setCommands(Commands commands) { m_commands = std::move(commands); }

    /// Whether rows may be edited and dragged; they may to begin with.
    void setEditable(bool editable) { m_isEditable = editable; }

    AgendaItemId chosen() const;
    void choose(AgendaItemId item);

    /// Opens a field in its place, with this text instead of what stands there unless it is null.
    void edit(AgendaItemId item, Field field, const QString& typed = {});

    /// Hands on what is being edited; false when it cannot be taken and stays.
    bool finishEditing();

    /// Puts the field away without handing anything on.
    void dropEditing();

    /// What is being edited, and its text; no item when nothing is.
    AgendaItemId edited() const { return m_edited; }
    Field editedField() const { return m_field; }
    QString typed() const { return m_editor->text(); }

    QSize sizeHint() const override { return {480, 400}; }

signals:
    void detailsWanted(kring::AgendaItemId item);
    /// Dragged so that it comes right before the other, or last when that is none.
    void dropped(kring::AgendaItemId item, kring::AgendaItemId before);
    /// Something was typed in a field that is open.
    void typing();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool runCommand(const QKeyEvent& event);
    bool editorKey(const QKeyEvent& event);
    void placeEditor();
    void complain(const QString& sentence);
    QRect bodyAt(const QModelIndex& index) const;
    int rowToDropAt(int y) const;
    void recolour();

    const Theme& m_theme;
    PlanModel& m_model;
    Submit m_submit;
    PlanDelegate* m_delegate;
    Commands m_commands;
    QLineEdit* m_editor;
    PlainLabel* m_complaint;
    bool m_isEditable = true;
    AgendaItemId m_edited;
    Field m_field = Field::Title;
    AgendaItemId m_pressed; ///< held by the mouse, perhaps about to be dragged
    QPoint m_pressedAt;
    int m_dropRow = -1; ///< while something is dragged
};

} // namespace kring::ui
