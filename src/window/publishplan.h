// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/changeset.h"
#include "repository/repository.h"
#include "repository/textfile.h"
#include "window/publishchecks.h"

namespace Jianbao {

/// A file that publishing writes.
struct PublishFile
{
    QString name;      ///< to show: relative to the repository's root
    QString before;    ///< LF between lines; empty for a new file
    QString after;     ///< LF between lines
    FileChange change; ///< the same as bytes: lines that are not changed keep theirs
};

/// Everything that there is to say and to write when an issue is published. A value: nothing happens by making it.
struct PublishPlan
{
    QString name;               ///< of the issue's file, to show; empty: it has none
    QList<PublishCheck> checks; ///< in the order of the issue, then the index
    /// The issue with the text of the editor, and with all earlier issues in its list of them (FORMAT.md §9), then the
    /// index (§11); a file that is right as it is on disk is left out.
    QList<PublishFile> files;

    [[nodiscard]] int count(PublishCheck::State state) const;
};

/// Looks at an issue and at what is in its repository now. Reads files, writes none, does not run git. A mistake that
/// leaves open where the issue belongs (no file, no day in its name, the wrong folder) keeps the index out of the plan.
/// @param file as the editor has opened it: it must still be that when the plan is carried out
/// @param text what the editor shows, lines end in LF
[[nodiscard]] PublishPlan planPublishing(const Repository &repository, const TextFile &file, const QString &text,
                                         QDate today);

/// Writes the files of a plan: all of them, or none. Errors: as writeAll().
[[nodiscard]] Result<void> publish(const PublishPlan &plan, const Backups &backups);

} // namespace Jianbao
