// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/ShareSheet.h"
#include "tests/gui/shell/ShellFixture.h"
#include "tests/support/Programmes.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/Segments.h"

#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;

namespace {

/// The sheet open over a window, on the second of three salons.
struct ShareFixture : test::ShellFixture
{
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    QString path = folder.filePath(u"shared"_s);
    QString asked;
    ShareSheet* sheet = nullptr;

    explicit ShareFixture(SessionId shown = {2})
    {
        const auto records = test::threeSalons();
        workspace::Change change;
        change.label = u"Test"_s;
        change.insert(*records.front().series);
        for (const session::SessionRecord& record : records) {
            change.insert(record.session);
            for (const agenda::AgendaItem& item : record.agenda)
                change.insert(item);
            for (const session::Participant& participant : record.participants)
                change.insert(participant);
        }
        REQUIRE(workspace->commitForGood(change));
        sheet = new ShareSheet(theme, *workspace, vocabulary, session::Language::English, shown, window.get(),
                               [this](QWidget*, const QString& name, const QString&) {
                                   asked = name;
                                   return path;
                               });
        sheet->open();
    }

    QString preview() const { return sheet->findChild<QPlainTextEdit*>()->toPlainText(); }

    KeyButton* button(const QString& text) const
    {
        for (KeyButton* one : sheet->findChildren<KeyButton*>()) {
            if (one->text() == text)
                return one;
        }
        FAIL("no button " << text.toStdString());
        return nullptr;
    }

    QByteArray saved() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("the share sheet shows the invitation in the session's language, and Enter copies it")
{
    ShareFixture fixture;
    CHECK(fixture.preview().startsWith(u"Salong 2"_s));
    CHECK(fixture.preview().contains(u"När: torsdag 26 november 2026"_s));
    CHECK_FALSE(fixture.preview().contains(QStringView(test::secret)));
    fixture.press(Qt::Key_Return);
    CHECK(QGuiApplication::clipboard()->text() == fixture.preview());
}

TEST_CASE("the invitation can be had in the other language, and the whole series instead")
{
    ShareFixture fixture;
    const auto choices = fixture.sheet->findChildren<Segments*>();
    REQUIRE(choices.size() == 2);
    choices[1]->setCurrent(1);
    emit choices[1]->chosen(1);
    CHECK(fixture.preview().contains(u"When: Thursday 26 November 2026"_s));
    choices[0]->setCurrent(1);
    emit choices[0]->chosen(1);
    CHECK(fixture.preview().startsWith(u"Salonger för lärande"_s));
    CHECK(fixture.preview().contains(u"Salong 3"_s));
}

TEST_CASE("a page, a calendar file and a text are saved where the user says, and a fault is told")
{
    ShareFixture fixture;
    fixture.button(u"Web page…"_s)->click();
    CHECK(fixture.saved().startsWith("<!DOCTYPE html>"));
    CHECK(fixture.asked.endsWith(u".html"_s));
    fixture.button(u"Calendar file…"_s)->click();
    CHECK(fixture.saved().startsWith("BEGIN:VCALENDAR"));
    fixture.button(u"Text file…"_s)->click();
    CHECK(QString::fromUtf8(fixture.saved()) == fixture.preview());
    fixture.path = fixture.folder.filePath(u"nowhere/at/all"_s);
    fixture.button(u"Text file…"_s)->click();
    CHECK_FALSE(test::ShellFixture::words(*fixture.sheet).filter(u"Could not write"_s).isEmpty());
}

TEST_CASE("sharing leaves the workspace as it was, and Esc closes the sheet")
{
    ShareFixture fixture;
    const auto before = fixture.workspace->session({2});
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(fixture.sheet->isVisible());
    CHECK(*fixture.workspace->session({2}) == *before);
    CHECK(fixture.workspace->undoLabel().isEmpty());
}
