// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/series/RoadModel.h"
#include "ui/theme/Theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace kring::ui {

class RoadView;

/// Paints a row: the question and how it stands to the left, its road to the right.
class RoadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RoadDelegate(const Theme& theme, const session::Vocabulary& vocabulary, const RoadModel& model,
                 RoadView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QRect& rect, const RoadRow& row, bool isChosen) const;
    void paintRoad(QPainter& painter, const QRect& rect, const RoadRow& row, bool isChosen) const;

    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    const RoadModel& m_model;
    RoadView& m_view;
};

/// The questions of a series, each on its road. Up and down go from question to question, left and right from
/// station to station; Enter opens the session of the station.
class RoadView final : public QListView
{
    Q_OBJECT

public:
    RoadView(const Theme& theme, const session::Vocabulary& vocabulary, RoadModel& model,
             QWidget* parent = nullptr);

    /// How wide the part with words is: narrower in a small window.
    int wordsWidth() const { return m_wordsWidth; }
    void setWordsWidth(int width);

    /// How far the sessions are scrolled to the left, in pixels.
    int offset() const { return m_offset; }
    void setOffset(int offset);

    /// The middle of a session's column, in the viewport.
    int columnX(int session) const;
    int columnAt(int x) const;

    /// The session that left and right have come to; -1 for none.
    int session() const { return m_session; }
    void setSession(int session);

signals:
    void sessionChosen(int session);
    void opened(int session);
    /// A wheel or pad moved sideways by so many pixels.
    void scrolled(int pixels);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void step(int direction);
    void goToStation();
    void tellStation();

    const Theme& m_theme;
    RoadModel& m_model;
    int m_wordsWidth = 0;
    int m_offset = 0;
    int m_session = -1;
};

} // namespace kring::ui
