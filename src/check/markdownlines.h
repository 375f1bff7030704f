// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checkedissue.h"
#include "check/finding.h"

namespace Jianbao {

/// A line as Markdown reads it: behind the marks and indents of the quotes and items that it is in.
struct MarkdownLine
{
    QStringView text;    ///< without indent and white space at the end
    qsizetype start = 0; ///< of text
    int indent = 0;      ///< columns before it that belong to no container
    SourceLine place;

    [[nodiscard]] bool isBlank() const { return text.isEmpty(); }
    /// The whole text.
    [[nodiscard]] TextRange range() const { return {start, start + text.size()}; }
    /// The text up to the first white space: what a finding about the whole line marks.
    [[nodiscard]] TextRange firstWord() const;
};

/// A 1-based line; blank outside of the text.
[[nodiscard]] MarkdownLine markdownLine(const CheckedIssue &issue, int line);

/// The first word of a line, marks of quotes and items not left out.
[[nodiscard]] TextRange firstWordOf(const CheckedIssue &issue, int line);

/// Whether one block is inside of another, or is it; -1, the document, is around everything.
[[nodiscard]] bool isInside(const SourceTree &tree, int block, int around);

/// Whether a line goes on with a paragraph that a line before has begun.
[[nodiscard]] bool continuesParagraph(const CheckedIssue &issue, int line);

/// The ranges that hold text with emphasis and links of its own: paragraphs, headings, table rows; in order.
[[nodiscard]] QList<TextRange> inlineBlocks(const CheckedIssue &issue);

/// Whether a position is preceded by a backslash that makes it plain text.
[[nodiscard]] bool isEscaped(const CheckedIssue &issue, qsizetype position);

/// A line that the fix inserts above a line.
[[nodiscard]] TextChange blankLineAbove(const CheckedIssue &issue, int line);

/// The same as a fix; safe: blocks at the outermost level look the same on GitHub with a blank line between them.
[[nodiscard]] Fix blankLineFix(const CheckedIssue &issue, int line);

} // namespace Jianbao
