// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/series/RoadView.h"

namespace kring::ui {

/// The sessions of a series in a line: number, date as precise as it is, title. Those to come are dashed, the
/// next one stands out. Left and right go from session to session, Enter opens one.
class SessionAxis final : public QWidget
{
    Q_OBJECT

public:
    /// Shares columns, scrolling and the chosen session with the rows under it.
    SessionAxis(const Theme& theme, const RoadModel& model, RoadView& rows, session::Language words,
                QWidget* parent = nullptr);

    void setToday(QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void opened(int session);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintSession(QPainter& painter, int index, int next) const;
    void paintLine(QPainter& painter, int index) const;
    void tell();

    const Theme& m_theme;
    const RoadModel& m_model;
    RoadView& m_rows;
    session::Language m_words;
    QDate m_today;
};

} // namespace kring::ui
