// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reflection/NoteRules.h"
#include "ui/live/DraftKeeper.h"
#include "ui/live/KindChips.h"
#include "ui/live/MarkButton.h"
#include "ui/live/NoteTools.h"
#include "ui/live/PerspectiveChooser.h"
#include "ui/live/TextFields.h"
#include "ui/shell/Command.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

class QBoxLayout;

namespace kring::ui {

class FieldFrame;

/// Where a note is written: its kind, whose perspective, its marks and its text. There is one, which moves
/// between the desk and the note-taker's layout with whatever stands in it. With each note everything goes
/// back to where it was: a plain note, from whoever speaks.
class NoteComposer final : public QWidget
{
    Q_OBJECT

public:
    enum class Arrangement { Desk, Wide };

    explicit NoteComposer(const NoteTools& tools, QWidget* parent = nullptr);
    ~NoteComposer() override;

    /// What can be said about the note in the middle of its sentence.
    Commands commands();

    /// Another session is shown: its draft comes into the field.
    void openSession();
    /// Keeps what is half-typed.
    void leave();

    void arrange(Arrangement arrangement);
    void focusField();
    NoteField& field() { return *m_field; }

    /// The kind with this number (1 to 9).
    void chooseKind(int number);
    QString kindWord(int number) const;

    /// Writes the note that stands in the field; none when there is nothing to write, or it could not be.
    NoteId save();

    /// A sentence under the field; empty for none.
    void tell(const QString& sentence);

signals:
    void saved();
    /// Esc: the text stays.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line; ///< a field of one line that is there on demand

    void build();
    void layDesk();
    void layWide();
    void refresh();
    void readTyped();
    void startAnew();
    void openLine(Line& line);
    void openTags();
    void setTag(const QString& m4);
    void showMarkWords();
    reflection::NoteMarks marks() const;
    /// The kind and the marks as a draft keeps them, one a line.
    QString writtenMarks() const;
    void readMarks(const QString& kept);

    NoteTools m_tools;
    Arrangement m_arrangement = Arrangement::Desk;
    KindChips* m_kinds;
    QWidget* m_speaker;
    PerspectiveChooser* m_perspective;
    IconLabel* m_follows;
    NoteField* m_field;
    FieldFrame* m_frame;
    PlainLabel* m_error;
    PlainLabel* m_hint;
    MarkButton* m_link;
    MarkButton* m_quote;
    MarkButton* m_sensitive;
    MarkButton* m_tagButton;
    MarkButton* m_sourceButton;
    MarkButton* m_comeBackButton;
    KeyButton* m_save;
    std::unique_ptr<Line> m_source;
    std::unique_ptr<Line> m_comeBack;
    QString m_tag;
    bool m_kindIsTyped = false; ///< the chosen kind stands as /kind in the text
    DraftKeeper m_draft;
    DraftKeeper m_marksDraft;
};

} // namespace kring::ui
