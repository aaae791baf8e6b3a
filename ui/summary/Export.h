// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Outcome.h"
#include "core/report/Summary.h"

#include <QByteArray>

#include <functional>

class QWidget;

namespace kring::ui {

enum class ExportFormat { Pdf, Html, Markdown, Json };

/// "pdf", "html", "md", "json".
QString fileEnding(ExportFormat format);

/// "2026-11-13 Hälsofrämjande ledarskap.pdf": the date and the title, without what a file name cannot hold.
QString suggestedName(const session::Session& session, ExportFormat format);

/// The session in this format; the options matter to reports only.
QByteArray exported(const session::SessionRecord& record, const session::Vocabulary& vocabulary,
                    const report::ReportOptions& options, ExportFormat format);

/// Writes the file whole or not at all; what was there before stays when it fails.
Outcome<Done> writeWhole(const QString& path, const QByteArray& bytes);

/// Asks where to put a file; an empty answer means nowhere. A seam: tests answer at once.
using SaveChooser = std::function<QString(QWidget* parent, const QString& suggestion, ExportFormat format)>;

/// The system's own dialog.
QString askWhereToSave(QWidget* parent, const QString& suggestion, ExportFormat format);

} // namespace kring::ui
