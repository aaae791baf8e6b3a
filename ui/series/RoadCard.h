// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/series/RoadView.h"
#include "ui/widgets/PanelCard.h"

class QScrollBar;

namespace kring::ui {

class KeyButton;
class PlainLabel;
class SessionAxis;

/// The sessions of a series and the roads of its questions, with what the shapes mean and what the chosen
/// session builds on.
class RoadCard final : public PanelCard
{
    Q_OBJECT

public:
    RoadCard(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
             QWidget* parent = nullptr);

    void show(std::vector<session::Session> sessions, const std::vector<followup::Road>& roads, QDate today,
              bool mayEdit);

    RoadView& rows() { return *m_rows; }
    SessionAxis& axis() { return *m_axis; }

    /// Chooses a session and brings its column into sight.
    void chooseSession(SessionId id);

    /// The session that is chosen; null when there is none.
    const session::Session* chosen() const;

signals:
    void opened(kring::SessionId session);
    void buildsOnWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitScroll();
    void bringIntoSight(int session);
    void tellLinks();
    void open(int session);

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    RoadModel m_model;
    RoadView* m_rows;
    SessionAxis* m_axis;
    QScrollBar* m_scroll;
    PlainLabel* m_empty;
    PlainLabel* m_links;
    KeyButton* m_change;
    bool m_mayEdit = false;
};

} // namespace kring::ui
