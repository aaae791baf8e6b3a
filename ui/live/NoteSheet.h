// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/DraftSheaf.h"
#include "ui/live/TextFields.h"
#include "ui/shell/Sheet.h"
#include "ui/widgets/PlainLabel.h"

#include <functional>

namespace kring::ui {

/// A sheet with a few fields about a note (or about none, key 0). Esc and a click beside it close it and keep
/// what was typed; Enter in a line, or Ctrl+Enter, saves.
class NoteSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `draft` keeps the fields' texts under `key`.
    NoteSheet(const Theme& theme, const QString& title, DraftSheaf& draft, qint64 key, QWidget* window);

    /// A field of several lines or of one, with what stands in it unless something half-typed does. The
    /// fields are counted in the order they are added.
    void addText(const QString& name, const QString& initial, SpellChecker* spelling);
    void addLine(const QString& name, const QString& initial, const QString& prompt = {});

    /// A choice, off to begin with.
    void addChoice(const QString& words);

    /// `save` writes and says whether that was done; if not it has told why, and the sheet stays open.
    void finish(const QString& button, std::function<bool(NoteSheet&)> save);

    QString text(int field) const;
    bool isChosen() const;
    void tell(const QString& sentence);
    void focusFirst();

private:
    void addField(const QString& name, QWidget* field, int verticalPadding);
    void keepDraft();
    void save();
    QString halfTyped(const QString& initial) const;

    DraftSheaf& m_draft;
    qint64 m_key;
    std::vector<std::pair<QWidget*, std::function<QString()>>> m_fields;
    QStringList m_initial;
    class CheckRow* m_choice = nullptr;
    PlainLabel* m_error;
    std::function<bool(NoteSheet&)> m_save;
};

} // namespace kring::ui
