// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "check/checkedissue.h"

namespace Jianbao {

/// A link in running text, not in the title of an entry, that is none for want of a bracket or because of a parenthesis
/// of full width (FORMAT.md §12, T1 and T4).
struct BrokenTextLink
{
    bool lacksBracket = false; ///< "[text(url)"; else "[text](url）" or the like
    TextRange text;            ///< between the brackets
    TextRange range;           ///< what is wrong: the bracket that is not closed, or the parentheses with the address
    QList<TextChange> changes; ///< make it a link
};

/// In the order of the text.
[[nodiscard]] QList<BrokenTextLink> brokenTextLinks(const CheckedIssue &issue);

} // namespace Jianbao
