// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kring::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every series is shown with its sessions and the roads of its questions")
{
    const Folder folder;
    const QString file = folder.path(u"d.kring"_s);
    REQUIRE(runKring({u"demo"_s, file}).exitCode == 0);
    const QJsonArray list =
        QJsonDocument::fromJson(runKring({u"series"_s, file, u"--json"_s}).output).array();
    REQUIRE_FALSE(list.isEmpty());
    bool carriedFar = false;
    for (const QJsonValue& series : list) {
        CHECK_FALSE(series[u"title"].toString().isEmpty());
        const QJsonArray sessions = series[u"sessions"].toArray();
        CHECK_FALSE(sessions.isEmpty());
        const QJsonArray questions = series[u"questions"].toArray();
        for (const QJsonValue& question : questions) {
            const QJsonArray stations = question[u"stations"].toArray();
            REQUIRE_FALSE(stations.isEmpty());
            CHECK(question[u"sessions"].toInt() <= stations.size());
            carriedFar = carriedFar || stations.size() > 2;
        }
        const Run text = runKring({u"series"_s, file});
        CHECK(text.output.contains(series[u"title"].toString().toUtf8()));
    }
    CHECK(carriedFar);
    CHECK(runKring({u"series"_s, file, u"more"_s}).failedWith(2));
}
