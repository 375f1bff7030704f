// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// The commands "lead sync", "breaks repair", "links repair" and "warmup normalise": one edit of each file.
#include "cli/editing.h"
#include "cli/options.h"
#include "issue/breakedits.h"
#include "issue/leadedits.h"
#include "issue/linkrepair.h"
#include "issue/warmupedits.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

using Edit = QList<TextChange> (*)(const EditedIssue &);

/// "COMMAND VERB [--dry-run] FILE…"
ExitStatus editFiles(const QString &command, const QString &verb, Edit edit, const QStringList &arguments,
                     const Streams &streams)
{
    QCommandLineParser parser;
    parser.addOption(dryRunOption());
    if (!parseOptions(parser, command, arguments, streams))
        return ExitStatus::Failed;
    const QStringList words = parser.positionalArguments();
    if (words.value(0) != verb)
        return wrongUsage(command, u"Say what to do: “%1 %2 FILE…”."_s.arg(command, verb), streams);
    if (words.size() < 2)
        return wrongUsage(command, u"Name a file."_s, streams);
    ExitStatus status = ExitStatus::Fine;
    for (const QString &file : words.sliced(1)) {
        const Result<EditedIssue> issue = openIssue(file);
        const ExitStatus one = issue ? finishEdit(*issue, edit(*issue), parser.isSet(u"dry-run"_s), streams)
                                     : failed(issue.error(), streams);
        if (one != ExitStatus::Fine)
            status = one;
    }
    return status;
}

} // namespace

ExitStatus runLead(const QStringList &arguments, const Streams &streams)
{
    return editFiles(
        u"lead"_s, u"sync"_s, [](const EditedIssue &issue) { return syncLead(issue.text, issue.issue, issue.profile); },
        arguments, streams);
}

ExitStatus runBreaks(const QStringList &arguments, const Streams &streams)
{
    return editFiles(
        u"breaks"_s, u"repair"_s, [](const EditedIssue &issue) { return repairBreaks(issue.text, issue.issue); },
        arguments, streams);
}

ExitStatus runLinks(const QStringList &arguments, const Streams &streams)
{
    return editFiles(
        u"links"_s, u"repair"_s, [](const EditedIssue &issue) { return repairLinks(issue.text, issue.issue); },
        arguments, streams);
}

ExitStatus runWarmUp(const QStringList &arguments, const Streams &streams)
{
    return editFiles(
        u"warmup"_s, u"normalise"_s, [](const EditedIssue &issue) { return normaliseWarmUp(issue.text, issue.issue); },
        arguments, streams);
}

} // namespace Jianbao
