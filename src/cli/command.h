// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <span>

class QIODevice;

namespace Jianbao {

/// What a command ends with (DESIGN "Interfaces that others rely on").
enum class ExitStatus {
    Fine = 0,
    Problems = 1, ///< the command did its work and found something to mend
    Failed = 2,   ///< wrong usage, or a file that could not be read or written
};

/// Where a command writes: data to out, messages to err, both UTF-8.
struct Streams
{
    QIODevice &out;
    QIODevice &err;

    void data(const QByteArray &bytes) const;
    /// Writes "jianbao-cli: TEXT" as a line of its own.
    void message(const QString &text) const;
};

/// One command of jianbao-cli. The program is for scripts and CI: its own texts are plain English, never translated.
struct Command
{
    QString name;
    QString synopsis; ///< "outline [--json] FILE…"
    QString summary;  ///< half a line for the list of commands
    QString options;  ///< one line for each option; empty if there are none
    QString example;  ///< a call, and what it does, a line each
    ExitStatus (*run)(const QStringList &arguments, const Streams &streams);
};

/// All commands, in the order in which they are listed.
[[nodiscard]] std::span<const Command> commands();

/// The whole program. @param arguments without the program's name.
[[nodiscard]] ExitStatus runProgram(const QStringList &arguments, const Streams &streams);

[[nodiscard]] ExitStatus runOutline(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runRender(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runCheck(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runNew(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runItem(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runCapture(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runLead(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runBreaks(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runLinks(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runWarmUp(const QStringList &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runIndex(const QStringList &arguments, const Streams &streams);

} // namespace Jianbao
