// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/issuefile.h"
#include "cli/options.h"
#include "issue/scan.h"
#include "markdown/render.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The h1's text, for the page's title; the file's name where there is no h1.
QString pageTitle(const QString &file, const QString &text, const Profile &profile)
{
    const Issue issue = scanIssue(text, profile);
    if (!issue.heading || issue.date.isEmpty())
        return QFileInfo(file).completeBaseName();
    return profile.titlePrefix + u" ("_s + issue.date + u')';
}

QByteArray page(const QString &title, const QByteArray &content)
{
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           title.toHtmlEscaped().toUtf8() + "</title>\n</head>\n<body>\n" + content + "</body>\n</html>\n";
}

ExitStatus failed(const Error &error, const Streams &streams)
{
    streams.message(error.message);
    return ExitStatus::Failed;
}

ExitStatus render(const QString &file, bool standalone, const Streams &streams)
{
    const Result<QString> text = readIssueText(file);
    if (!text)
        return failed(text.error(), streams);
    const Result<QList<Block>> blocks = renderMarkdown(text->toUtf8());
    if (!blocks)
        return failed(blocks.error(), streams);
    const QByteArray html = toHtml(*blocks);
    if (!standalone) {
        streams.data(html);
        return ExitStatus::Fine;
    }
    const Result<Profile> profile = ProfileFinder().profileFor(file);
    if (!profile)
        return failed(profile.error(), streams);
    streams.data(page(pageTitle(file, *text, *profile), html));
    return ExitStatus::Fine;
}

} // namespace

ExitStatus runRender(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"profile"_s, {}, u"NAME"_s, u"github"_s));
    parser.addOption(QCommandLineOption(u"standalone"_s));
    if (!parseOptions(parser, u"render"_s, arguments, streams))
        return ExitStatus::Failed;
    const QString profile = parser.value(u"profile"_s);
    if (profile == "pages"_L1 || profile == "wechat"_L1) {
        return wrongUsage(u"render"_s,
                          QCoreApplication::translate("Cli", "The profile “%1” is not available yet.").arg(profile),
                          streams);
    }
    if (profile != "github"_L1)
        return wrongUsage(u"render"_s, QCoreApplication::translate("Cli", "There is no profile “%1”.").arg(profile),
                          streams);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(u"render"_s, QCoreApplication::translate("Cli", "Name one file."), streams);
    return render(files.first(), parser.isSet(u"standalone"_s), streams);
}

} // namespace Jianbao
