// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QStringView>

namespace Jianbao {

// What a single line looks like, without its LF. Only spaces, tabs and CR count as blank: an NBSP is text (FORMAT.md
// §1).

/// A space, tab or CR.
[[nodiscard]] constexpr bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

/// Whether there is nothing but spaces.
[[nodiscard]] bool isBlankLine(QStringView line);

/// Leading columns; a tab goes to the next multiple of four.
[[nodiscard]] int indentOf(QStringView line);

/// The part of a range without spaces at its ends. Never leaves the range.
[[nodiscard]] TextRange trimmedRange(QStringView text, TextRange range);

/// A range of a text as a view.
[[nodiscard]] inline QStringView slice(QStringView text, TextRange range)
{
    return text.sliced(range.start, range.length());
}

/// A colon as it stands after labels: "：" or ":".
[[nodiscard]] constexpr bool isColon(QChar c)
{
    return c == u'：' || c == u':';
}

/// What may stand in front of a source: "|", and the forms that are mistaken for it (FORMAT.md §7.1).
[[nodiscard]] constexpr bool isSourceBar(QChar c)
{
    return c == u'|' || c == u'丨' || c == u'｜';
}

/// The start of a link's target, in full width too (FORMAT.md §12, T4).
[[nodiscard]] constexpr bool isOpeningParenthesis(QChar c)
{
    return c == u'(' || c == u'（';
}

/// The index of the "]" that closes the "[" at an index, inner pairs counted, "\\]" not; -1 if there is none.
[[nodiscard]] qsizetype closingBracket(QStringView line, qsizetype open);

/// "----": three or more hyphens at column 0 and nothing else (FORMAT.md §9).
[[nodiscard]] bool isRuleLine(QStringView line);

/// The number of "#" at column 0 that a space or the end of the line follows; 0 if there is no such run.
[[nodiscard]] int headingMarks(QStringView line);

/// ">" at column 0.
[[nodiscard]] inline bool isQuoteLine(QStringView line)
{
    return line.startsWith(u'>');
}

/// "- x", "* x", "+ x" or "1. x", at any indent.
[[nodiscard]] bool isListLine(QStringView line);

/// The marker of a warm-up bullet at column 0, "-" or "–" before a space (FORMAT.md §5); a null character if there is
/// none.
[[nodiscard]] QChar bulletOf(QStringView line);

/// Whether a line of a section starts an item: "- " at column 0 or one of the mistaken markers of FORMAT.md §7.
[[nodiscard]] bool isItemStart(QStringView line);

} // namespace Jianbao
