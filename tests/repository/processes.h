// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace Jianbao::Test {

/// How a program ended.
struct Outcome
{
    int status = -1; ///< -1: killed
    QString output;
    QString errors;
};

/// Runs a program to its end, with nothing on its standard input.
inline Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(program));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// Whether this user may mount in a name space of their own: for disks that are full.
inline bool canMount()
{
    static const bool can =
        run(QStringLiteral("unshare"), {QStringLiteral("-Urm"), QStringLiteral("mount"), QStringLiteral("-t"),
                                        QStringLiteral("tmpfs"), QStringLiteral("none"), QStringLiteral("/mnt")})
            .status == 0;
    return can;
}

/// Whether strace can make system calls fail here.
inline bool canTrace()
{
    static const bool can =
        !QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty() &&
        run(QStringLiteral("strace"), {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")})
                .status == 0;
    return can;
}

inline constexpr const char *cannotMount =
    "this system does not let users mount in a name space of their own (unshare -Urm)";
inline constexpr const char *cannotTrace = "strace is not here or may not trace";

} // namespace Jianbao::Test

/// For the start of a test: skips it where faults of a whole disk cannot be made.
#define JIANBAO_NEEDS_MOUNT()                                                                                          \
    do {                                                                                                               \
        if (!Jianbao::Test::canMount())                                                                                \
            QSKIP(Jianbao::Test::cannotMount);                                                                         \
    } while (false)

/// The same where system calls cannot be made to fail.
#define JIANBAO_NEEDS_TRACE()                                                                                          \
    do {                                                                                                               \
        if (!Jianbao::Test::canTrace())                                                                                \
            QSKIP(Jianbao::Test::cannotTrace);                                                                         \
    } while (false)
