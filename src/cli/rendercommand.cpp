// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/lines.h"
#include "cli/issuefile.h"
#include "cli/options.h"
#include "issue/scan.h"
#include "markdown/kramdown.h"
#include "markdown/renderprofile.h"
#include "markdown/wechat.h"

#include <QEventLoop>
#include <QFileInfo>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The h1's text, for the page's title; the file's name where there is none.
QString pageTitle(const QString &file, const QString &text, const Profile &profile)
{
    const std::optional<IssueHeading> heading = scanIssue(text, profile).heading;
    const QStringView line = heading ? Lines(text).at(heading->line).sliced(heading->level).trimmed() : QStringView();
    return line.isEmpty() ? QFileInfo(file).completeBaseName() : line.toString();
}

QByteArray page(const QString &title, const QByteArray &content)
{
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           title.toHtmlEscaped().toUtf8() + "</title>\n</head>\n<body>\n" + content + "</body>\n</html>\n";
}

/// Waits for kramdown, which has a process of its own.
Result<QList<Block>> renderAsSite(const QByteArray &document)
{
    Kramdown kramdown;
    Result<QList<Block>> result;
    QEventLoop loop;
    QObject::connect(&kramdown, &Kramdown::rendered, &loop, [&](int, const QList<Block> &blocks) {
        result = blocks;
        loop.quit();
    });
    QObject::connect(&kramdown, &Kramdown::failed, &loop, [&](int, const Error &error) {
        result = std::unexpected(error);
        loop.quit();
    });
    (void)kramdown.render(document, {});
    loop.exec();
    return result;
}

Result<QList<Block>> renderAs(RenderProfile profile, const QByteArray &document)
{
    if (profile == RenderProfile::Pages)
        return renderAsSite(document);
    if (profile == RenderProfile::WeChat)
        return renderMarkdown(document).transform(asWeChatShows);
    return renderMarkdown(document);
}

ExitStatus render(const QString &file, RenderProfile shownAs, bool standalone, const Streams &streams)
{
    const Result<QString> text = readIssueText(file);
    if (!text)
        return failed(text.error(), streams);
    const Result<QList<Block>> blocks = renderAs(shownAs, text->toUtf8());
    if (!blocks)
        return failed({blocks.error().code, u"“%1”: %2"_s.arg(file, blocks.error().message), file}, streams);
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
    const std::optional<RenderProfile> profile = renderProfile(parser.value(u"profile"_s));
    if (!profile)
        return wrongUsage(u"render"_s, u"There is no profile “%1”."_s.arg(parser.value(u"profile"_s)), streams);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(u"render"_s, u"Name one file."_s, streams);
    return render(files.first(), *profile, parser.isSet(u"standalone"_s), streams);
}

} // namespace Jianbao
