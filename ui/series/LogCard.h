// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/series/LogList.h"
#include "ui/widgets/PanelCard.h"

#include <QLineEdit>

namespace kring::ui {

class LinkButton;
class PlainLabel;

/// What has happened in a series, month by month: the latest months side by side, and a line to write what
/// happened today.
class LogCard final : public PanelCard
{
    Q_OBJECT

public:
    LogCard(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
            QWidget* parent = nullptr);

    void show(const std::vector<session::LogEntry>& log, QDate today, bool mayWrite);

    QLineEdit& field() { return *m_field; }

signals:
    void written(const QString& text);
    void wholeWanted();
    void editWanted(const kring::session::LogEntry& entry);
    void deleteWanted(const kring::session::LogEntry& entry);

private:
    struct Month
    {
        QWidget* widget = nullptr;
        PlainLabel* heading = nullptr;
        QWidget* line = nullptr;
        LogList* list = nullptr;
    };

    Month makeMonth(const Theme& theme, const session::Vocabulary& vocabulary);

    session::Language m_words;
    std::vector<Month> m_months; ///< the last one is today's
    QLineEdit* m_field;
    QWidget* m_frame;
    LinkButton* m_whole;
};

/// The log in the order of what it tells: by date, what has none last.
std::vector<session::LogEntry> inOrder(std::vector<session::LogEntry> log);

} // namespace kring::ui
