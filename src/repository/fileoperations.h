// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filestore.h"

namespace Jianbao {

/// Gives a file another name, in its folder or in another one of the same file system. Never replaces anything. A
/// symbolic link is renamed itself, what it leads to stays (a relative link is not moved to another folder).
/// @param expected what the file must still hold, as it was last read or written.
/// Errors: Conflict, with newPath as its path when there is something of that name, with oldPath when the file is not
/// what was expected; NotFound (the file, or the new folder); NotPermitted; NotRegular; Io. The file is where it was,
/// except after Unconfirmed: it has the new name, but the disk did not confirm it.
[[nodiscard]] Result<void> renameFile(const QString &oldPath, const QString &newPath, const FileStamp &expected);

/// Moves a file to the user's trash; a symbolic link itself, not what it leads to. Where there is no trash, nothing is
/// deleted and the error says so.
/// @return where it is now, absolute. Errors: NotFound, NotRegular, NotPermitted.
[[nodiscard]] Result<QString> moveToTrash(const QString &path);

} // namespace Jianbao
