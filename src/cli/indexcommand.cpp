// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/editing.h"
#include "cli/options.h"
#include "issue/indextable.h"
#include "repository/repository.h"

#include <QDir>
#include <QFileInfo>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The index of a repository and the issues that there are.
struct Index
{
    EditedIssue file;
    QString folder;    ///< relative to the repository's root
    QStringList files; ///< the issues, relative to the root
};

Result<Index> openIndex(const QString &path)
{
    const Result<Repository> repository = Repository::open(path);
    if (!repository)
        return std::unexpected(repository.error());
    const QDir root(repository->root());
    const QString indexFile = repository->profile().indexFile;
    const QString name = QDir::current().relativeFilePath(root.filePath(indexFile));
    if (indexFile.isEmpty() || !QFileInfo::exists(name))
        return std::unexpected(
            Error{ErrorCode::NotFound,
                  u"“%1” has no index: make %2 with a table of issues, or name another file in jianbao.toml."_s.arg(
                      path, indexFile.isEmpty() ? u"a file"_s : u"“%1”"_s.arg(name)),
                  {}});
    Result<EditedIssue> file = openIssue(name);
    if (!file)
        return std::unexpected(file.error());
    Index index{std::move(*file), QFileInfo(indexFile).path(), {}};
    if (index.folder == "."_L1)
        index.folder.clear();
    for (const IssueFile &issue : repository->issues())
        index.files.append(root.relativeFilePath(issue.path));
    return index;
}

QString sentence(const IndexProblem &problem)
{
    switch (problem.kind) {
    case IndexProblem::Kind::NoIndex:
        return u"there is no table or list of issues"_s;
    case IndexProblem::Kind::MissingIssue:
        return u"the issue %1 is not linked"_s.arg(problem.target);
    case IndexProblem::Kind::Dangling:
        return u"the link to %1 leads nowhere"_s.arg(problem.target);
    case IndexProblem::Kind::WrongYear:
        return u"the issue of %1 stands in another year's block"_s.arg(problem.date);
    case IndexProblem::Kind::FileLabel:
        return u"the label of %1 is a file's name: write the date"_s.arg(problem.target);
    }
    return {};
}

ExitStatus check(const Index &index, const Streams &streams)
{
    const QList<IndexProblem> problems = checkIndex(index.file.text, index.folder, index.files, index.file.profile);
    for (const IndexProblem &problem : problems) {
        const QString place =
            problem.line > 0 ? u"%1:%2: "_s.arg(index.file.name).arg(problem.line) : QString(index.file.name + u": "_s);
        streams.data((place + sentence(problem)).toUtf8() + '\n');
    }
    return problems.isEmpty() ? ExitStatus::Fine : ExitStatus::Problems;
}

ExitStatus write(const Index &index, bool dryRun, const Streams &streams)
{
    const QList<IndexEntry> present = indexEntries(index.file.text, index.file.profile);
    QList<IndexEntry> wanted;
    for (const IndexProblem &problem : checkIndex(index.file.text, index.folder, index.files, index.file.profile)) {
        if (problem.kind == IndexProblem::Kind::MissingIssue)
            wanted.append(
                {.date = problem.date, .target = indexTarget(present, problem.date, index.file.profile), .label = {}});
    }
    return finishEdit(index.file, indexEdits(index.file.text, wanted, index.file.profile), dryRun, streams);
}

} // namespace

ExitStatus runIndex(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    parser.addOption(dryRunOption());
    if (!parseOptions(parser, u"index"_s, arguments, streams))
        return ExitStatus::Failed;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || (words.first() != "check"_L1 && words.first() != "write"_L1))
        return wrongUsage(u"index"_s, u"Say “index check” or “index write”, and name the newsletter's folder."_s,
                          streams);
    const Result<Index> index = openIndex(words.at(1));
    if (!index)
        return failed(index.error(), streams);
    return words.first() == "check"_L1 ? check(*index, streams) : write(*index, parser.isSet(u"dry-run"_s), streams);
}

} // namespace Jianbao
