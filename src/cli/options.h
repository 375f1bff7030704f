// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "cli/command.h"

#include <QCommandLineParser>

namespace Jianbao {

/// Takes the arguments of a command apart. On wrong usage says so on streams.err and returns false.
/// @param command its name, for messages
[[nodiscard]] bool parseOptions(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                                const Streams &streams);

/// Says what went wrong.
ExitStatus failed(const Error &error, const Streams &streams);

/// Says what is wrong with the usage of a command, and where help is.
ExitStatus wrongUsage(const QString &command, const QString &what, const Streams &streams);

} // namespace Jianbao
