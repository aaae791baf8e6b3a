// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QStringList>
#include <QWidget>

namespace kring::ui {

/// A choice of one among a few words that stand side by side. There is always one chosen, the first to begin
/// with.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    Segments(const Theme& theme, const QStringList& words, const QString& name, QWidget* parent = nullptr);

    int current() const { return m_group.checkedId(); }

    /// Chooses without telling.
    void setCurrent(int index);

    /// One that is not available cannot be chosen for the time being.
    void setAvailable(int index, bool available);

    /// Another word for one of them.
    void setWord(int index, const QString& word);

signals:
    /// The user chose another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QButtonGroup m_group;
};

} // namespace kring::ui
