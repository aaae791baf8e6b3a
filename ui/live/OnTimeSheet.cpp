// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/OnTimeSheet.h"

#include "core/agenda/AgendaRules.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace kring::ui {

namespace {

/// A table that only shows: as high as its rows, with no grid and no frame.
class Table final : public QWidget
{
public:
    Table(const Theme& theme, const QString& name, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_grid(new QGridLayout(this))
    {
        setAccessibleName(name);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(20);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(0, 1);
    }

    void addRow(const QStringList& cells, TextSize size, Weight lastWeight, QColor Colours::*role)
    {
        const int row = m_grid->rowCount();
        for (int column = 0; column < cells.size(); ++column) {
            const bool isLast = column + 1 == cells.size();
            auto* label = new PlainLabel(m_theme, size, isLast ? lastWeight : Weight::Regular, role, this);
            label->setText(cells[column]);
            label->setWordWrap(column == 0);
            m_grid->addWidget(label, row, column,
                              column == 0 ? Qt::Alignment() : Qt::AlignRight | Qt::AlignTop);
        }
    }

private:
    const Theme& m_theme;
    QGridLayout* m_grid;
};

} // namespace

OnTimeSheet::OnTimeSheet(const Theme& theme, const std::vector<agenda::AgendaItem>& agenda,
                         agenda::OnTimeProposal proposal, QWidget* window)
    : Sheet(theme, 520, tr("Make it on time"), window)
    , m_proposal(std::move(proposal))
{
    const auto sentence = [&](const QString& text, QColor Colours::*role) {
        auto* label = new PlainLabel(theme, TextSize::Body, Weight::Regular, role, this);
        label->setText(text);
        label->setWordWrap(true);
        content().addWidget(label);
    };
    const int found = m_proposal.late - m_proposal.missing;
    if (m_proposal.lines.empty()) {
        sentence(tr("No minutes can be won from what is left. Leave an item out, or end later."),
                 &Colours::text);
    } else {
        sentence(tr("%n minute(s) can be won from what is left. Breaks, fixed starts and the pulse keep "
                    "their time.",
                    nullptr, found),
                 &Colours::muted);
        auto* table = new Table(theme, tr("Proposed minutes"), this);
        table->addRow({tr("Item"), tr("Now", "minutes as they are"), tr("Proposal", "minutes as proposed")},
                      TextSize::Small, Weight::Regular, &Colours::muted);
        for (const agenda::OnTimeProposal::Line& line : m_proposal.lines) {
            const agenda::AgendaItem* item = agenda::itemWith(agenda, line.item);
            table->addRow(
                {item ? item->title : QString(), tr("%1 min").arg(line.before), tr("%1 min").arg(line.after)},
                TextSize::Body, Weight::Strong, &Colours::text);
        }
        content().addWidget(table);
        if (m_proposal.missing > 0)
            sentence(tr("%n minute(s) more could not be found.", nullptr, m_proposal.missing),
                     &Colours::warning);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* leave = new KeyButton(theme, KeyButton::Style::Plain, tr("Leave it"), {}, tr("Esc"), this);
    connect(leave, &QPushButton::clicked, this, &Sheet::closeSheet);
    buttons->addWidget(leave);
    if (!m_proposal.lines.empty()) {
        auto* take = new KeyButton(theme, KeyButton::Style::Primary, tr("Take the proposal"),
                                   QStringLiteral("check"), tr("Enter"), this);
        connect(take, &QPushButton::clicked, this, &OnTimeSheet::take);
        buttons->addWidget(take);
        setFocusProxy(take);
    } else {
        setFocusProxy(leave);
    }
    content().addSpacing(4);
    content().addLayout(buttons);
}

void OnTimeSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        Sheet::keyPressEvent(event);
}

void OnTimeSheet::take()
{
    if (!m_proposal.lines.empty())
        emit taken(m_proposal);
    closeSheet();
}

} // namespace kring::ui
