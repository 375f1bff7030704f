// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/repository.h"

namespace Jianbao {

/// Which files of a folder count as issues.
enum class IssueFilter {
    AllMarkdown, ///< the newsletter's own folder: every Markdown file except the index
    LookAlikes,  ///< any other folder: a dated name, or the newsletter's title at the start of the text
};

/// The issues in a folder, not below it, newest first. Looks at a limited number of entries, never at what is no
/// regular file, and leaves out links that lead out of @p root (canonical).
[[nodiscard]] QList<IssueFile> issueFilesIn(const QString &folder, const QString &root, const Profile &profile,
                                            IssueFilter filter);

/// An issue by its file name.
[[nodiscard]] IssueFile issueFileAt(const QString &path, const Profile &profile);

/// Newest first: by date, numbers in it by their value; files without a date after those with one, by name.
void sortIssues(QList<IssueFile> &issues);

} // namespace Jianbao
