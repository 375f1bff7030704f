// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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

/// What a file is to the program: decides how large it may be, and what a message offers as the way out.
enum class FileKind {
    Text,  ///< is edited, and can be saved elsewhere
    Image, ///< is shown and copied whole
};

/// Over this a text is refused: the editor would not stay usable. Bytes.
inline constexpr qint64 maximumFileSize = 16 * 1024 * 1024;
/// Over this an image is refused (SAFETY.md "The preview" 4). Bytes.
inline constexpr qint64 maximumImageSize = 32 * 1024 * 1024;

/// Reads a whole regular file, through symbolic links. Errors: NotFound, NotPermitted, NotRegular, TooLarge, Io.
[[nodiscard]] Result<FileContent> readFile(const QString &path, FileKind kind = FileKind::Text);

/// Writes a file so that at any moment the old or the new bytes are there, whole: beside it, checked, fsynced, renamed,
/// the folder fsynced; through symbolic links; owner, mode, extended attributes and access lists kept. A file with hard
/// links, with attributes that a new file cannot get, or with something mounted on it is written in place after a copy
/// of it is safe beside it
/// (".jianbao-PID-N.old", which stays where it is if the writing is interrupted).
/// @param expected what the file must still be; Conflict if it is something else now, unless it is what is to be
/// written.
/// @return the new stamp. Errors: Conflict, NoSpace, NotPermitted, NotRegular, NotFound (the folder), TooLarge, Io: the
/// file is as it was, or the message names the copy that is whole. Unconfirmed: the file holds the new bytes.
[[nodiscard]] Result<FileStamp> writeFile(const QString &path, const QByteArray &bytes, const FileStamp &expected,
                                          FileKind kind = FileKind::Text);

/// The stamp of what is on disk now; one that does not exist() when there is no file. Errors as readFile().
[[nodiscard]] Result<FileStamp> stampOf(const QString &path, FileKind kind = FileKind::Text);

/// Removes what saves that were interrupted (by a crash, a power failure) left in a folder: ".jianbao-PID-N.tmp" of
/// processes that do not live any more, never the copies of orphanedCopies(). Every save does it in its folder; this is
/// for a start. Says nothing of a folder that cannot be read or changed.
void cleanTemporaryFiles(const QString &folder);

/// The copies ".jianbao-PID-N.old" in a folder whose save was interrupted: the file that was being written in place may
/// be a mixture, the copy is its whole old content. Nothing ever removes them; the user has to be told. Absolute.
[[nodiscard]] QStringList orphanedCopies(const QString &folder);

/// The file that a path means after following symbolic links, absolute. It need not exist. Errors: Io for a loop,
/// NotPermitted for a link in a folder that may not be searched, NotFound for a path that no system can hold.
[[nodiscard]] Result<QString> followLinks(const QString &path);

} // namespace Jianbao
