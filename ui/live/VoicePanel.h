// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/SpeakerTexts.h"

#include <QWidget>

namespace kring::ui {

/// The share of voice: a bar for the time spoken and a tick for the presence, with both in figures, of how
/// many measured minutes, and how much of the session was open. Says so when nothing was measured.
class VoicePanel final : public QWidget
{
    Q_OBJECT

public:
    VoicePanel(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
               QWidget* parent = nullptr);

    void show(const session::SessionRecord& record, Instant now);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell(const floor::VoiceShare& share);
    int paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, const VoiceRow& row, const QRect& rect, int nameWidth) const;

    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    std::vector<VoiceRow> m_rows;
    int m_minutes = 0;
    bool m_isMeasured = false;
    QString m_open; ///< "71 %" of the session, or empty
};

} // namespace kring::ui
