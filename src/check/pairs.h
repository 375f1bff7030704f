// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checkedissue.h"

namespace Jianbao {

/// A parenthesis or quote that has no partner, or is turned the wrong way.
struct StrayMark
{
    qsizetype position = 0;
    bool opens = false;    ///< as it is written
    bool isTurned = false; ///< it stands where its partner's form belongs
};

/// The parentheses of both widths in the written text of an issue. A pair is found on one line, or on lines of one
/// entry or paragraph. Not counted: enumerations, "1）", smileys, links, and title lines that lack a bracket.
struct Parentheses
{
    QList<TextRange> mixed; ///< pairs of two widths, from the opening to behind the closing one
    QList<StrayMark> stray;
};

[[nodiscard]] Parentheses parenthesesOf(const CheckedIssue &issue);

/// The quotes and brackets “” ‘’ 「」 『』 《》 【】 without partner, in the same way; apostrophes and emoticons are
/// not counted.
[[nodiscard]] QList<StrayMark> strayQuotes(const CheckedIssue &issue);

} // namespace Jianbao
