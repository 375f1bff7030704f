// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>

namespace Jianbao {

/// What a file was when it was last read or written; compared by hash, never by time (SAFETY.md).
struct FileStamp
{
    QByteArray hash;    ///< SHA-256 of the bytes; empty: the file did not exist
    qint64 size = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

struct FileContent
{
    QByteArray bytes;
    FileStamp stamp;
};

/// Over this a file is refused: the editor would not stay usable.
inline constexpr qint64 maximumFileSize = 64 * 1024 * 1024;

/// Reads a whole regular file. Errors: NotFound, NotPermitted, NotRegular, TooLarge, Io.
[[nodiscard]] Result<FileContent> readFile(const QString &path);

/// Writes a file so that at any moment the old or the new bytes are there, whole: beside it, checked, fsynced, renamed;
/// through symbolic links; mode kept; hard-linked files in place after a copy is safe.
/// @param expected what the file must still be; Conflict if it is something else now.
/// @return the new stamp. Errors: Conflict, NoSpace, NotPermitted, NotRegular, NotFound (the folder), Io.
[[nodiscard]] Result<FileStamp> writeFile(const QString &path, const QByteArray &bytes, const FileStamp &expected);

/// The stamp of what is on disk now; an empty hash when there is no file. Errors as readFile().
[[nodiscard]] Result<FileStamp> stampOf(const QString &path);

} // namespace Jianbao
