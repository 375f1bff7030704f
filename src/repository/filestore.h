// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace Jianbao {

/// What a file was when it was last read or written; compared by hash, never by time (SAFETY.md).
struct FileStamp
{
    QByteArray hash; ///< SHA-256 of the bytes; empty: the file did not exist
    qint64 size = 0;

    /// The stamp of a file that holds these bytes.
    [[nodiscard]] static FileStamp ofBytes(const QByteArray &bytes);
    [[nodiscard]] bool exists() const { return !hash.isEmpty(); }

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

struct FileContent
{
    QByteArray bytes;
    FileStamp stamp;
};

/// Over this a file is refused: the editor would not stay usable. Bytes.
inline constexpr qint64 maximumFileSize = 16 * 1024 * 1024;

/// Reads a whole regular file, through symbolic links. Errors: NotFound, NotPermitted, NotRegular, TooLarge, Io.
[[nodiscard]] Result<FileContent> readFile(const QString &path);

/// Writes a file so that at any moment the old or the new bytes are there, whole: beside it, checked, fsynced, renamed,
/// the folder fsynced; through symbolic links; owner, mode, extended attributes and access lists kept. A file with hard
/// links, or with attributes that a new file cannot get, is written in place after a copy of it is safe beside it
/// (".jianbao-PID-N.old", which stays where it is if the writing is interrupted).
/// @param expected what the file must still be; Conflict if it is something else now, unless it is what is to be
/// written.
/// @return the new stamp. Errors: Conflict, NoSpace, NotPermitted, NotRegular, NotFound (the folder), TooLarge, Io.
[[nodiscard]] Result<FileStamp> writeFile(const QString &path, const QByteArray &bytes, const FileStamp &expected);

/// The stamp of what is on disk now; one that does not exist() when there is no file. Errors as readFile().
[[nodiscard]] Result<FileStamp> stampOf(const QString &path);

/// The file that a path means after following symbolic links, absolute. It need not exist. Errors: Io for a loop.
[[nodiscard]] Result<QString> followLinks(const QString &path);

} // namespace Jianbao
