// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/outlinerow.h"

#include <optional>
#include <span>
#include <vector>

namespace Jianbao {

/// The rows of one group, as they stand and as they shall be.
struct RowLists
{
    std::span<const OutlineRow> before;
    std::span<const OutlineRow> after;
};

/// A row that left one group for another.
struct RowTransfer
{
    int fromGroup = 0;
    int toGroup = 0;
    OutlineRow row;
    std::optional<OutlineRow> after; ///< the row that it shall follow; none: it comes first
};

/// Finds the rows that one group lacks and another has too many of.
[[nodiscard]] std::vector<RowTransfer> findTransfers(std::span<const RowLists> groups);

} // namespace Jianbao
