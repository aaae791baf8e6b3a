// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/SessionDocument.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kring::test {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(QStringLiteral(KRING_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("no such file: " << path.toStdString());
    return file.readAll();
}

inline QByteArray exampleBytes()
{
    return bytesOf(QStringLiteral("tests/fixtures/exchange/example-session.json"));
}

inline QJsonObject exampleJson()
{
    return QJsonDocument::fromJson(exampleBytes()).object();
}

/// Reads documents with ids of its own, one after the other.
class DocumentDoor
{
public:
    Outcome<exchange::ReadDocument> read(const QByteArray& bytes)
    {
        return exchange::readSession(bytes, m_vocabulary, m_ids);
    }

    /// The document read, which must be valid.
    exchange::ReadDocument valid(const QByteArray& bytes)
    {
        auto outcome = read(bytes);
        if (!outcome)
            FAIL(outcome.failure().sentence.toStdString() << "\n" << bytes.toStdString());
        return std::move(outcome).value();
    }

    /// The sentence that refuses the document; empty when it is read after all.
    QString refusal(const QByteArray& bytes)
    {
        const auto outcome = read(bytes);
        return outcome ? QString() : outcome.failure().sentence;
    }

    const session::Vocabulary& vocabulary() const { return m_vocabulary; }
    IdSource& ids() { return m_ids; }
    FakeClock& clock() { return m_clock; }

private:
    FakeClock m_clock;
    IdSource m_ids{m_clock};
    session::Vocabulary m_vocabulary = session::Vocabulary::builtIn();
};

} // namespace kring::test
