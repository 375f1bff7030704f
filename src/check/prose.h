// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checkedissue.h"

namespace Jianbao {

// What rules about the words of an issue share.

/// A Chinese character of the basic plane, without punctuation: a quick isCjkCharacter() for scans.
[[nodiscard]] constexpr bool isHan(QChar c)
{
    return c >= QChar(0x3400) && c <= QChar(0x9FFF);
}

/// Whether a text has a Chinese character in it.
[[nodiscard]] bool hasHan(QStringView text);

/// A Latin letter or a digit.
[[nodiscard]] constexpr bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Whether the words of a region are written anew for every issue: not its front matter, list of earlier issues or
/// trailer.
[[nodiscard]] bool isWritten(Region region);

/// Whether a line is inside a code block.
[[nodiscard]] inline bool isCodeLine(const CheckedIssue &issue, int line)
{
    const SourceBlock *leaf = issue.markdown().leafAt(line);
    return leaf && leaf->kind == SourceBlock::Kind::Code;
}

/// Calls a function with the number and the range of every line whose words are written for this issue.
template <typename Function>
void forEachWrittenLine(const CheckedIssue &issue, Function function)
{
    for (int line = 1; line <= issue.lines().count(); ++line) {
        if (isWritten(issue.regionOf(line)))
            function(line, issue.lines().range(line));
    }
}

} // namespace Jianbao
