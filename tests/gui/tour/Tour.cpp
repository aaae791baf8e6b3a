// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the program into PNG files, over a sample workspace and a clock that stands still, so
// that two runs give the same pictures. Run by tests/tour, once for each theme, language and scale.
#include "tests/gui/tour/TourWindow.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

int complain(const char* sentence)
{
    std::fputs(sentence, stderr);
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 5)
        return complain("usage: tour OUTDIR light|dark sv|en SCALE\n");
    const QString folder = words[1];
    const bool dark = words[2] == "dark"_L1;
    const bool swedish = words[3] == "sv"_L1;
    if (!QDir().mkpath(folder))
        return complain("tour: the folder for the pictures cannot be made\n");

    QTranslator translator;
    if (translator.load(QString(u"kring_" + words[3]), QStringLiteral(KRING_TRANSLATIONS)))
        QApplication::installTranslator(&translator);

    kring::test::TourWindow tour(dark ? kring::ui::Theme::Choice::Dark : kring::ui::Theme::Choice::Light,
                                 swedish ? kring::session::Language::Swedish
                                         : kring::session::Language::English);
    if (tour.fontFamily() != "Inter"_L1)
        std::fputs("tour: Inter is not installed; the pictures show another typeface\n", stderr);
    return tour.drawAll([&](const QString& page, const QImage& picture) {
        const QString name =
            QStringLiteral("%1/%2-%3-%4@%5.png").arg(folder, page, words[2], words[3], words[4]);
        return picture.save(name);
    })
               ? 0
               : complain("tour: a picture could not be made\n");
}
