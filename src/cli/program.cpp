// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString usage()
{
    QString text = u"Usage: jianbao-cli COMMAND [OPTIONS] FILE…\n\n"_s;
    for (const Command &command : commands())
        text += u"  "_s + command.name.leftJustified(10) + command.summary + u'\n';
    text += u"  "_s + u"help"_s.leftJustified(10) + u"say more about a command: jianbao-cli help COMMAND\n\n"_s;
    text += u"  --version   print the version\n  --help      print this text\n\n"
            "Data goes to standard output, messages to standard error.\n"
            "Exit status: 0 fine, 1 problems found, 2 wrong usage or a file that cannot be read.\n"_s;
    return text;
}

QString usage(const Command &command)
{
    QString text = u"Usage: jianbao-cli "_s + command.synopsis + u"\n\n"_s + command.summary + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + command.options + u'\n';
    text += u"\nExample:\n"_s + command.example + u'\n';
    return text;
}

const Command *find(QStringView name)
{
    const auto all = commands();
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : &*found;
}

ExitStatus unknownCommand(const QString &name, const Streams &streams)
{
    streams.message(u"There is no command “%1”. “jianbao-cli help” lists them."_s.arg(name));
    return ExitStatus::Failed;
}

ExitStatus help(const QStringList &topics, const Streams &streams)
{
    if (topics.isEmpty()) {
        streams.data(usage().toUtf8());
        return ExitStatus::Fine;
    }
    const Command *command = find(topics.first());
    if (!command)
        return unknownCommand(topics.first(), streams);
    streams.data(usage(*command).toUtf8());
    return ExitStatus::Fine;
}

/// Whether help is asked for before any "--", which ends the options.
bool asksForHelp(const QStringList &arguments)
{
    const QStringList options =
        arguments.first(arguments.contains(u"--"_s) ? arguments.indexOf(u"--"_s) : arguments.size());
    return options.contains(u"--help"_s) || options.contains(u"-h"_s);
}

} // namespace

void Streams::data(const QByteArray &bytes) const
{
    out.write(bytes);
}

void Streams::message(const QString &text) const
{
    err.write("jianbao-cli: " + text.toUtf8() + '\n');
}

ExitStatus runProgram(const QStringList &arguments, const Streams &streams)
{
    if (arguments.isEmpty()) {
        streams.err.write(usage().toUtf8());
        return ExitStatus::Failed;
    }
    const QString &name = arguments.first();
    const QStringList rest = arguments.sliced(1);
    if (name == "--version"_L1 || name == "-v"_L1) {
        streams.data("jianbao-cli " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return ExitStatus::Fine;
    }
    if (name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1)
        return help(rest, streams);
    const Command *command = find(name);
    if (!command)
        return unknownCommand(name, streams);
    if (asksForHelp(rest))
        return help({name}, streams);
    return command->run(rest, streams);
}

} // namespace Jianbao
