// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/model.h"
#include "issue/profile.h"

namespace Jianbao {

/// The kind of a line below a title line (FORMAT.md §7.2). @param line without LF
[[nodiscard]] BodyKind bodyKind(QStringView line, const Profile &profile);

/// The field that a line is or starts, as if nothing followed it; none if the line is no field (FORMAT.md §7.2).
/// @param range of the line in text, without LF
[[nodiscard]] std::optional<Field> parseFieldLine(QStringView text, TextRange range, int line, const Profile &profile);

/// Fills body and fields of an item whose lines are set.
void parseItemBody(QStringView text, const Lines &lines, const Profile &profile, Item &item);

} // namespace Jianbao
