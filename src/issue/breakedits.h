// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "issue/model.h"

namespace Jianbao {

/// Repairs the hard breaks and nested lists of entries (FORMAT.md §7.2, §7.3). Only spaces and list markers change.
///
/// * Breaks (T9, B8, B10, F5): a line that text of the same paragraph follows ends with two spaces. None or one become
///   two; three and more, "\" and "<br>" are breaks and stay. Lines before a list, an image, a blank line or the end
///   of the entry are left alone. Text below a nested list (B10) belongs to the last list line for Markdown, whatever
///   its indent: the break is all that can be done without moving it.
///   A line inside the target of a link stays, too: spaces would break the link.
/// * Indents (B11): the lists of an entry go to 4 columns, those inside them to 8: at column 0, "1. " ends the entry.
/// * Markers (B13): lines "1、", "2、" … or "1.", "2." … without space become "1. ", "2. ": two or more in a row, from
///   1 on.
///
/// Indents and markers of an entry change all together or not at all, and only where levels can be told for sure: not
/// with tabs, nested entries, indented text, text at column 0 below a blank line (B9), a list that does not start at 1
/// (B12), more than two levels, or lines of one level at different columns. "2.1" levels, "1）" and lone punctuation
/// lines are left to the editor, and so is an entry with a code block. Idempotent.
/// @param issue scanIssue() of text
/// @param lines no other line is touched; the default means all
[[nodiscard]] QList<TextChange> repairBreaks(QStringView text, const Issue &issue, LineSpan lines = {});

/// What repairBreaks() does to lines that were just edited, for the moment when the caret leaves them: breaks of these
/// lines and of the line above, which text may follow only now; indents and markers if all that change are among them.
[[nodiscard]] QList<TextChange> breaksWhileTyping(QStringView text, const Issue &issue, LineSpan changed);

} // namespace Jianbao
