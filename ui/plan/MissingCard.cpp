// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/MissingCard.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RowPainting.h"

#include <QVBoxLayout>

namespace kring::ui {

MissingCard::MissingCard(const Theme& theme, QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_lines(new QWidget(this))
    , m_column(new QVBoxLayout(m_lines))
{
    auto* heading = new IconLabel(theme, QStringLiteral("armchair"), 16, this);
    heading->setText(tr("Who is missing from the room?"));
    heading->setFace(TextSize::Label, Weight::Strong, &Colours::warning);
    m_column->setContentsMargins(24, 0, 0, 0);
    m_column->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    column->addWidget(heading);
    column->addWidget(m_lines);
    setAccessibleName(tr("Who is missing from the room?"));
    hide();
}

void MissingCard::show(const QStringList& sentences)
{
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& sentence : sentences) {
        auto* line = new PlainLabel(theme(), TextSize::Label, Weight::Regular, &Colours::text, m_lines);
        line->setWordWrap(true);
        line->setText(sentence);
        m_column->addWidget(line);
    }
    setAccessibleDescription(sentences.join(u' '));
    setVisible(!sentences.isEmpty());
}

void MissingCard::paintEvent(QPaintEvent*)
{
    QColor fill = theme().colours().warning;
    QColor border = fill;
    fill.setAlphaF(0.08F);
    border.setAlphaF(0.4F);
    QPainter painter(this);
    paintBox(painter, rect(), theme().colours().card, {}, Theme::cardRadius);
    paintBox(painter, rect(), fill, border, Theme::cardRadius);
}

} // namespace kring::ui
