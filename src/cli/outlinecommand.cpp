// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/issuefile.h"
#include "cli/options.h"
#include "issue/outlinejson.h"
#include "issue/outlinetext.h"
#include "issue/scan.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// A text without any part of an issue is worth a word: it may be the wrong file, or notes that are no issue yet.
void explainMissingParts(const Issue &issue, const QString &text, const QString &file, const Streams &streams)
{
    if (text.trimmed().isEmpty())
        streams.message(u"“%1” is empty."_s.arg(file));
    else if (!issue.heading && issue.sections.isEmpty())
        streams.message(u"“%1” has neither a heading nor sections: it may be notes that are no issue yet."_s.arg(file));
}

Result<void> printOutline(const QString &file, bool json, ProfileFinder &profiles, const Streams &streams)
{
    const Result<QString> text = readIssueText(file);
    if (!text)
        return std::unexpected(text.error());
    const Result<Profile> profile = profiles.profileFor(file);
    if (!profile)
        return std::unexpected(profile.error());
    const Issue issue = scanIssue(*text, *profile);
    streams.data(json ? outlineJson(issue, file) + '\n' : outlineText(issue, file).toUtf8());
    explainMissingParts(issue, *text, file, streams);
    return {};
}

} // namespace

ExitStatus runOutline(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (!parseOptions(parser, u"outline"_s, arguments, streams))
        return ExitStatus::Failed;
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return wrongUsage(u"outline"_s, u"Name a file."_s, streams);

    ProfileFinder profiles;
    ExitStatus status = ExitStatus::Fine;
    for (const QString &file : files) {
        const Result<void> result = printOutline(file, parser.isSet(u"json"_s), profiles, streams);
        if (!result)
            status = failed(result.error(), streams);
    }
    return status;
}

} // namespace Jianbao
