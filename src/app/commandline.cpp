// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "window/screenshot.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <string_view>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Editor for Markdown newsletters that live in a git repository."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption line(u"line"_s, Text::tr("Put the caret on line <n>, counted from 1."), u"n"_s);
    const QCommandLineOption workspace(u"workspace"_s, Text::tr("Start in a workspace: draft."), u"name"_s, u"draft"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, Text::tr("Write a picture of the window and exit; needs no display."), u"file.png"_s);
    const QCommandLineOption size(u"size"_s, Text::tr("Size of the picture in pixels."), u"WxH"_s, u"1600x1000"_s);
    parser.addOptions({line, workspace, screenshot, size});
    parser.addPositionalArgument(u"path"_s, Text::tr("A repository, a folder of issues, or issue files."),
                                 u"[path…]"_s);
    parser.process(arguments);

    CommandLine call;
    call.paths = parser.positionalArguments();
    call.screenshot = parser.value(screenshot);
    if (parser.isSet(line)) {
        call.line = parser.value(line).toInt();
        if (call.line < 1)
            call.error = Text::tr("--line wants a number from 1 on, not \"%1\".").arg(parser.value(line));
    }
    if (parser.value(workspace) != "draft"_L1)
        call.error = Text::tr("There is no workspace \"%1\"; there is: draft.").arg(parser.value(workspace));
    if (const std::optional<QSize> parsed = parseSize(parser.value(size)))
        call.screenshotSize = *parsed;
    else
        call.error = Text::tr("--size wants a size like 1280x800, not \"%1\".").arg(parser.value(size));
    return call;
}

bool wantsScreenshot(int argc, const char *const *argv)
{
    for (int index = 1; index < argc; ++index) {
        const std::string_view argument = argv[index];
        if (argument == "--screenshot" || argument.starts_with("--screenshot="))
            return true;
    }
    return false;
}

} // namespace Jianbao
