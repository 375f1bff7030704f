// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filestore.h"

namespace Jianbao {

/// What was tried when a system call failed.
enum class FileAction { Read, Write, Rename, Delete };

/// The error for a failed system call: code by errno, message as a sentence with path and way out.
[[nodiscard]] Error systemError(FileAction action, int errnoValue, const QString &path, FileKind kind = FileKind::Text);

[[nodiscard]] Error notRegularError(const QString &path);
[[nodiscard]] Error tooLargeError(const QString &path, FileKind kind);
/// What was to be overwritten is not what it was.
[[nodiscard]] Error conflictError(const QString &path);
/// What was to be renamed is not what it was.
[[nodiscard]] Error changedError(const QString &path);
/// Something has the name already that a file was to get.
[[nodiscard]] Error existsError(const QString &path);
/// The new content is there, but the system could not promise that it survives a power failure.
[[nodiscard]] Error unconfirmedError(int errnoValue, const QString &path);

} // namespace Jianbao
