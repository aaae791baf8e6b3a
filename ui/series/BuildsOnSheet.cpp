// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/BuildsOnSheet.h"

#include "core/followup/QuestionRoad.h"
#include "core/session/SeriesRules.h"
#include "ui/series/SeriesTexts.h"
#include "ui/widgets/CheckRow.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QScrollArea>

namespace kring::ui {

namespace {

constexpr int mostHeight = 360;
constexpr int rowHeight = 34;
constexpr int wordsWidth = 440;

} // namespace

BuildsOnSheet::BuildsOnSheet(workspace::Workspace& workspace, const Theme& theme, session::Session session,
                             const std::vector<session::Session>& series, QWidget* window)
    : Sheet(theme, 560, tr("What does it build on?"), window)
    , m_workspace(workspace)
    , m_session(std::move(session))
    , m_complaint(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    auto* about = new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this);
    about->setText(tr("“%1” goes on from these sessions:").arg(m_session.title));
    about->setWordWrap(true);
    content().addWidget(about);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(area);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QFontMetrics metrics(theme.font(TextSize::Body));
    for (size_t i = 0; i < series.size(); ++i) {
        if (series[i].id == m_session.id)
            continue;
        const QString id = followup::documentIdOf(series[i]);
        const QString words =
            QStringLiteral("%1. %2").arg(numberOf(series[i], int(i)), series[i].title.simplified());
        auto* row = new CheckRow(theme, metrics.elidedText(words, Qt::ElideRight, wordsWidth), inside);
        row->setAccessibleName(words);
        row->setChecked(m_session.buildsOn.contains(id));
        column->addWidget(row);
        m_rows.emplace_back(id, row);
    }
    column->addStretch(1);
    area->setWidget(inside);
    inside->setAutoFillBackground(false); // the area has turned it on
    area->setFixedHeight(std::min(mostHeight, int(m_rows.size()) * rowHeight + 8));
    content().addWidget(area);
    m_complaint->hide();
    content().addWidget(m_complaint);
    auto* keepButton =
        new KeyButton(theme, KeyButton::Style::Primary, tr("Keep it"), QStringLiteral("check"), {}, this);
    content().addWidget(keepButton, 0, Qt::AlignRight);
    connect(keepButton, &QPushButton::clicked, this, &BuildsOnSheet::keep);
    setFocusProxy(m_rows.empty() ? static_cast<QWidget*>(keepButton) : m_rows.front().second);
}

void BuildsOnSheet::keep()
{
    QStringList ids = m_session.buildsOn;
    for (const auto& [id, row] : m_rows) {
        if (row->isChecked() && !ids.contains(id))
            ids << id;
        else if (!row->isChecked())
            ids.removeAll(id);
    }
    const auto outcome = m_workspace.commit(session::setBuildsOn(m_session, ids));
    if (!outcome) {
        m_complaint->setText(outcome.failure().sentence);
        m_complaint->show();
        return fit();
    }
    closeSheet();
}

} // namespace kring::ui
