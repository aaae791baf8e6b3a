// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Summary.h"
#include "ui/summary/Export.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <map>

namespace kring::ui {

class CheckRow;
class PlainLabel;
class Segments;

/// What goes into the report: its parts, its language, the dots; and the other formats it can be had in.
class ReportPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `words` is the language of the parts' names.
    ReportPanel(const Theme& theme, session::Language words, QWidget* parent = nullptr);

    const report::ReportOptions& options() const { return m_options; }

    /// Shows how much each part holds, and names them as this record's report does.
    void showRecord(const session::SessionRecord& record);

    /// Chooses the report's language without telling.
    void setLanguage(session::Language language);

signals:
    void optionsChanged();
    void exportWanted(kring::ui::ExportFormat format);

private:
    QWidget* buildParts();
    QWidget* buildFormats();
    void countParts();

    const Theme& m_theme;
    session::Language m_words;
    report::ReportOptions m_options;
    std::map<report::SectionKind, CheckRow*> m_parts;
    PlainLabel* m_included = nullptr;
    Segments* m_language = nullptr;
    CheckRow* m_dots = nullptr;
};

} // namespace kring::ui
