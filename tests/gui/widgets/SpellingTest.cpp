// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Activate.h"
#include "tests/support/Catch.h"
#include "ui/live/TextFields.h"
#include "ui/widgets/HunspellChecker.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a small Swedish dictionary, in the encoding that Debian's has.
struct SmallDictionary
{
    SmallDictionary()
    {
        write(u"sv_SE.aff"_s, u"SET ISO8859-1\nTRY adeinrståäö\n"_s);
        write(u"sv_SE.dic"_s, u"5\nåsa\nser\nödlan\ntillit\nsam\n"_s);
    }

    void write(const QString& name, const QString& text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toLatin1());
    }

    QString learnt() const { return folder.filePath(u"settings/words.txt"_s); }

    /// A checker that has read its dictionary.
    std::unique_ptr<HunspellChecker> ready() const
    {
        auto checker = std::make_unique<HunspellChecker>(folder.path(), learnt());
        QSignalSpy changed(checker.get(), &SpellChecker::changed);
        CHECK(checker->isCorrect(u"ödlna"_s)); // nobody waits for the dictionary
        REQUIRE((!changed.isEmpty() || changed.wait(5000)));
        return checker;
    }

    QTemporaryDir folder;
};

/// The words with a wavy line under them, line by line.
QStringList marked(const NoteField& field)
{
    QStringList words;
    for (QTextBlock block = field.document()->begin(); block.isValid(); block = block.next()) {
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange& range : formats) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

} // namespace

TEST_CASE("words are checked in the dictionary's own encoding, and what may have been meant is offered")
{
    const SmallDictionary dictionary;
    const auto checker = dictionary.ready();
    CHECK(checker->isCorrect(u"ödlan"_s));
    CHECK(!checker->isCorrect(u"ödlna"_s));
    CHECK(checker->suggestions(u"ödlna"_s).contains(u"ödlan"));
    CHECK(checker->isCorrect(u"слово"_s)); // letters that it does not know
}

TEST_CASE("a learnt word is correct at once and after a restart")
{
    const SmallDictionary dictionary;
    {
        const auto checker = dictionary.ready();
        CHECK(!checker->isCorrect(u"samskap"_s));
        checker->learn(u"samskap"_s);
        CHECK(checker->isCorrect(u"samskap"_s));
    }
    CHECK(dictionary.ready()->isCorrect(u"samskap"_s));
    QFile list(dictionary.learnt());
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK(list.readAll() == "samskap\n");
}

TEST_CASE("switched off, or without a dictionary, nothing is wrong")
{
    const SmallDictionary dictionary;
    const auto checker = dictionary.ready();
    checker->setEnabled(false);
    CHECK(checker->isCorrect(u"ödlna"_s));
    checker->setEnabled(true);
    CHECK(!checker->isCorrect(u"ödlna"_s));
    checker->setLanguage(session::Language::English); // there is none
    CHECK(checker->isCorrect(u"ödlna"_s));
    CHECK(HunspellChecker::hasDictionary(dictionary.folder.path()));
    CHECK(!HunspellChecker::hasDictionary(dictionary.folder.path() + u"/none"_s));
}

TEST_CASE("a misspelt word is marked once it is finished, not while it is typed")
{
    const SmallDictionary dictionary;
    const auto checker = dictionary.ready();
    const Theme theme(*qApp);
    NoteField field;
    field.checkSpelling(*checker, theme);
    field.show();
    test::activate(field);
    field.setFocus();
    QTest::keyClicks(&field, u"ser tilllit"_s);
    CHECK(marked(field).isEmpty());
    QTest::keyClick(&field, Qt::Key_Space);
    CHECK(marked(field) == QStringList{u"tilllit"_s});
    QTest::keyClicks(&field, u"x@tilllit.se tilllit2 /tilllit sam-tillit"_s);
    QTest::keyClick(&field, Qt::Key_Space);
    CHECK(marked(field) == QStringList{u"tilllit"_s});
    field.moveCursor(QTextCursor::Start);
    CHECK(marked(field) == QStringList{u"tilllit"_s});
}

TEST_CASE("the menu of a misspelt word puts another in its place, or learns it")
{
    const SmallDictionary dictionary;
    const auto checker = dictionary.ready();
    const Theme theme(*qApp);
    NoteField field;
    field.checkSpelling(*checker, theme);
    field.show();
    test::activate(field);
    field.setFocus();
    QTest::keyClicks(&field, u"ser tilllit samskap "_s);
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(6);
    field.setTextCursor(cursor);
    field.openSuggestions();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->actions().front()->text() == u"tillit");
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(field.toPlainText() == u"ser tillit samskap ");
    CHECK(marked(field) == QStringList{u"samskap"_s});

    cursor = field.textCursor();
    cursor.setPosition(15);
    field.setTextCursor(cursor);
    field.openSuggestions();
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    menu->actions().back()->trigger();
    menu->close();
    CHECK(marked(field).isEmpty());
}
