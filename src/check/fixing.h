// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/finding.h"

#include <functional>

namespace Jianbao {

/// What is found in a text. Asked again after every round of fixing, with the text as it is then: bind checkIssue() or
/// checkIndex() to the document's name, archive and settings, and leave out what is not to be fixed.
using FindingsOf = std::function<QList<Finding>(const QString &text)>;

/// A text after many fixes. The window makes one undo step of it: textChanges(before, text). To mend a single finding,
/// apply the changes of its fix.
struct FixedText
{
    QString text;
    int count = 0; ///< fixes that were applied

    friend bool operator==(const FixedText &, const FixedText &) = default;
};

/// Applies the safe fix of every finding that has one, and checks again, until none is left. The result does not change
/// when it is fixed again.
[[nodiscard]] FixedText withSafeFixes(const QString &text, const FindingsOf &findingsOf);

/// "Fix all of this kind": the same with the first fix of every finding of a rule, be it safe or not.
/// @param rule its id
[[nodiscard]] FixedText withFixesOf(const QString &rule, const QString &text, const FindingsOf &findingsOf);

} // namespace Jianbao
