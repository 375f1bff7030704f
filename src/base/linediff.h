// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

#include <span>

namespace Jianbao {

/// A stretch in which two lists of lines differ: `oldCount` lines from `oldFirst` on were replaced by `newCount` lines
/// from `newFirst` on. 0-based; one of the counts may be 0, never both.
struct LineChange
{
    qsizetype oldFirst = 0;
    qsizetype oldCount = 0;
    qsizetype newFirst = 0;
    qsizetype newCount = 0;

    friend bool operator==(const LineChange &, const LineChange &) = default;
};

/// The changes that make `before` into `after`, in order; between them lie equal lines, at least one. Lines that are
/// unique on both sides are matched first (patience), Myers' algorithm does the rest, so that the many equal lines of
/// an issue (blank ones, empty fields) do not glue unrelated entries together. Time is bounded: a stretch that has more
/// than a thousand differences and no unique line in common becomes one change.
[[nodiscard]] QList<LineChange> diffLines(std::span<const QStringView> before, std::span<const QStringView> after);

} // namespace Jianbao
