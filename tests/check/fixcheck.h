// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/finding.h"

#include <functional>

namespace Jianbao::Test {

/// The whole lines that a range is in, with the last one's LF.
[[nodiscard]] TextRange wholeLines(QStringView text, TextRange range);

/// The first fix of every finding, as one list; a fix that overlaps one before it waits for the next round.
[[nodiscard]] QList<TextChange> firstFixes(const QList<Finding> &findings);

/// What is wrong with the fixes of a text's findings; empty: nothing is. Each mends its finding, adds none, keeps to
/// the lines of its finding, and together they come to an end.
/// @param find the findings of a text
[[nodiscard]] QString faultOfFixes(const QString &text, const std::function<QList<Finding>(const QString &)> &find);

} // namespace Jianbao::Test
