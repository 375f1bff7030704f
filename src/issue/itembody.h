// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/model.h"
#include "issue/profile.h"

namespace Jianbao {

/// Whether a line below a title line is or starts a field, as if no summary stood above it (FORMAT.md §7.2).
/// @param line without LF
[[nodiscard]] bool isFieldLine(QStringView line, const Profile &profile);

/// Fills body and fields of an item whose lines are set.
void parseItemBody(QStringView text, const Lines &lines, const Profile &profile, Item &item);

} // namespace Jianbao
