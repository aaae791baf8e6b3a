// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/QuestionActs.h"
#include "ui/live/QuestionDelegate.h"
#include "ui/live/QuestionEditor.h"

#include <QListView>
#include <QPointer>
#include <QTimer>

namespace kring::ui {

/// A list of questions. While it has the focus single keys act on the chosen row: those of questionActs(),
/// + and − change the dots, digits set them. The mouse finds the same on the row itself and in its menu. A
/// row can be edited at its place, and be merged: then Enter chooses the one to merge it with.
class QuestionList final : public QListView
{
    Q_OBJECT

public:
    QuestionList(const Theme& theme, QuestionListModel& model, QWidget* parent = nullptr);

    /// The chosen question; none when no row is.
    QuestionId current() const;
    void choose(QuestionId question);

    /// Chooses the first row if none is chosen.
    void ensureCurrent();

    /// How many rows lie below the part that is seen.
    int rowsBelow() const;

    /// Sets the dots that are being typed, as Enter would.
    void finishEntry();

    /// Edits a row at its place. The editor becomes the list's; it goes with its row.
    void showEditor(QuestionEditor* editor);
    void closeEditor();
    QuestionEditor* editor() const { return m_editor; }

    /// From now on Enter emits mergeChosen(), until endMerge().
    void beginMerge(QuestionId question);
    void endMerge();
    QuestionId mergeSource() const { return m_mergeSource; }

    /// Where a menu about this question is to open, in the screen's coordinates.
    QPoint menuPlace(QuestionId question) const;

signals:
    void actWanted(kring::ui::QuestionAct act, kring::QuestionId question);
    void menuWanted(kring::QuestionId question, QPoint place);
    void setDots(kring::QuestionId question, int dots);
    void moveWanted(kring::QuestionId question, int places);
    void mergeChosen(kring::QuestionId into);
    void mergeLeft();
    void chosenChanged();
    void rowsBelowChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool act(const QKeyEvent& event);
    bool mergeByKey(const QKeyEvent& event);
    bool typeByKey(const QKeyEvent& event);
    void act(QuestionAct act, QuestionId question);
    QModelIndex indexOf(QuestionId question) const;
    void changeDots(const QModelIndex& index, int by);
    void typeDigit(const QString& digit);
    void forgetEntry();

    QuestionListModel& m_model;
    QuestionDelegate* m_delegate;
    QString m_digits;
    QPersistentModelIndex m_digitsFor;
    QTimer m_entryEnds;
    QPointer<QuestionEditor> m_editor;
    QuestionId m_mergeSource;
};

} // namespace kring::ui
