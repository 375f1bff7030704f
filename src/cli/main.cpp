// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace Jianbao;

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jianbao-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JIANBAO_VERSION));

    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(ExitStatus::Failed);
    const Streams streams{out, err};
    const ExitStatus status = runProgram(QCoreApplication::arguments().sliced(1), streams);
    // Data that did not arrive, on a full disk for instance, must not look like success.
    if (!out.flush() || std::fflush(stdout) != 0 || out.error() != QFileDevice::NoError) {
        streams.message(QStringLiteral("The output could not be written: %1").arg(out.errorString()));
        return int(ExitStatus::Failed);
    }
    return int(status);
}
