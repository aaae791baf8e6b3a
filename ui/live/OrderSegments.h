// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/QuestionOrder.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

class KeyButton;
class Segments;

/// Chooses the order of the open floor, and locks it. While it is locked the order that was chosen and what
/// is unhandled can be chosen between; the others wait until it is unlocked.
class OrderSegments final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderSegments(const Theme& theme, QWidget* parent = nullptr);

    floor::QuestionOrder order() const;

    /// The order of all questions: as order(), but where that leaves some out the one chosen before it.
    floor::QuestionOrder lockedOrder() const;

    void showLocked(bool isLocked);

    /// Shorter words, and the lock without its word.
    void setCompact(bool compact);

signals:
    void orderChanged();
    void lockWanted();

private:
    KeyButton* m_lock;
    Segments* m_segments;
    int m_chosen = 0; ///< the last order that is not "unhandled"
    bool m_isLocked = false;
    bool m_isCompact = false;
};

} // namespace kring::ui
