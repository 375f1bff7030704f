// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace Jianbao {

/// Copies a folder with everything in it, as files that the user may change. A folder that is already there is left as
/// it is. Appears under its name only when whole. Errors: NotFound, Io.
[[nodiscard]] Result<void> copyTree(const QString &from, const QString &to);

} // namespace Jianbao
