// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "check/checkedissue.h"

namespace Jianbao {

// What rules about the parts of an issue share.

/// Calls a function with every entry, and its section.
template <typename Function>
void forEachItem(const CheckedIssue &issue, Function function)
{
    for (const Section &section : issue.issue().sections) {
        for (const Item &item : section.items)
            function(item, section);
    }
}

/// The entry that a 1-based line is in; null: it is in none.
[[nodiscard]] const Item *itemOf(const CheckedIssue &issue, int line);

/// So far to the right, in columns, Markdown takes a line below an entry for a part of it, whatever stands above it.
constexpr int insideEntry = 2;

/// A 1-based line without spaces at its ends.
[[nodiscard]] TextRange trimmedLine(const CheckedIssue &issue, int line);

/// The first few characters of a line: what is underlined where something is missing before them.
[[nodiscard]] TextRange lineStart(const CheckedIssue &issue, int line);

/// What removes whole lines, with their LF.
[[nodiscard]] TextChange lineDeletion(const CheckedIssue &issue, LineSpan lines);

/// Those changes of an edit of the whole issue that are about a range; ends count.
[[nodiscard]] QList<TextChange> changesWithin(const QList<TextChange> &changes, TextRange range);

/// A text as a message quotes it: its start, if it is long.
[[nodiscard]] QString quoted(QStringView text);

/// Whether a line holds nothing but punctuation of a sentence, "；" (FORMAT.md §12, L4 and B12).
[[nodiscard]] bool isLonePunctuation(QStringView line);

} // namespace Jianbao
