// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "issue/model.h"

#include <optional>

namespace Jianbao {

/// The correction of a link that was just finished: of its brackets and parentheses in full width or the wrong way
/// round, "[t]（url）", "[t](url）", "[t[(url)", "[t])[url)", "[t]url)", "【t】(url)" (FORMAT.md §12, T4). Apply it as
/// an undo step of its own, so that Ctrl+Z takes back just this.
///
/// Knows the title line of an entry and a link field, "代码：[t]（url）", by their looks; ask only for lines of
/// entries, Region::Item: in a lead "【" is no mistake. What is between the parentheses has to be a URL, or nothing.
/// @param line without LF
/// @param caret column, in UTF-16 units, right behind the character that was typed: the link must end there
/// @return a change of the line: its range is in columns
[[nodiscard]] std::optional<TextChange> correctedBrackets(QStringView line, qsizetype caret);

/// The same for all title lines and link fields of the entries; one change for each link. Closes also what was left
/// open, "[t](url" at the end of a line (T5). Titles, sources and URLs stay as they are, but
/// where the scanner found no link it may find one then. Idempotent.
/// @param issue scanIssue() of text
/// @param lines no other line is touched; the default means all
[[nodiscard]] QList<TextChange> repairLinks(QStringView text, const Issue &issue, LineSpan lines = {});

} // namespace Jianbao
