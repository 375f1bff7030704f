// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/indextable.h"

#include "issue/indexblock.h"
#include "issue/indexlinks.h"
#include "issue/indexwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

LineSpan allOf(const Lines &lines)
{
    return {1, lines.count()};
}

/// Adds the issues that a block lacks.
QList<TextChange> editsOf(QStringView text, const Lines &lines, const IndexBlock &block,
                          const QList<IndexEntry> &wanted, const Profile &profile)
{
    const QList<IndexEntry> present = block.entries();
    QSet<QString> dates;
    for (const IndexEntry &entry : present)
        dates.insert(entry.date);
    IndexWriter writer(text, lines, block);
    for (IndexEntry entry : wanted) {
        if (entry.date.isEmpty() || dates.contains(entry.date))
            continue;
        dates.insert(entry.date);
        entry.label = entry.date;
        if (entry.target.isEmpty())
            entry.target = indexTarget(present, entry.date, profile);
        writer.add(entry);
    }
    return writer.edits();
}

/// Whether an issue stands under the year that it should (FORMAT.md §11): that of its header; older ones may share the
/// row in which the year changes, which begins with an issue of the header's year.
bool isUnderItsYear(const IndexEntry &entry, const IndexRow &row, const QString &header)
{
    const QString year = yearOf(entry.date);
    if (header.isEmpty() || year.isEmpty() || year == header)
        return true;
    return year < header && yearOf(row.firstEntry()->date) == header;
}

/// Collects what is wrong with the lines of an index.
class IndexChecker
{
public:
    IndexChecker(const QString &folder, const QStringList &files)
        : m_folder(folder)
        , m_files(files.begin(), files.end())
    {
    }

    void look(const IndexBlock &block)
    {
        QString header;
        for (const IndexRow &row : block.rows) {
            if (row.kind == IndexRow::Kind::Year)
                header = row.year;
            for (const IndexCell &cell : row.cells) {
                if (cell.entry)
                    look(*cell.entry, row, header);
            }
        }
    }

    void addMissing(const QStringList &files, const Profile &profile)
    {
        const QRegularExpression pattern(u"(*LIMIT_MATCH=10000)"_s + profile.filePattern);
        QList<IndexProblem> missing;
        for (const QString &file : files) {
            const QString date = pattern.match(file.section(u'/', -1)).captured(1);
            const bool isDraft = date.isEmpty() || date.contains("xx"_L1, Qt::CaseInsensitive);
            if (!isDraft && !m_linked.contains(file))
                missing.append({IndexProblem::Kind::MissingIssue, 0, date, file});
        }
        std::ranges::sort(
            missing, [](const IndexProblem &one, const IndexProblem &other) { return isOlder(other.date, one.date); });
        m_problems += missing;
    }

    void add(const IndexProblem &problem) { m_problems.append(problem); }
    [[nodiscard]] const QList<IndexProblem> &problems() const { return m_problems; }

private:
    void look(const IndexEntry &entry, const IndexRow &row, const QString &header)
    {
        const QString file = linkedFile(entry.target, m_folder);
        m_linked.insert(file);
        const auto note = [&](IndexProblem::Kind kind) {
            m_problems.append({kind, entry.line, entry.date, entry.target});
        };
        if (entry.target.isEmpty() || !m_files.contains(file))
            note(IndexProblem::Kind::Dangling);
        if (!isUnderItsYear(entry, row, header))
            note(IndexProblem::Kind::WrongYear);
        if (entry.label.endsWith(".md"_L1))
            note(IndexProblem::Kind::FileLabel);
    }

    QString m_folder;
    QSet<QString> m_files;
    QSet<QString> m_linked;
    QList<IndexProblem> m_problems;
};

} // namespace

QList<IndexEntry> indexEntries(QStringView text, const Profile &profile)
{
    const Lines lines(text);
    const auto block = findIndexBlock(lines, allOf(lines), profile);
    return block ? block->entries() : QList<IndexEntry>();
}

QString indexTarget(const QList<IndexEntry> &entries, const QString &date, const Profile &profile)
{
    for (const IndexEntry &entry : entries) {
        const qsizetype at = entry.date.isEmpty() ? -1 : entry.target.lastIndexOf(entry.date);
        if (at >= 0)
            return entry.target.first(at) + date + entry.target.sliced(at + entry.date.size());
    }
    return u"./"_s + (profile.folder.isEmpty() ? QString() : QString(profile.folder + u'/')) + date + u".md"_s;
}

Result<QList<TextChange>> indexEdits(QStringView text, const QList<IndexEntry> &wanted, const Profile &profile)
{
    const Lines lines(text);
    const auto block = findIndexBlock(lines, allOf(lines), profile);
    if (!block)
        return std::unexpected(
            Error{.code = ErrorCode::NotFound,
                  .message =
                      QCoreApplication::translate("IndexTable",
                                                  "“%1” has no table or list of issues to add to. Write a link to one "
                                                  "issue into it first, such as “- [%2](%3)”.")
                          .arg(profile.indexFile, wanted.value(0).date, indexTarget({}, wanted.value(0).date, profile)),
                  .path = profile.indexFile});
    return editsOf(text, lines, *block, wanted, profile);
}

QList<TextChange> backIssueEdits(QStringView text, const Issue &issue, const QList<IndexEntry> &wanted,
                                 const Profile &profile)
{
    if (!issue.backIssues)
        return {};
    const Lines lines(text);
    const auto block = findIndexBlock(lines, issue.backIssues->lines, profile);
    return block ? editsOf(text, lines, *block, wanted, profile) : QList<TextChange>();
}

QList<IndexProblem> checkIndex(QStringView text, const QString &folder, const QStringList &files,
                               const Profile &profile)
{
    const Lines lines(text);
    IndexChecker checker(folder, files);
    if (const auto block = findIndexBlock(lines, allOf(lines), profile))
        checker.look(*block);
    else
        checker.add({IndexProblem::Kind::NoIndex, 0, {}, {}});
    checker.addMissing(files, profile);
    return checker.problems();
}

} // namespace Jianbao
