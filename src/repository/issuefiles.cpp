// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/issuefiles.h"

#include "repository/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <compare>
#include <tuple>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 50'000;
constexpr int mostPeeks = 500; // files that are opened to see whether they are issues
constexpr qint64 peekSize = 4096;

enum class Run { Digits, Letters, Others };

Run runOf(QChar c)
{
    return c.isDigit() ? Run::Digits : c.isLetter() ? Run::Letters : Run::Others;
}

/// The date with which a name begins when the pattern does not match all of it: a draft has more behind the date.
QString dateAtStart(const QString &base, const QRegularExpression &pattern)
{
    constexpr qsizetype longest = 64;
    for (qsizetype end = std::min(base.size() - 1, longest); end > 0; --end) {
        if (runOf(base[end - 1]) == runOf(base[end]))
            continue; // within a number or a word
        if (const auto match = pattern.match(QString(base.first(end) + u".md"_s)); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// A stranger's pattern may be one that takes ages to fail: then it does not match.
QRegularExpression patternOf(const Profile &profile)
{
    return QRegularExpression(u"(*LIMIT_MATCH=10000)"_s + profile.filePattern);
}

IssueFile issueFile(const QFileInfo &info, const QRegularExpression &pattern)
{
    const QString base = info.completeBaseName();
    const QString date = pattern.match(info.fileName()).captured(1);
    return {.path = info.absoluteFilePath(),
            .date = date.isEmpty() ? base : date,
            .datePart = date.isEmpty() ? dateAtStart(base, pattern) : date};
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Compares texts, runs of digits by their value: "9" < "10".
std::strong_ordering compareByNumbers(QStringView left, QStringView right)
{
    const auto number = [](QStringView &text) { // without leading zeros
        const auto end = std::ranges::find_if_not(text, [](QChar c) { return isAsciiDigit(c); });
        const QStringView digits = text.first(end - text.begin());
        text.slice(digits.size());
        const auto start = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
        return digits.sliced(start - digits.begin());
    };
    while (!left.isEmpty() && !right.isEmpty()) {
        if (isAsciiDigit(left.front()) && isAsciiDigit(right.front())) {
            const QStringView one = number(left);
            const QStringView other = number(right);
            const auto order = std::tuple(one.size(), one) <=> std::tuple(other.size(), other);
            if (order != 0)
                return order;
        } else if (left.front() != right.front()) {
            return left.front().unicode() <=> right.front().unicode();
        } else {
            left.slice(1);
            right.slice(1);
        }
    }
    return left.size() <=> right.size();
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
    return issueFile(QFileInfo(path), patternOf(profile));
}

void sortIssues(QList<IssueFile> &issues)
{
    std::ranges::sort(issues, [](const IssueFile &one, const IssueFile &other) {
        if (one.datePart.isEmpty() != other.datePart.isEmpty())
            return other.datePart.isEmpty();
        const auto order = compareByNumbers(one.datePart, other.datePart);
        return order != 0 ? order > 0 : one.path > other.path;
    });
}

QList<IssueFile> issueFilesIn(const QString &folder, const QString &root, const Profile &profile, IssueFilter filter)
{
    QList<IssueFile> issues;
    const QRegularExpression pattern = patternOf(profile);
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
        const IssueFile issue = issueFile(info, pattern);
        if (filter == IssueFilter::AllMarkdown || !issue.datePart.isEmpty() ||
            (++peeks <= mostPeeks && hasIssueTitle(issue.path, profile)))
            issues.append(issue);
    }
    sortIssues(issues);
    return issues;
}

} // namespace Jianbao
