// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/outlinerow.h"

#include <QList>

#include <span>

namespace Jianbao {

/// Where a new row comes from.
struct RowMatch
{
    int source = -1;    ///< index of the old row that it continues; -1: it is new
    bool moved = false; ///< it changes places with its neighbours; rows that do not move keep their order

    friend bool operator==(const RowMatch &, const RowMatch &) = default;
};

/// Tells for each new row which old one it continues, so that as few rows as possible change: rows that look the same
/// are matched first (also where they moved), then rows with the same link, then rows between the same neighbours.
/// Old rows that no new row continues are gone. Only rows of the same kind continue each other.
[[nodiscard]] QList<RowMatch> matchRows(std::span<const OutlineRow> before, std::span<const OutlineRow> after);

} // namespace Jianbao
