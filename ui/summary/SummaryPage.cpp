// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/SummaryPage.h"

#include "core/report/DateWords.h"
#include "ui/summary/PageThumbnails.h"
#include "ui/summary/PaperView.h"
#include "ui/summary/ReportPanel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ToolButton.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QScrollArea>

namespace kring::ui {

using session::Language;

namespace {

constexpr int panelWidth = 400;
constexpr int toolbarHeight = 48;

} // namespace

SummaryPage::SummaryPage(workspace::Workspace& workspace, const Theme& theme,
                         const session::Vocabulary& vocabulary, Language words, SaveChooser chooser,
                         QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_chooser(std::move(chooser))
    , m_pictures(new PagePictures(this))
    , m_thumbnails(new PageThumbnails(theme, *m_pictures))
    , m_paper(new PaperView(theme, *m_pictures))
    , m_panel(new ReportPanel(theme, words))
    , m_pageNumber(new PlainLabel(theme, TextSize::Label, Weight::Strong))
    , m_zoom(new PlainLabel(theme, TextSize::Label, Weight::Strong))
{
    auto* panelArea = new QScrollArea;
    panelArea->setFocusPolicy(Qt::NoFocus); // what lies in it has the focus, and is scrolled to
    panelArea->setWidget(m_panel);
    panelArea->setWidgetResizable(true);
    panelArea->setFrameShape(QFrame::NoFrame);
    panelArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panelArea->setFixedWidth(panelWidth);
    panelArea->viewport()->setAutoFillBackground(false);
    m_panel->setAutoFillBackground(false);

    auto* sheets = new QHBoxLayout;
    sheets->setSpacing(0);
    sheets->addWidget(m_thumbnails);
    sheets->addWidget(m_paper, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(buildToolbar());
    left->addLayout(sheets, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 16, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 16, 0, 16);
    right->addWidget(panelArea);
    layout->addLayout(right);

    connect(m_panel, &ReportPanel::optionsChanged, this, &SummaryPage::layOut);
    connect(m_panel, &ReportPanel::exportWanted, this, &SummaryPage::exportAs);
    connect(m_thumbnails, &PageThumbnails::pageChosen, m_paper, &PaperView::showPage);
    connect(m_paper, &PaperView::pageChanged, m_thumbnails, &PageThumbnails::showCurrent);
    connect(m_paper, &PaperView::pageChanged, this, &SummaryPage::tellPage);
    connect(m_paper, &PaperView::zoomChanged, this, &SummaryPage::tellZoom);
    connect(&workspace, &workspace::Workspace::changed, this, &SummaryPage::readIfShown);
    connect(&workspace, &workspace::Workspace::changedElsewhere, this, &SummaryPage::readIfShown);
}

QWidget* SummaryPage::buildToolbar()
{
    auto* bar = new QWidget;
    bar->setFixedHeight(toolbarHeight);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(24, 0, 24, 0);
    auto* less = new ToolButton(m_theme, QStringLiteral("minus"), tr("Smaller"));
    auto* more = new ToolButton(m_theme, QStringLiteral("plus"), tr("Larger"));
    auto* fit = new KeyButton(m_theme, KeyButton::Style::Plain, tr("Fit to width"),
                              QStringLiteral("move-horizontal"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setFixedWidth(64);
    layout->addWidget(m_pageNumber);
    layout->addStretch();
    layout->addWidget(less);
    layout->addWidget(m_zoom);
    layout->addWidget(more);
    layout->addStretch();
    layout->addWidget(fit);
    connect(less, &QToolButton::clicked, this, [this] { m_paper->zoomBy(-1); });
    connect(more, &QToolButton::clicked, this, [this] { m_paper->zoomBy(1); });
    connect(fit, &QPushButton::clicked, m_paper, &PaperView::fitWidth);
    return bar;
}

QString SummaryPage::title() const
{
    return tr("Summary");
}

QString SummaryPage::subtitle() const
{
    const session::Session& session = m_record.session;
    if (!session.id)
        return {};
    QStringList parts;
    if (session.number > 0)
        parts << tr("Session %1").arg(session.number);
    if (session.date.precision == DatePrecision::Day)
        parts << report::dayInWords(session.date.first, m_words);
    parts << session.title.simplified();
    return parts.join(QStringLiteral(" · "));
}

Commands SummaryPage::commands()
{
    const auto shown = [this] { return bool(m_record.session.id); };
    return {
        {QStringLiteral("summary.pdf"),
         tr("Export PDF"),
         QStringLiteral("file-down"),
         {Qt::CTRL | Qt::Key_E},
         [this] { exportAs(ExportFormat::Pdf); },
         shown},
        {QStringLiteral("summary.larger"),
         tr("Larger"),
         QStringLiteral("plus"),
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
         [this] { m_paper->zoomBy(1); },
         shown},
        {QStringLiteral("summary.smaller"),
         tr("Smaller"),
         QStringLiteral("minus"),
         {Qt::CTRL | Qt::Key_Minus},
         [this] { m_paper->zoomBy(-1); },
         shown},
        {QStringLiteral("summary.fit"),
         tr("Fit to width"),
         QStringLiteral("move-horizontal"),
         {Qt::CTRL | Qt::Key_0},
         [this] { m_paper->fitWidth(); },
         shown},
    };
}

void SummaryPage::showSession(SessionId session)
{
    const bool another = session != m_record.session.id;
    m_record.session.id = session ? session : m_workspace.latestClosed();
    if (!m_record.session.id)
        m_record = {};
    read(another ? Reading::AnotherSession : Reading::Again);
    if (!another || !m_record.session.id)
        return;
    m_paper->showPage(0);
    m_thumbnails->showCurrent(0);
}

void SummaryPage::read(Reading reading)
{
    m_outdated = false;
    if (m_record.session.id) {
        Outcome<session::SessionRecord> record = m_workspace.session(m_record.session.id);
        if (record) {
            m_record = std::move(record).value();
        } else {
            m_record = {};
            emit message(record.failure().sentence);
        }
    }
    if (const QString& held = m_record.session.language;
        reading == Reading::AnotherSession && !held.isEmpty())
        m_panel->setLanguage(held == codeOf(Language::Swedish) ? Language::Swedish : Language::English);
    m_panel->showRecord(m_record);
    m_panel->setEnabled(bool(m_record.session.id));
    layOut();
    emit headerChanged();
}

void SummaryPage::readIfShown()
{
    m_outdated = true;
    if (isVisible())
        read(Reading::Again);
}

void SummaryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_outdated)
        read(Reading::Again);
    if (!focusWidget())
        m_thumbnails->setFocus();
}

void SummaryPage::layOut()
{
    m_pictures->setPaper(m_record.session.id ? report::Paper::layOut(report::summarise(m_record, m_vocabulary,
                                                                                       m_panel->options()))
                                             : report::Paper());
    m_thumbnails->showCurrent(m_paper->currentPage());
    tellPage();
    tellZoom();
}

void SummaryPage::tellPage()
{
    const int pages = m_pictures->pageCount();
    m_pageNumber->setText(pages > 0 ? tr("Page %1 of %2").arg(m_paper->currentPage() + 1).arg(pages)
                                    : tr("There is no session to sum up yet."));
}

void SummaryPage::tellZoom()
{
    m_zoom->setText(tr("%1 %").arg(m_paper->zoom()));
}

void SummaryPage::exportAs(ExportFormat format)
{
    if (!m_record.session.id)
        return;
    const QString path = m_chooser(this, suggestedName(m_record.session, format), format);
    if (path.isEmpty())
        return;
    const Outcome<QByteArray> made =
        attempt([&] { return exported(m_record, m_vocabulary, m_panel->options(), format); });
    const Outcome<Done> written = made ? writeWhole(path, *made) : made.failure();
    emit message(written ? tr("Exported to %1").arg(QFileInfo(path).fileName()) : written.failure().sentence);
}

} // namespace kring::ui
