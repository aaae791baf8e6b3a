// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/PlanShares.h"
#include "core/agenda/PlanTimes.h"
#include "core/session/SessionRecord.h"
#include "ui/widgets/PanelCard.h"

namespace kring::ui {

/// What is planned against the time there is: a bar with a tick where the time ends, what the minutes go to,
/// and how much of it is conversation and how much is presentation.
class BudgetCard final : public PanelCard
{
    Q_OBJECT

public:
    BudgetCard(const Theme& theme, const session::Vocabulary& vocabulary, QWidget* parent = nullptr);

    void show(const session::SessionRecord& record, const agenda::PlanTimes& times);

    /// "3 min over · ends 11:03"; empty while nothing can be said.
    QString verdict() const { return m_verdict; }
    /// A quiet word about presentations; empty while there is none.
    QString warning() const { return m_warning; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Segment
    {
        QString group;
        int minutes = 0;
    };
    /// Words of the legend and where they lie, from the legend's upper left corner.
    struct Legend
    {
        QString group;
        QString word;
        QString minutes;
        QPoint place;
    };

    std::vector<Legend> legend(int width) const;
    int legendHeight(int width) const;
    QRect warningRect(int width, int top) const;
    void paintHead(QPainter& painter, int top) const;
    void paintBar(QPainter& painter, const QRect& bar) const;
    void paintLegend(QPainter& painter, int top) const;
    void paintShares(QPainter& painter, int top) const;
    QString verdictOn(const agenda::PlanTimes& times) const;
    void speak();

    const session::Vocabulary& m_vocabulary;
    std::vector<Segment> m_segments;
    agenda::PlanShares m_shares;
    int m_planned = 0;
    int m_available = 0;
    int m_excess = 0;
    QString m_verdict;
    QString m_warning;
    bool m_isOver = false;
};

} // namespace kring::ui
