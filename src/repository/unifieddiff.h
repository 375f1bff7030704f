// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Jianbao {

/// The difference of two texts as `git diff` prints it, with three lines of context, to be applied by `git apply` or
/// `patch -p1`. Empty when the texts are equal.
/// @param before @param after lines end in LF; a null text (not an empty one) stands for a file that does not exist.
/// @param fileName relative to where the patch is applied, "embedded-ai-report/2021-08-01.md"
[[nodiscard]] QString unifiedDiff(const QString &before, const QString &after, const QString &fileName);

} // namespace Jianbao
