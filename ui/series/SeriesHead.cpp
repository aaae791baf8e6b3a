// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/SeriesHead.h"

#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ToolButton.h"

#include <QBoxLayout>
#include <QPainter>

namespace kring::ui {

namespace {

class Upright final : public QWidget
{
public:
    Upright(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedWidth(1);
        setMinimumHeight(44);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_theme.colours().line); }

private:
    const Theme& m_theme;
};

} // namespace

SeriesHead::SeriesHead(const Theme& theme, QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_theme(theme)
    , m_edit(new ToolButton(theme, QStringLiteral("pencil"), tr("Edit the series"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 16, 14);
    row->setSpacing(20);
    m_themeText = addFact(*row, tr("Overarching theme"), 3);
    row->addWidget(new Upright(theme, this));
    m_goal = addFact(*row, tr("Common goal"), 5);
    row->addWidget(new Upright(theme, this));
    m_held = addFact(*row, tr("Sessions held"), 0);
    m_coming = addFact(*row, tr("To come", "sessions"), 0);
    m_open = addFact(*row, tr("Open questions"), 0);
    row->addWidget(m_edit, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_edit, &QToolButton::clicked, this, &SeriesHead::editWanted);
}

PlainLabel* SeriesHead::addFact(QHBoxLayout& row, const QString& label, int stretch)
{
    auto* name = new PlainLabel(m_theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
    name->setText(label);
    auto* fact = new PlainLabel(m_theme, TextSize::Body, Weight::Strong, &Colours::text, this);
    fact->setWordWrap(stretch > 0);
    if (stretch > 0)
        fact->setMinimumWidth(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(fact);
    column->addStretch(1);
    row.addLayout(column, stretch);
    return fact;
}

void SeriesHead::setFact(PlainLabel& fact, const QString& text)
{
    fact.setText(text.isEmpty() ? tr("Not written yet") : text);
    fact.setRole(text.isEmpty() ? &Colours::muted : &Colours::text);
}

void SeriesHead::show(const session::Series& series, const Counts& counts, bool mayEdit)
{
    setFact(*m_themeText, series.overarchingTheme.simplified());
    setFact(*m_goal, series.commonGoal.simplified());
    m_held->setText(QString::number(counts.held));
    m_coming->setText(QString::number(counts.coming));
    m_open->setText(QString::number(counts.open));
    m_edit->setEnabled(mayEdit);
}

} // namespace kring::ui
