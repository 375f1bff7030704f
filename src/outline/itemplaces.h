// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemedits.h"

#include <QList>

#include <optional>

namespace Jianbao {

// Where entries go when they are moved: indexes alone. Targets are what moveItems() takes: the entry before which to
// insert, counted before the move, or the number of entries for the end of a section.

/// Each once, in the order of the text.
[[nodiscard]] QList<ItemPlace> inOrder(QList<ItemPlace> items);

/// Where entries, given in order, are after they have moved before a place.
[[nodiscard]] QList<ItemPlace> placesAfterMove(const QList<ItemPlace> &items, ItemPlace before);

enum class Step { Up, Down };

/// The target that takes entries one place up or down: past their neighbour, over the edge of their section to the end
/// or start of the next one. Entries that do not stand together are gathered at the first or last of them.
/// @param items in order
/// @param counts entries of each section
/// @return none at the end of the issue, or without entries.
[[nodiscard]] std::optional<ItemPlace> stepTarget(const QList<ItemPlace> &items, const QList<int> &counts, Step step);

} // namespace Jianbao
