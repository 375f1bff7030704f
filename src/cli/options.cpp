// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/options.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

bool parseOptions(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                  const Streams &streams)
{
    // The first argument is taken for the program's name.
    if (parser.parse(QStringList{command} + arguments))
        return true;
    wrongUsage(command, parser.errorText(), streams);
    return false;
}

ExitStatus failed(const Error &error, const Streams &streams)
{
    streams.message(error.message);
    return ExitStatus::Failed;
}

ExitStatus wrongUsage(const QString &command, const QString &what, const Streams &streams)
{
    streams.message(u"%1: %2 See “jianbao-cli help %1”."_s.arg(command, what));
    return ExitStatus::Failed;
}

} // namespace Jianbao
