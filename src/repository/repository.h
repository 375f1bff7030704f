// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "issue/profile.h"

#include <QList>
#include <QString>

namespace Jianbao {

/// An issue's file in a repository.
struct IssueFile
{
    QString path; ///< absolute
    QString date; ///< of the file name by the profile's pattern, "2021-07-18"; the base name when it does not match
    /// The date with which the file name begins by the pattern, also if more follows ("2021-07-18@draft.md"); empty:
    /// none. Issues are sorted by it.
    QString datePart;
    friend bool operator==(const IssueFile &, const IssueFile &) = default;
};

/// A folder that holds a newsletter: where its issues are and which conventions they follow. A value; open it again to
/// see changes on disk. Never runs git.
class Repository
{
public:
    Repository() = default;

    /// Opens a repository, its issue folder, or the repository of an issue file: looks upwards from the path for
    /// jianbao.toml, the built-in profile's issue folder, or .git, whichever is nearest. A folder that just holds issue
    /// files is one too; issues that lie in a repository but not in its issue folder (drafts) are listed when their
    /// folder or one of them is opened.
    /// Errors: NotFound; NotPermitted; NotNewsletter when there is no issue; Malformed for a bad jianbao.toml.
    [[nodiscard]] static Result<Repository> open(const QString &path);
    /// The same repository again, with the same list as far as it is still there: when what was opened is gone, the
    /// issue folder is opened, then the root. Errors: as open().
    [[nodiscard]] Result<Repository> reopened() const;
    /// What to give to open() for the same repository with the same list; absolute, canonical. A folder, except for a
    /// file that is listed only because it was opened itself (a first scrap): then that file.
    [[nodiscard]] const QString &openedPath() const { return m_openedPath; }

    [[nodiscard]] bool isOpen() const { return !m_root.isEmpty(); }
    [[nodiscard]] const QString &root() const { return m_root; } ///< absolute, canonical
    [[nodiscard]] const QString &name() const { return m_name; } ///< to show: the profile's or the folder's name
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// The folder in which issues() are; absolute, canonical.
    [[nodiscard]] const QString &issueFolder() const { return m_issueFolder; }
    /// The issues, newest first, those without a date last. Links that lead out of the repository are none.
    [[nodiscard]] const QList<IssueFile> &issues() const { return m_issues; }
    /// Whether a path lies in the repository, after resolving links. It need not exist.
    [[nodiscard]] bool contains(const QString &path) const;
    /// Whether a path that lies in the repository by its name leads out of it through a link, or into .git: saving
    /// there has to be asked for (SAFETY.md "No lost work", symlink). False for what cannot be resolved.
    /// @param path absolute; it need not exist.
    [[nodiscard]] bool leadsOutside(const QString &path) const;
    /// Where images dropped on an issue go, absolute: "images" beside the issue folder; created when first needed.
    [[nodiscard]] QString imageFolder() const;

private:
    QString m_openedPath;
    QString m_root;
    QString m_name;
    QString m_issueFolder;
    Profile m_profile;
    QList<IssueFile> m_issues;
};

} // namespace Jianbao
