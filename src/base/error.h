// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>

namespace Jianbao {

/// What went wrong, for code that decides what to offer next ("Save As…"): never decide on the sentence.
enum class ErrorCode {
    NotFound,      ///< no such file or folder
    NotPermitted,  ///< the system refused: rights, read-only file system, immutable file
    NotRegular,    ///< a FIFO, device, socket or folder where a file is expected
    TooLarge,      ///< over a limit that the message names
    NotText,       ///< bytes that cannot be shown and saved back unchanged
    NotNewsletter, ///< a folder in which no issue was found
    Malformed,     ///< a file of ours (profile, settings) that does not parse
    Conflict,      ///< the file on disk is not the one that was read
    NoSpace,       ///< the disk is full
    Io,            ///< any other failed system call
    Unconfirmed,   ///< the new bytes are in the file, but the disk did not confirm that they are there to stay
};

/// A failure that a user can be told about. Made where it happens, shown once, by the window or on stderr.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message; ///< a whole sentence for the user: what happened, to which file, what to do next
    QString path;    ///< the file or folder concerned; may be empty
    int line = 0;    ///< 1-based; 0: no particular line

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = std::expected<T, Error>;

} // namespace Jianbao
