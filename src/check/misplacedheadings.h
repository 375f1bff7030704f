// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checkedissue.h"

namespace Jianbao {

/// A line with the name of a section that is no heading of one: "### 论文", "##论文" (FORMAT.md §12, H4).
struct MisplacedHeading
{
    int line = 0;
    TextRange start; ///< the "#" and the spaces behind them
    TextRange name;
};

[[nodiscard]] QList<MisplacedHeading> misplacedHeadings(const CheckedIssue &issue);
[[nodiscard]] bool isMisplacedHeading(const CheckedIssue &issue, int line);

/// The section that a heading of no section was meant to be: half of its characters are the same, at least, and the
/// issue does not have it. Null if there is none.
[[nodiscard]] const Profile::Section *meantSection(const CheckedIssue &issue, const Section &section);

} // namespace Jianbao
