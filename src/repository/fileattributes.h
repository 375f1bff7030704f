// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filedescriptor.h"

namespace Jianbao {

/// Gives a new file the owner, group, mode, extended attributes and access list of the one it will replace.
/// @return whether it has all of them now; if not, replacing the file would lose something.
[[nodiscard]] bool copyAttributes(const FileDescriptor &from, const FileDescriptor &to);

} // namespace Jianbao
