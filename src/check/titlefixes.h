// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checkedissue.h"
#include "check/finding.h"

namespace Jianbao {

// What the rules about title lines look for, and how their findings are mended (FORMAT.md §7.1).

/// Title and source.
[[nodiscard]] TextRange wholeTitle(const Item &item);

/// The bracket right before the title; -1 if there is none.
[[nodiscard]] qsizetype openingBracketOf(const CheckedIssue &issue, const Item &item);

/// The first address of a title line that no parenthesis closes; where it is empty, what opens it.
[[nodiscard]] TextRange unclosedAddress(const CheckedIssue &issue, const Item &item);

/// Text of a title line that is neither tag nor link.
[[nodiscard]] QList<TextRange> strayParts(const CheckedIssue &issue, const Item &item);

/// Whether a title line does not have a defect any more after changes of this line.
[[nodiscard]] bool mends(const CheckedIssue &issue, const Item &item, const QList<TextChange> &changes,
                         TitleDefect defect);

/// What repairLinks() does to the title line, if that mends a defect.
[[nodiscard]] QList<Fix> repairedLink(const CheckedIssue &issue, const Item &item, TitleDefect defect);

/// @param open the bracket that is not closed
[[nodiscard]] QList<Fix> bracketFixes(const CheckedIssue &issue, const Item &item, qsizetype open);
/// Addresses for a link that has none.
[[nodiscard]] QList<Fix> addressFixes(const Item &item);
/// Links for a title that is none.
[[nodiscard]] QList<Fix> linkingFixes(const CheckedIssue &issue, const Item &item);
/// @param part one of strayParts()
[[nodiscard]] QList<Fix> strayFixes(const CheckedIssue &issue, const Item &item, TextRange part);

} // namespace Jianbao
