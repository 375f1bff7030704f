// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/model.h"
#include "issue/profile.h"

#include <optional>

namespace Jianbao {

// The parts of an issue before its first section. All ranges are UTF-16 offsets into the whole text.

/// "---" at line 1 to the next "---" or "...", spaces after them allowed (FORMAT.md §2). Unclosed there is none: the
/// rule by which the Markdown renderer cuts it off.
[[nodiscard]] std::optional<FrontMatter> parseFrontMatter(const Lines &lines);

/// Whether a line is the issue's h1: "# " and any text (FORMAT.md §3), or the title prefix after another number of "#"
/// (§12, H4).
[[nodiscard]] bool isTitleHeading(QStringView line, const Profile &profile);

/// The date and the topics of the h1 line, in every form of FORMAT.md §3. Other parentheses than those around a date
/// or its placeholder belong to the topics.
/// @param range of the line, without LF
[[nodiscard]] IssueHeading parseHeading(QStringView text, TextRange range, int line, const Profile &profile);

/// Whether a line starts the lead: "> 导读：", its ">" or its colon lost included (FORMAT.md §4).
[[nodiscard]] bool isLeadStart(QStringView line, const Profile &profile);

/// Count and clauses of a lead (FORMAT.md §4).
[[nodiscard]] Lead parseLead(QStringView text, const Lines &lines, LineSpan span, const Profile &profile);

/// Whether a line is a note, "> 注：" (FORMAT.md §5).
[[nodiscard]] bool isNoteLine(QStringView line, const Profile &profile);

/// One line of the warm-up list, with its bullet or without (FORMAT.md §5).
[[nodiscard]] WarmUpItem parseWarmUpItem(QStringView text, TextRange range, int line);

/// Reads the lines before the first section: fills heading, lead and warmUp of the issue, and the regions of these
/// lines.
void scanPreamble(QStringView text, const Lines &lines, LineSpan span, const Profile &profile, Issue &issue);

} // namespace Jianbao
