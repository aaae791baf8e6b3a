// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/KindChip.h"

#include <QButtonGroup>

class QMenu;

namespace kring::ui {

/// The kinds of note to choose from, one at a time: nine with a key, and the others of the vocabulary in a
/// menu. At the desk the plain note lies across and eight under it in two columns, or as many to a row as fit
/// where room is short; in a wide place all lie in rows.
class KindChips final : public QWidget
{
    Q_OBJECT

public:
    enum class Arrangement { Desk, Rows };

    KindChips(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
              QWidget* parent = nullptr);

    void setArrangement(Arrangement arrangement);

    /// Code of the chosen kind.
    QString kind() const { return m_kind; }

    /// Chooses by number, from 1; choose(1) is the plain note.
    void choose(int number);

    /// Chooses any kind of the vocabulary.
    void chooseKind(const QString& kind);

    /// Opens the menu of the kinds that have no number.
    void openMore();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    /// The user chose a kind.
    void chosen(const QString& kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Places
    {
        std::vector<QRect> rects; ///< of the nine and the one for more
        bool narrow = false;
        int height = 0;
    };

    Places places(int width) const;
    Places columns(int width) const;
    Places rows(int width, bool narrow, size_t first, int top, size_t mostInRow = 99) const;
    void lay();

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    Arrangement m_arrangement = Arrangement::Desk;
    QString m_kind;
    std::vector<KindChip*> m_chips; ///< the nine, and the one for more
    QButtonGroup m_group;
    QMenu* m_more;
};

} // namespace kring::ui
