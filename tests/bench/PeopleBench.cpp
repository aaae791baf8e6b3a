// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register of people: finding somebody among 20,000 while typing, and reading a list of 100,000 rows
// into a workspace, as one step that can be taken back.

#include "core/exchange/PeopleImport.h"
#include "core/people/PeopleIndex.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace kring;
using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void stop(const char* what)
{
    std::fprintf(stderr, "bench: %s\n", what);
    std::exit(1);
}

/// A list with this many rows, of the words that such lists have.
QByteArray list(int rows)
{
    const QStringList roles{u"Brukare"_s, u"Anhörig"_s, u"Förstalinjechef"_s, u"Personlig assistent"_s,
                            u"Forskare"_s};
    const QStringList groups{u"Brukare"_s, u"Anhöriga"_s, u"Förstalinjechef"_s, u"Personal"_s, u"Forskare"_s};
    QString text = u"Benämning;Grupp;Arbetsplats;Titel;Anteckning\r\n"_s;
    for (int row = 0; row < rows; ++row)
        text +=
            u"%1 %2;%3;\"Exempelkommun, enhet %4\";Titel %5;Kommer gärna, om det går att parkera nära\r\n"_s
                .arg(roles[row % 5], QString::number(row), groups[row % 5], QString::number(row % 300),
                     QString::number(row % 40));
    return text.toUtf8();
}

double timed(const char* name, const auto& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%-56s %9.1f ms\n", name, milliseconds);
    return milliseconds;
}

exchange::ImportPlan planOf(const QByteArray& bytes, const std::vector<people::Person>& people,
                            const session::Vocabulary& vocabulary)
{
    const auto table = exchange::readCsv(bytes);
    if (!table)
        stop("the list cannot be read");
    auto plan =
        exchange::planImport(*table, {exchange::fieldsOf(table->headings), {}, {}}, people, vocabulary);
    if (!plan)
        stop("the list is not understood");
    return std::move(plan).value();
}

void benchImport(int rows, const session::Vocabulary& vocabulary)
{
    const SystemClock clock;
    IdSource ids(clock);
    const QTemporaryDir folder(u"bench-XXXXXX"_s); // beside the build: a real disk, not memory
    workspace::Opening opening = workspace::Workspace::create(folder.filePath(u"people.kring"_s), clock, ids);
    if (!opening.workspace)
        stop("no workspace");
    workspace::Workspace& workspace = *opening.workspace;
    const QByteArray bytes = list(rows);
    std::printf("A list of %d rows, %.1f MB\n", rows, double(bytes.size()) / 1e6);
    exchange::ImportPlan plan;
    const double read = timed("read and understood", [&] { plan = planOf(bytes, {}, vocabulary); });
    const double written = timed("written, durable, as one step of undo", [&] {
        if (!workspace.commitInParts(exchange::importLabel(), exchange::ImportParts(plan, {}, ids)))
            stop("the list cannot be written");
    });
    if (int(workspace.people().size()) != rows)
        stop("not everybody is in the register");
    timed("taken back", [&] {
        if (!workspace.undo())
            stop("the import cannot be taken back");
    });
    std::printf("read and written in %.2f s (promised under 2)\n\n", (read + written) / 1000);
}

void benchTyping(int count, const session::Vocabulary& vocabulary)
{
    const exchange::ImportPlan plan = planOf(list(count), {}, vocabulary);
    std::vector<people::Person> people;
    for (const exchange::ImportRow& row : plan.rows)
        people.push_back(row.person);
    people::PeopleIndex index(vocabulary, session::Language::Swedish);
    timed("the register of 20,000 made ready to be searched", [&] { index.setPeople(people); });
    std::vector<double> keys;
    size_t found = 0;
    for (const QString& typed :
         {u"förstalinjechef 123"_s, u"exempelkommun enhet 29"_s, u"egen erfarenhet titel 3"_s, u"zzzz"_s}) {
        for (int letters = 1; letters <= typed.size(); ++letters) {
            QElapsedTimer timer;
            timer.start();
            found += index.find(typed.left(letters)).size();
            keys.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    if (found == 0)
        stop("nobody was found");
    std::sort(keys.begin(), keys.end());
    std::printf("a key pressed: median %.2f ms, slowest %.2f ms (promised under 16)\n\n",
                keys[keys.size() / 2], keys.back());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    benchTyping(20000, vocabulary);
    benchImport(argc > 1 ? std::atoi(argv[1]) : 100000, vocabulary);
    return 0;
}
