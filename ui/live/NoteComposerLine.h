// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/NoteComposer.h"
#include "ui/widgets/FieldFrame.h"

#include <QBoxLayout>

namespace kring::ui {

/// A line of text beside the note's own, with a draft of its own: there once it is asked for, or while
/// something stands in it.
struct NoteComposer::Line
{
    Line(const NoteTools& tools, const QString& name, const QString& prompt, QWidget* parent)
        : field(new LineField(parent))
        , frame(new FieldFrame(tools.theme, *field, parent))
        , draft(
              tools.session.workspace(), name, [this] { return field->text(); }, nullptr)
    {
        field->setPlaceholderText(prompt);
        field->setAccessibleName(prompt);
        auto* inside = new QHBoxLayout(frame);
        inside->setContentsMargins(12, 5, 8, 5);
        inside->addWidget(field);
        frame->hide();
        QObject::connect(field, &LineField::textChanged, &draft, &DraftKeeper::touch);
    }

    void open(SessionId session)
    {
        field->replaceText(draft.open(session));
        frame->setVisible(!field->text().isEmpty());
    }

    void clear()
    {
        field->replaceText({});
        frame->hide();
    }

    LineField* field;
    FieldFrame* frame;
    DraftKeeper draft;
};

} // namespace kring::ui
