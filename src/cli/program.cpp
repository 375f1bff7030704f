// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString usage()
{
    QString text = translated("Usage: jianbao-cli COMMAND [OPTIONS] FILE…") + u"\n\n"_s;
    for (const Command &command : commands())
        text += u"  "_s + QString::fromUtf8(command.name).leftJustified(10) + translated(command.summary) + u'\n';
    text += u"  "_s + u"help"_s.leftJustified(10) +
            translated(QT_TRANSLATE_NOOP("Cli", "say more about a command: jianbao-cli help COMMAND")) + u"\n\n"_s;
    text += translated("  --version   print the version\n  --help      print this text\n\n"
                       "Data goes to standard output, messages to standard error.\n"
                       "Exit status: 0 fine, 1 problems found, 2 wrong usage or a file that cannot be read.") +
            u'\n';
    return text;
}

QString usage(const Command &command)
{
    QString text = translated("Usage: jianbao-cli %1").arg(QString::fromUtf8(command.synopsis)) + u"\n\n"_s;
    text += translated(command.summary) + u'\n';
    if (*command.options)
        text += u'\n' + translated(command.options) + u'\n';
    return text;
}

const Command *find(QStringView name)
{
    const auto all = commands();
    const auto found =
        std::ranges::find_if(all, [&](const Command &command) { return QString::fromUtf8(command.name) == name; });
    return found == all.end() ? nullptr : &*found;
}

ExitStatus unknownCommand(const QString &name, const Streams &streams)
{
    streams.message(translated("There is no command “%1”. “jianbao-cli help” lists them.").arg(name));
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

std::span<const Command> commands()
{
    static constexpr Command all[] = {
        {"outline", "outline [--json] FILE…", QT_TRANSLATE_NOOP("Cli", "print the structure of issues"),
         QT_TRANSLATE_NOOP("Cli", "  --json   print one JSON object a file and line"), runOutline},
        {"render", "render [--profile github|pages|wechat] [--standalone] FILE",
         QT_TRANSLATE_NOOP("Cli", "print the HTML that the preview shows"),
         QT_TRANSLATE_NOOP("Cli", "  --profile NAME   how it is shown there: github (the default), pages, wechat\n"
                                  "  --standalone     print a whole page instead of its content"),
         runRender},
    };
    return all;
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
