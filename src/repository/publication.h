// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/repository.h"

#include <QByteArray>
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
/// It is one when the last commit (HEAD) holds it in the newsletter's own folder under a whole issue name
/// ("2021-07-18.md"), or when the index links to it. A draft that is committed under another name ("2021-07-xx.md",
/// "2021-07-18@draft.md") or in another folder is none until the index links to it.
struct Publication
{
    Q_DECLARE_TR_FUNCTIONS(Publication)

public:
    QString path;          ///< absolute
    bool inHead = false;   ///< the last commit holds it as an issue
    bool differs = false;  ///< what is on disk now is not what the last commit holds
    QString unknownReason; ///< why git could not tell, a sentence; empty: it could, or this is no git repository
    QString indexPath;     ///< absolute; empty: there is no index
    int indexLine = 0;     ///< the 1-based line of the index that links to it; 0: none
    QString title;         ///< the issue's title line without "#", as committed, else as on disk; empty: none
    QString date;          ///< of its title, else of its name
    std::optional<int> entriesInHead; ///< how many entries it has there, those of the warm-up not counted
    std::optional<int> entriesOnDisk; ///< nullopt: it is not there or cannot be read

    [[nodiscard]] bool isPublished() const { return inHead || indexLine > 0; }
    /// Entries of the version that readers know: the committed one, else the one on disk.
    [[nodiscard]] int entryCount() const { return entriesInHead.value_or(entriesOnDisk.value_or(0)); }

    /// For a warning: that it is published, where, and exactly what will be lost; several sentences. Says too what git
    /// could not tell. Empty for what is not published.
    [[nodiscard]] QString warning(Loss loss) const;
};

/// Looks at the last commit, the index and the file. Runs git, so it takes some milliseconds, at most a few seconds.
/// @param path absolute; need not exist.
[[nodiscard]] Publication publicationOf(const Repository &repository, const QString &path);

/// The 1-based line of an index that links to a file; 0: none. Links in Markdown
/// ("[2019-09-16](./folder/2019-09-16.md)", percent-encoded or in <>, with title or fragment) and in HTML (href="…").
/// @param index the index's text, lines end in LF. @param target the file's path, relative to the index's folder,
/// clean.
[[nodiscard]] int lineLinkingTo(QStringView index, const QString &target);

/// Where a new issue can be written: in the issue folder, named as its latest issue is, with today's date or that of
/// the next day that is free (a number one higher, where issues are numbered). Absolute; there is nothing yet.
[[nodiscard]] QString newIssuePath(const Repository &repository, QDate today);

} // namespace Jianbao
