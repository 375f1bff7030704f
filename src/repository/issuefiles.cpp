// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/issuefiles.h"

#include "repository/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 50'000;
constexpr int mostPeeks = 500; // files that are opened to see whether they are issues
constexpr qint64 peekSize = 4096;

bool isDated(const QString &name)
{
    static const QRegularExpression date(uR"(^\d{4}-\d{2}-(?:\d{2}|[xX]{2}))"_s);
    return date.matchView(name).hasMatch();
}

/// Whether a file starts like an issue: "# <title prefix>" as its first heading.
bool hasIssueTitle(const QString &path, const Profile &profile)
{
    QFile file(path);
    if (profile.titlePrefix.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    const QString start = QString::fromUtf8(file.read(peekSize));
    for (const QStringView line : QStringView(start).split(u'\n')) {
        if (line.startsWith(u"# "_s))
            return line.sliced(2).trimmed().startsWith(profile.titlePrefix);
    }
    return false;
}

} // namespace

IssueFile issueFileAt(const QString &path, const Profile &profile)
{
    const QFileInfo info(path);
    const auto match = QRegularExpression(profile.filePattern).match(info.fileName());
    const QString date = match.captured(1);
    return {.path = info.absoluteFilePath(), .date = date.isEmpty() ? info.completeBaseName() : date};
}

void sortIssues(QList<IssueFile> &issues)
{
    const auto key = [](const IssueFile &issue) {
        return std::tuple(isDated(issue.date), issue.date, issue.path);
    };
    std::ranges::sort(issues, std::ranges::greater(), key);
}

QList<IssueFile> issueFilesIn(const QString &folder, const QString &root, const Profile &profile, IssueFilter filter)
{
    QList<IssueFile> issues;
    int entries = 0;
    int peeks = 0;
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext() && ++entries <= mostEntries) {
        const QFileInfo info = files.nextFileInfo();
        const QString name = info.fileName();
        if (!name.endsWith(u".md"_s, Qt::CaseInsensitive) ||
            name.compare(QFileInfo(profile.indexFile).fileName(), Qt::CaseInsensitive) == 0)
            continue;
        if (info.isSymLink() && !liesIn(info.canonicalFilePath(), root))
            continue;
        const IssueFile issue = issueFileAt(info.filePath(), profile);
        if (filter == IssueFilter::AllMarkdown || isDated(issue.date) ||
            (++peeks <= mostPeeks && hasIssueTitle(issue.path, profile)))
            issues.append(issue);
    }
    sortIssues(issues);
    return issues;
}

} // namespace Jianbao
