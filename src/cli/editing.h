// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "cli/command.h"
#include "issue/itemedits.h"
#include "repository/textfile.h"

#include <QCommandLineOption>

namespace Jianbao {

/// An issue that a command edits.
struct EditedIssue
{
    QString name; ///< of the file, as the user gave it
    TextFile file;
    QString text;
    Profile profile;
    Issue issue; ///< of text
};

/// Errors: as TextFile::open() and ProfileFinder::profileFor(); NotText.
[[nodiscard]] Result<EditedIssue> openIssue(const QString &path);

/// Saves an edited text, or prints what would change: "--dry-run". Says so when there is nothing to do.
/// @param after the whole text, lines end in LF
ExitStatus finishEdit(const EditedIssue &issue, const QString &after, bool dryRun, const Streams &streams);
/// The same. Errors of the operation are told with the file's name.
ExitStatus finishEdit(const EditedIssue &issue, const Result<QList<TextChange>> &changes, bool dryRun,
                      const Streams &streams);

/// Says why a file could not be written.
ExitStatus notSaved(const Error &error, const QString &name, const Streams &streams);

/// A file's name in a diff, where `git apply` looks for it: relative to the top of its work tree, else to the current
/// folder. @param path need not exist
[[nodiscard]] QString nameInDiff(const QString &path);

/// The folder with ".git" in it, at or above a path; empty: there is none. @param path need not exist
[[nodiscard]] QString topOfWorkTree(const QString &path);

/// The option "--dry-run".
[[nodiscard]] QCommandLineOption dryRunOption();

/// Entries "papers:2" or "论文:2": a section by id or heading, and a number from 1 on. Errors: NotFound, in plain
/// English.
[[nodiscard]] Result<QList<ItemPlace>> parseItems(const QStringList &places, const EditedIssue &issue);

/// A place to insert at: that of an entry, or "papers:end", or "papers" for short. Errors: as parseItems().
[[nodiscard]] Result<ItemPlace> parseTarget(const QString &place, const EditedIssue &issue);

} // namespace Jianbao
