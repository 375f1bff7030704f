// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/editing.h"
#include "cli/issuefile.h"
#include "cli/options.h"
#include "issue/headingedits.h"
#include "issue/newissue.h"
#include "issue/scan.h"
#include "repository/publication.h"
#include "repository/repository.h"
#include "repository/unifieddiff.h"

#include <QDate>
#include <QFileInfo>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The text to begin with: of the issue before, or by the profile alone.
Result<QString> beginning(const Repository &repository, const QString &date, const QString &from)
{
    if (from.isEmpty())
        return newIssueText(date, repository.profile());
    const Result<QString> previous = readIssueText(from);
    if (!previous)
        return std::unexpected(previous.error());
    return newIssueText(date, *previous, scanIssue(*previous, repository.profile()), repository.profile());
}

} // namespace

ExitStatus runNew(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    parser.addOption(dryRunOption());
    parser.addOption(QCommandLineOption(u"date"_s, QString(), u"date"_s));
    parser.addOption(QCommandLineOption(u"from"_s, QString(), u"file"_s));
    if (!parseOptions(parser, u"new"_s, arguments, streams))
        return ExitStatus::Failed;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return wrongUsage(u"new"_s, u"Name the newsletter's folder."_s, streams);
    const QString date = parser.value(u"date"_s);
    if (!isIssueDate(date))
        return wrongUsage(u"new"_s, u"“--date” needs a day such as 2031-02-03."_s, streams);
    const Result<Repository> repository = Repository::open(words.first());
    if (!repository)
        return failed(repository.error(), streams);

    // A day that is open yet, "2031-02-xx", is written as it is.
    const QDate day = QDate::fromString(date, Qt::ISODate);
    const QString path =
        day.isValid() ? issuePath(*repository, day) : QString(repository->issueFolder() + u'/' + date + u".md"_s);
    if (QFileInfo::exists(path))
        return failed({ErrorCode::Conflict, u"“%1” is there already. Choose another date."_s.arg(path), path}, streams);
    const Result<QString> text = beginning(*repository, date, parser.value(u"from"_s));
    if (!text)
        return failed(text.error(), streams);
    if (parser.isSet(u"dry-run"_s)) {
        streams.data(unifiedDiff(QString(), *text, nameInDiff(path)).toUtf8());
        return ExitStatus::Fine;
    }
    const Result<void> saved = TextFile::withoutFile(path).save(*text);
    if (!saved)
        return notSaved(saved.error(), path, streams);
    streams.data(path.toUtf8() + '\n');
    return ExitStatus::Fine;
}

} // namespace Jianbao
