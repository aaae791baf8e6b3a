// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/SummaryPage.h"
#include "core/exchange/Import.h"
#include "tests/support/Activate.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/summary/PageThumbnails.h"
#include "ui/summary/PaperView.h"
#include "ui/widgets/CheckRow.h"
#include "ui/widgets/Segments.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace kring;
using namespace kring::ui;

namespace {

/// The summary page over a workspace that holds the sample's latest closed session.
class SummaryFixture
{
public:
    SummaryFixture()
    {
        QFile file(QStringLiteral(":/data/sample/sv/07.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        CHECK(opened);
        auto document = exchange::readSession(file.readAll(), vocabulary, home.ids);
        REQUIRE(document);
        session = document->record.session.id;
        REQUIRE(home.workspace->commitForGood(exchange::importChange(*document, std::nullopt)));
        page = std::make_unique<SummaryPage>(*home.workspace, theme, vocabulary, session::Language::Swedish,
                                             [this](QWidget*, const QString& suggestion, ExportFormat) {
                                                 suggested = suggestion;
                                                 return answer;
                                             });
        for (const Command& command : page->commands()) {
            auto* action = new QAction(command.text, page.get());
            action->setShortcuts(command.keys);
            QObject::connect(action, &QAction::triggered, page.get(), command.run);
            page->addAction(action);
        }
        page->resize(1352, 836);
        page->show();
        page->showSession(session);
        test::activate(*page);
        QApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = page->focusWidget() ? page->focusWidget() : page.get();
        QTest::keyClick(focused, key, modifiers);
    }

    template <class T> T& find() { return *page->findChild<T*>(); }

    CheckRow& part(const char* name)
    {
        for (CheckRow* row : page->findChildren<CheckRow*>()) {
            if (row->text() == QString::fromUtf8(name))
                return *row;
        }
        throw std::runtime_error("no such part");
    }

    QByteArray exportedTo(const QString& name, Qt::Key key)
    {
        answer = home.folder.filePath(name);
        press(key, Qt::ControlModifier);
        QFile file(answer);
        CHECK(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    test::TemporaryWorkspace home;
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    Theme theme{*qApp};
    SessionId session;
    QString answer;
    QString suggested;
    std::unique_ptr<SummaryPage> page;
};

} // namespace

TEST_CASE("the summary shows every page and follows the chosen one")
{
    SummaryFixture summary;
    auto& thumbnails = summary.find<PageThumbnails>();
    const QAbstractItemModelTester tester(thumbnails.model());
    REQUIRE(thumbnails.model()->rowCount() >= 3);
    CHECK(thumbnails.currentIndex().row() == 0);
    thumbnails.setFocus();
    summary.press(Qt::Key_Down);
    summary.press(Qt::Key_Down);
    CHECK(summary.find<PaperView>().currentPage() == 2);
    summary.find<PaperView>().setFocus();
    summary.press(Qt::Key_Home);
    CHECK(thumbnails.currentIndex().row() == 0);
}

TEST_CASE("Ctrl+E writes the report as PDF under its date and title")
{
    SummaryFixture summary;
    QSignalSpy messages(summary.page.get(), &Page::message);
    CHECK(summary.exportedTo(QStringLiteral("a.pdf"), Qt::Key_E).startsWith("%PDF-1.7"));
    CHECK(summary.suggested.startsWith(QStringLiteral("2026-11-13 ")));
    CHECK(summary.suggested.endsWith(QStringLiteral(".pdf")));
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().front().toString().contains(QStringLiteral("a.pdf")));
}

TEST_CASE("a report that cannot be written says so, and what was there stays")
{
    SummaryFixture summary;
    QSignalSpy messages(summary.page.get(), &Page::message);
    summary.answer = summary.home.folder.filePath(QStringLiteral("missing/a.pdf"));
    summary.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().front().toString().contains(QStringLiteral("Could not write")));
    summary.answer.clear();
    summary.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(messages.size() == 1);
}

TEST_CASE("parts left out, the dots and the language change the report")
{
    SummaryFixture summary;
    const int pages = summary.find<PageThumbnails>().model()->rowCount();
    summary.part("Reflektioner").setFocus();
    summary.press(Qt::Key_Space);
    CHECK(summary.find<PageThumbnails>().model()->rowCount() < pages);
    QSignalSpy reset(summary.find<PageThumbnails>().model(), &QAbstractItemModel::modelReset);
    summary.part("Show the dots of the questions").setFocus();
    summary.press(Qt::Key_Space);
    CHECK(reset.size() == 1);
    auto* english = summary.find<Segments>().findChildren<QAbstractButton*>().back();
    english->setFocus();
    summary.press(Qt::Key_Space);
    CHECK(reset.size() == 2);
}

TEST_CASE("the paper is made larger, smaller and as wide as the view")
{
    SummaryFixture summary;
    auto& paper = summary.find<PaperView>();
    CHECK(paper.fitsWidth());
    const int fitted = paper.zoom();
    summary.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(paper.zoom() > fitted);
    CHECK_FALSE(paper.fitsWidth());
    summary.press(Qt::Key_Minus, Qt::ControlModifier);
    summary.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(paper.zoom() < fitted);
    summary.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(paper.zoom() == fitted);
}

TEST_CASE("the summary follows what is written elsewhere")
{
    SummaryFixture summary;
    QSignalSpy reset(summary.find<PageThumbnails>().model(), &QAbstractItemModel::modelReset);
    session::Session session = summary.home.record(summary.session).session;
    const session::Session before = session;
    session.title = QStringLiteral("Ett annat namn");
    workspace::Change change{QStringLiteral("Rename"), {}};
    change.update(before, session);
    REQUIRE(summary.home.workspace->commit(change));
    CHECK(reset.size() == 1);
    CHECK(summary.page->subtitle().endsWith(session.title));
}

TEST_CASE("a suggested file name holds nothing that a file name cannot")
{
    session::Session session;
    session.title = QStringLiteral("A/B: \"vad\"? <x>|\n");
    CHECK(suggestedName(session, ExportFormat::Html) == QStringLiteral("A B vad x.html"));
    session.title = QStringLiteral("...");
    CHECK(suggestedName(session, ExportFormat::Pdf) == QStringLiteral("Session.pdf"));
}
