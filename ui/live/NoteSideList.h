// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/NoteTools.h"
#include "ui/live/RowsModel.h"
#include "ui/widgets/LineBreaker.h"

#include <QListView>

namespace kring::ui {

/// Something beside the stream: what to come back to, a decision or an action, or a heading over them.
struct SideRow
{
    enum class Kind { Heading, ComeBack, Decision, Action };

    qint64 key = 0;
    Kind kind = Kind::Heading;
    NoteId note; ///< the one it is about or was made of, if any
    QString text;
    QString below; ///< a line under it
    int count = 0; ///< of a heading

    bool operator==(const SideRow&) const = default;
};

inline qint64 keyOf(const SideRow& row)
{
    return row.key;
}

class SideRowsModel final : public RowsModel<SideRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
};

/// What to come back to, and what has been decided and agreed. Enter goes to the note.
class NoteSideList final : public QListView
{
    Q_OBJECT

public:
    explicit NoteSideList(const NoteTools& tools, QWidget* parent = nullptr);

    void show(const session::SessionRecord& record);

signals:
    void noteWanted(kring::NoteId note);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void goToNote();

    NoteTools m_tools;
    SideRowsModel m_model;
};

} // namespace kring::ui
