// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"

namespace Jianbao {

/// A range as others are told about it: 1-based lines and columns in Unicode code points; the end is the column behind
/// the last character, so that an empty range ends where it starts.
struct FindingPlace
{
    int line = 1;
    int column = 1;
    int endLine = 1;
    int endColumn = 1;

    friend bool operator==(const FindingPlace &, const FindingPlace &) = default;
};

/// @param lines of a text whose lines end in LF @param range of it, in UTF-16 units
[[nodiscard]] FindingPlace exactPlace(const Lines &lines, TextRange range);

/// The same without the line end at its end: a whole line ends on that line, not at the start of the next one, which
/// may not be there.
[[nodiscard]] FindingPlace shownPlace(const Lines &lines, TextRange range);

} // namespace Jianbao
