// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PanelCard.h"

#include <QStringList>

class QVBoxLayout;

namespace kring::ui {

/// Who is missing from the room? A few sentences, never in the way; hidden while there is nothing to say.
class MissingCard final : public PanelCard
{
    Q_OBJECT

public:
    MissingCard(const Theme& theme, QWidget* parent = nullptr);

    void show(const QStringList& sentences);
    QStringList sentences() const { return m_sentences; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_sentences;
    QWidget* m_lines;
    QVBoxLayout* m_column;
};

} // namespace kring::ui
