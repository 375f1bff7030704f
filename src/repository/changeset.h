// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/backups.h"
#include "repository/filestore.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Jianbao {

/// One file of several that are written together.
struct FileChange
{
    QString path;       ///< absolute
    FileStamp expected; ///< what the file must still be; one that does not exist(): there must be none
    QByteArray bytes;   ///< what it is to hold
};

/// Writes several files: all of them, or none. First everything is looked at that can be known before (whether the
/// files are what is expected, may be written, fit on the disk), then what they hold is kept in the backups, then they
/// are written one after another as by writeFile(). When one fails, those before it get their old bytes back, and new
/// files are removed. A file that holds the wanted bytes already is left alone.
///
/// A process that is killed between two files leaves some new and some old, each of them whole; the backups hold what
/// the new ones held before.
///
/// Errors: those of writeFile(), with its path: no file is changed. Malformed: two changes are for the same file. Where
/// a file cannot be put back, the message names it and the backup. Unconfirmed: all files hold the new bytes.
[[nodiscard]] Result<void> writeAll(const QList<FileChange> &changes, const Backups &backups);

} // namespace Jianbao
