// SPDX-License-Identifier: GPL-3.0-or-later
//
// A five-page and a 200-page summary as tagged PDF, beside LibreOffice making a PDF of the same content (from
// our HTML) where it is installed.

#include "core/exchange/SessionDocument.h"
#include "core/report/HtmlReport.h"
#include "core/report/PdfReport.h"
#include "core/report/Summary.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace kring;
using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void stop(const QString& what)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(what));
    std::exit(1);
}

session::SessionRecord sampleSession(const session::Vocabulary& vocabulary, IdSource& ids)
{
    QFile file(u":/data/sample/sv/07.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        stop(u"the sample is not compiled in"_s);
    auto read = exchange::readSession(file.readAll(), vocabulary, ids);
    if (!read)
        stop(read.failure().sentence);
    return std::move(read).value().record;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <class Work> double timed(int rounds, Work&& work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(milliseconds);
}

void measure(const char* name, const report::Summary& summary, int rounds, double promised)
{
    const double ours = timed(rounds, [&] {
        if (report::toPdf(summary).isEmpty())
            stop(u"no PDF came out"_s);
    });
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        std::printf("%-12s Kring %8.0f ms   (LibreOffice is not installed: no yardstick)\n", name, ours);
        return;
    }
    QTemporaryDir folder;
    QFile html(folder.filePath(u"summary.html"_s));
    if (!html.open(QIODevice::WriteOnly))
        stop(html.errorString());
    html.write(report::toHtml(summary));
    html.close();
    const double theirs = timed(3, [&] {
        QProcess process;
        process.start(office, {u"--headless"_s,
                               QString(u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s)),
                               u"--convert-to"_s, u"pdf:writer_web_pdf_Export"_s, u"--outdir"_s,
                               folder.path(), html.fileName()});
        if (!process.waitForFinished(120000))
            stop(u"LibreOffice did not end"_s);
    });
    std::printf("%-12s Kring %8.0f ms   LibreOffice %8.0f ms   ratio %.3f (promised %.2f at most)\n", name,
                ours, theirs, ours / theirs, promised);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    IdSource ids(clock);
    const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    session::SessionRecord record = sampleSession(vocabulary, ids);
    std::printf("A summary as tagged PDF\n");
    measure("4-5 pages", report::summarise(record, vocabulary, {}), 20, 0.07);

    const std::vector<reflection::Note> notes = record.notes;
    while (record.notes.size() < 4400) {
        for (reflection::Note note : notes) {
            note.id = ids.make<NoteId>();
            record.notes.push_back(note);
        }
    }
    measure("200 pages", report::summarise(record, vocabulary, {}), 3, 0.35);
    return 0;
}
