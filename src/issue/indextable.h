// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/textchange.h"
#include "issue/model.h"
#include "issue/profile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Jianbao {

// The index of all issues (FORMAT.md §11) and the list of earlier issues at the end of one (§9). Both are the same
// thing: a Markdown table of links, newest first, with a row for each year, or a bulleted list of links.

/// A link to an issue.
struct IndexEntry
{
    QString date;   ///< of the file it leads to, by the profile's pattern; else the label without ".md"
    QString target; ///< as written: "./embedded-ai-report/2021-07-18.md"
    QString label;  ///< as written; what is added gets the date, whatever stands here
    int line = 0;   ///< 1-based; 0 for one that is to be added

    friend bool operator==(const IndexEntry &, const IndexEntry &) = default;
};

/// All issues that the index links to, in its order: those of the first table or list with a link to an issue in it.
/// @param text lines end in LF
[[nodiscard]] QList<IndexEntry> indexEntries(QStringView text, const Profile &profile);

/// The target of an issue, written as the newest entry's target is: "./embedded-ai-report/2021-08-01.md".
/// @param date as it stands in the file's name. Without entries, "./", the profile's folder and the date with ".md".
[[nodiscard]] QString indexTarget(const QList<IndexEntry> &entries, const QString &date, const Profile &profile);

/// Adds the issues that the index lacks, compared by date; one without target gets indexTarget(). No edits when it has
/// them all. In a table, a new issue goes
/// into the last of the empty cells before the newest one ("-" counts as empty), else into a new row at the top; one
/// that belongs further down shifts those newer than it by a cell. A row stands below the header of the year of its
/// first issue; headers are made where a year is new. Labels are dates, without ".md". Other lines stay as they are.
/// Errors: NotFound when there is no table or list of issues. @param text lines end in LF
[[nodiscard]] Result<QList<TextChange>> indexEdits(QStringView text, const QList<IndexEntry> &wanted,
                                                   const Profile &profile);

/// The same for the list of earlier issues of an issue; no edits when it has none.
/// @param issue scanIssue() of text
[[nodiscard]] QList<TextChange> backIssueEdits(QStringView text, const Issue &issue, const QList<IndexEntry> &wanted,
                                               const Profile &profile);

/// Something that is wrong in the index (FORMAT.md §12, R1 and R2).
struct IndexProblem
{
    enum class Kind {
        NoIndex,      ///< there is no table or list of issues
        MissingIssue, ///< a file without link: line is 0, target the file
        Dangling,     ///< a link to an issue that is not there
        WrongYear,    ///< below the header of an older year, or of a newer one that its row does not begin with
        FileLabel,    ///< a label with ".md"
    };

    Kind kind = Kind::Dangling;
    int line = 0; ///< 1-based
    QString date;
    QString target; ///< of the link, as written; of a MissingIssue the file as it was given

    friend bool operator==(const IndexProblem &, const IndexProblem &) = default;
};

/// Compares the index with the files that there are. First what its lines have, in order, then what is missing, newest
/// first. @param text lines end in LF. @param folder of the index, and @param files the issues: paths relative to the
/// top of the repository, clean, the folder empty for the top itself. Files whose name has a placeholder for a date
/// ("2020-05-xx.md") or does not match the profile's pattern may be linked, but need not be.
[[nodiscard]] QList<IndexProblem> checkIndex(QStringView text, const QString &folder, const QStringList &files,
                                             const Profile &profile);

} // namespace Jianbao
