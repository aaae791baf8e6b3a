// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "app/Window.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"

#include <QApplication>

#include <cstdlib>

namespace {

constexpr int failed = 1;

/// Qt reads file names and arguments by the locale's encoding, and says so on standard error when that is
/// not UTF-8: a bare "C" locale, as on servers, becomes its UTF-8 twin before Qt looks.
void preferUtf8()
{
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (value.isEmpty())
            continue;
        if (value == "C" || value == "POSIX")
            qputenv(name, "C.UTF-8");
        return;
    }
    qputenv("LANG", "C.UTF-8");
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char* name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

QString noDisplaySentence()
{
    return QCoreApplication::translate(
        "CommandLine", "There is no display to open a window on; kring --help shows what can be "
                       "done without one.");
}

/// While the application object is made: Qt ends the program where it cannot reach the display, and this
/// lets it end with one sentence.
void endWithSentence(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type != QtFatalMsg)
        return;
    kring::cli::complain(noDisplaySentence());
    std::_Exit(failed);
}

int runInWindow(int argc, char** argv, const QString& file)
{
    const QtMessageHandler usual = qInstallMessageHandler(endWithSentence);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    kring::app::installTranslations(application);
    return kring::app::runWindow(application, file);
}

} // namespace

int main(int argc, char** argv)
{
    preferUtf8();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (kring::cli::isCommandLine(words)) {
        QCoreApplication application(argc, argv);
        kring::app::installTranslations(application);
        return kring::cli::runCommandLine(words);
    }
    if (!hasDisplay()) {
        QCoreApplication application(argc, argv);
        kring::app::installTranslations(application);
        kring::cli::complain(noDisplaySentence());
        return failed;
    }
    return runInWindow(argc, argv, words.value(0));
}
