// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QString>

#include <optional>

namespace Jianbao {

/// What the keys Enter, Tab and Shift+Tab do to one line. Columns and ranges are UTF-16 units within the line, 0-based.

/// Replace a range of the line by a text; the caret goes to the end of that text.
struct LineEdit
{
    TextRange range;
    QString text;

    friend bool operator==(const LineEdit &, const LineEdit &) = default;
};

/// How far a list is indented and Tab goes (FORMAT.md §7.2: 4, and 8 for the second level).
inline constexpr int indentWidth = 4;

/// What Enter does in a line of a list or quotation; nothing when an ordinary line break is right.
/// "- ", "* ", "+ ", "1. ", "1) " and "> " go on with the next marker, nested and combined ones too; a marker without
/// text is taken away, which ends the list. Spaces at the end of the line stay where they are.
/// A line "- …" at column 0 that ends in a hard break is the title of an entry, whose body follows at column 0
/// (FORMAT.md §7.2): it is not continued.
[[nodiscard]] std::optional<LineEdit> continuedList(QStringView line, qsizetype column);

/// Whether a line begins with a list marker, behind any spaces and ">".
[[nodiscard]] bool hasListMarker(QStringView line);

/// Four more spaces in front of the line, behind its ">".
[[nodiscard]] LineEdit indentedLine(QStringView line);

/// Up to four spaces (or one tab) fewer in front of the line, behind its ">"; nothing when there are none.
[[nodiscard]] std::optional<LineEdit> unindentedLine(QStringView line);

/// The spaces from a column to the next multiple of four; a column is a Unicode code point here.
[[nodiscard]] QString spacesToTabStop(QStringView lineBeforeCaret);

} // namespace Jianbao
