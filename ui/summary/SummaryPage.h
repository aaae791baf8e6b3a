// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/shell/Page.h"
#include "ui/summary/Export.h"
#include "ui/theme/Theme.h"

namespace kring::ui {

class PagePictures;
class PageThumbnails;
class PaperView;
class PlainLabel;
class ReportPanel;

/// The page for afterwards: the report as paper, page for page, what is to be in it, and its way out as a
/// file.
class SummaryPage final : public Page
{
    Q_OBJECT

public:
    /// `words` is the language of the screen; the report's own begins as the session's.
    SummaryPage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
                session::Language words, SaveChooser chooser = askWhereToSave, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    Commands commands() override;
    void showSession(SessionId session) override;
    QString primaryCommand() const override { return QStringLiteral("summary.pdf"); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildToolbar();
    enum class Reading { Again, AnotherSession };

    void read(Reading reading);
    void readIfShown();
    void layOut();
    void tellPage();
    void tellZoom();
    void exportAs(ExportFormat format);

    workspace::Workspace& m_workspace;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    SaveChooser m_chooser;
    session::SessionRecord m_record;
    bool m_outdated = false;
    PagePictures* m_pictures;
    PageThumbnails* m_thumbnails;
    PaperView* m_paper;
    ReportPanel* m_panel;
    PlainLabel* m_pageNumber;
    PlainLabel* m_zoom;
};

} // namespace kring::ui
