// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Formats.h"
#include "core/session/Series.h"
#include "ui/shell/Sheet.h"

class QLineEdit;

namespace kring::ui {

class ChoiceBox;
class FormatList;

/// Asks how a new session is to be run and what it is about. A digit makes it at once from the format with
/// that number, Enter from the one that is chosen; whoever begins to type writes its title.
class NewSessionSheet final : public Sheet
{
    Q_OBJECT

public:
    NewSessionSheet(const Theme& theme, std::vector<session::Format> formats,
                    std::vector<session::Series> series, QWidget* window);

    /// Chooses the series that it is to be part of.
    void chooseSeries(SeriesId series);

signals:
    /// The title is what was typed, or the format's own when nothing was.
    void wanted(const kring::session::Format& format, const QString& title, kring::SeriesId series);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void make(int row);
    void fitList();

    std::vector<session::Format> m_formats;
    std::vector<session::Series> m_series;
    FormatList* m_list;
    QLineEdit* m_title;
    ChoiceBox* m_seriesChoice;
};

} // namespace kring::ui
