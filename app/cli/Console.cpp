// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "core/common/Outcome.h"

#include <QCoreApplication>

#include <cstdio>

namespace kring::cli {

namespace {

bool write(std::FILE* stream, const QString& line)
{
    const QByteArray bytes = QString(line + u'\n').toUtf8();
    const size_t written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    return written == size_t(bytes.size()) && std::fflush(stream) == 0;
}

} // namespace

void printLine(const QString& line)
{
    if (!write(stdout, line))
        fail(Failure::Reason::Failed,
             QCoreApplication::translate("CommandLine", "The output cannot be written."));
}

void complain(const QString& sentence)
{
    write(stderr, sentence.simplified());
}

} // namespace kring::cli
