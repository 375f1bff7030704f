// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/finding.h"
#include "repository/git.h"

namespace Jianbao {

/// Which lines of the files of a work tree have changed since a commit. Runs git (repository/git.h), no difference of
/// its making: what a file was then is compared here.
class ChangedLines
{
public:
    /// @param path of a file or folder in the work tree @param revision as the user named it. Errors: NotFound: it
    /// is in no work tree, or there is no such commit; as Git::open().
    [[nodiscard]] static Result<ChangedLines> since(const QString &revision, const QString &path);

    /// Those findings that touch a line which is not as it was. @param path of the file, absolute
    /// @param text of it, as it was checked. Errors: as Git::fileAt(); NotText for what it was then.
    [[nodiscard]] Result<QList<Finding>> among(const QList<Finding> &findings, const QString &path,
                                               const QString &text) const;

private:
    ChangedLines(const Git &git, const QString &commit)
        : m_git(git)
        , m_commit(commit)
    {
    }

    Git m_git;
    QString m_commit;
};

/// Those findings in a text that touch a line which is not in another text; and that it cannot be checked, if they
/// differ at all.
[[nodiscard]] QList<Finding> onChangedLines(const QList<Finding> &findings, const QString &before, const QString &text);

} // namespace Jianbao
