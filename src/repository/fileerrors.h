// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filestore.h"

namespace Jianbao {

/// What was tried when a system call failed.
enum class FileAction { Read, Write };

/// The error for a failed system call: code by errno, message as a sentence with path and way out.
[[nodiscard]] Error systemError(FileAction action, int errnoValue, const QString &path, FileKind kind = FileKind::Text);

[[nodiscard]] Error notRegularError(const QString &path);
[[nodiscard]] Error tooLargeError(const QString &path, FileKind kind);
[[nodiscard]] Error conflictError(const QString &path);
/// The new content is there, but the system could not promise that it survives a power failure.
[[nodiscard]] Error unconfirmedError(int errnoValue, const QString &path);

} // namespace Jianbao
