// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Import.h"
#include "core/workspace/Workspace.h"
#include "tests/core/exchange/ExchangeSupport.h"
#include "tests/core/exchange/RandomDocument.h"

#include <QTemporaryDir>

using namespace kring;
using namespace kring::test;

TEST_CASE("Any valid document goes into a workspace file and comes out equal")
{
    const QTemporaryDir folder;
    DocumentDoor door;
    const auto opening =
        workspace::Workspace::create(folder.filePath(QStringLiteral("w.kring")), door.clock(), door.ids());
    REQUIRE(opening.workspace);
    workspace::Workspace& workspace = *opening.workspace;
    int count = 0;
    CHECK(rc::check([&] {
        QJsonObject json = RandomDocument(door.vocabulary(), Emptiness::SpelledOut).make();
        // Sessions and series have names of their own in a workspace.
        json.insert(QStringLiteral("id"), QString::number(++count));
        if (QJsonObject series = json[u"series"].toObject(); !series.isEmpty()) {
            series.insert(QStringLiteral("id"), QString::number(count));
            json.insert(QStringLiteral("series"), series);
        }
        const QByteArray bytes = QJsonDocument(json).toJson();
        const auto read = door.valid(bytes);
        const auto committed = workspace.commitForGood(exchange::importChange(read, std::nullopt, workspace.people()));
        if (!committed)
            RC_FAIL(committed.failure().sentence.toStdString() + "\n" + bytes.toStdString());
        const auto record = workspace.session(read.record.session.id);
        if (!record)
            RC_FAIL(record.failure().sentence.toStdString());
        const QByteArray written = exchange::writeSession(*record, door.vocabulary());
        if (written != bytes)
            RC_FAIL(bytes.toStdString() + "\nbecame\n" + written.toStdString());
    }));
}
