// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/QuestionDelegate.h"

#include <QListView>
#include <QTimer>

namespace kring::ui {

/// The questions of the open floor. In the list that has the focus single keys act on the chosen row: Enter
/// takes up, + and − change the dots, digits set them, A, P, C, D and U settle. The mouse finds the same on
/// the row itself and in its menu.
class QuestionList final : public QListView
{
    Q_OBJECT

public:
    QuestionList(const Theme& theme, QuestionListModel& model, QWidget* parent = nullptr);

    /// The chosen question; none when no row is.
    QuestionId current() const;

    /// Chooses the first row if none is chosen.
    void ensureCurrent();

    /// How many rows lie below the part that is seen.
    int rowsBelow() const;

    /// Sets the dots that are being typed, as Enter would.
    void finishEntry();

signals:
    void takeUp(kring::QuestionId question);
    void settle(kring::QuestionId question, kring::floor::QuestionStatus status);
    void setDots(kring::QuestionId question, int dots);
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

private:
    bool act(int key, const QString& text);
    void changeDots(const QModelIndex& index, int by);
    void typeDigit(const QString& digit);
    void forgetEntry();

    QuestionListModel& m_model;
    QuestionDelegate* m_delegate;
    QString m_digits;
    QPersistentModelIndex m_digitsFor;
    QTimer m_entryEnds;
};

} // namespace kring::ui
