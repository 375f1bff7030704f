// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/repository.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace Jianbao {

/// What somebody is about to do to a file (FORMAT.md §11: an issue was lost by renaming it to start the next one).
enum class Loss {
    Rename,  ///< the file gets another name
    Replace, ///< another text is saved over it
    Delete,
};

/// What is known of a file as a published issue.
///
/// It is one when it lies in the newsletter's own folder and the last commit (HEAD) holds it under a whole issue name
/// ("2021-07-18.md"), or the index links to it. A draft that was committed with another name ("2021-07-xx.md",
/// "2021-07-18@draft.md") or in another folder is none until the index links to it.
struct Publication
{
    Q_DECLARE_TR_FUNCTIONS(Publication)

public:
    QString path;          ///< absolute
    bool inHead = false;   ///< the last commit holds it as an issue
    bool differs = false;  ///< what is on disk now is not what the last commit holds
    QString unknownReason; ///< why git or the index could not tell, a sentence; empty: they could, or there are none
    QString indexPath;     ///< absolute; empty: there is no index
    int indexLine = 0;     ///< the 1-based line of the index that links to it; 0: none
    QString title;         ///< the issue's title line without "#", as committed, else as on disk; empty: none
    QString date;          ///< of its title, else of its name
    std::optional<int> entriesInHead; ///< how many entries it has there, those of the warm-up not counted
    std::optional<int> entriesOnDisk; ///< nullopt: it is not there or cannot be read

    /// Entries of the version that readers know: the committed one, else the one on disk.
    [[nodiscard]] int entryCount() const { return entriesInHead.value_or(entriesOnDisk.value_or(0)); }
    [[nodiscard]] bool isPublished() const { return inHead || indexLine > 0; }
    /// Whether it is published, or might be for all that could be found out.
    [[nodiscard]] bool needsWarning() const { return isPublished() || !unknownReason.isEmpty(); }

    /// For a warning: that it is published, where, and exactly what will be lost; several sentences. Says too what
    /// could not be found out. Empty unless needsWarning().
    [[nodiscard]] QString warning(Loss loss) const;
};

/// Looks at the last commit, the index and the file. Runs git: that takes some milliseconds, at most a few seconds.
/// @param path absolute; need not exist. A symbolic link is looked at by its own name, so for Loss::Replace, which
/// writes through links, give followLinks() of it.
[[nodiscard]] Publication publicationOf(const Repository &repository, const QString &path);

/// The day for which a new issue is proposed: nextIssueDate() of the dates in the names of the issues.
[[nodiscard]] QDate proposedIssueDate(const Repository &repository, QDate today);

/// Where the issue of a day is, or would be: in the issue folder, named as its latest issue is. Absolute.
[[nodiscard]] QString issuePath(const Repository &repository, QDate day);

/// Where a new issue can be written: in the issue folder, named as its latest issue is, with the date of a day or of
/// the next one that is free (where issues are numbered, the next number). Absolute; there is nothing of that name.
[[nodiscard]] QString newIssuePath(const Repository &repository, QDate day);

} // namespace Jianbao
